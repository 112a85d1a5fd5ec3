// Classes that extend list: a stack, a list that checks what goes in, one whose slices are of its own class.

import * as lists from "@tsyncio/runtime/lists";
import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  base_method,
  bool,
  call,
  call_method,
  contains,
  delitem,
  eq,
  exception,
  finish_class,
  float,
  getattr,
  getitem,
  gt,
  hash,
  hierarchy,
  iadd,
  inherits,
  int,
  isinstance,
  issubclass,
  iterate,
  kwargs,
  len,
  List,
  list,
  lt,
  match_sequence_ends,
  max,
  mul,
  ne,
  print,
  repr,
  reversed,
  setattr,
  setitem,
  signature,
  Slice,
  slice,
  sorted,
  starred,
  str,
  sum,
  super_of,
  take_keywords,
  truth,
  Tuple,
  tuple,
  type,
  TypeError,
  unpack,
  unpack_star,
} from "@tsyncio/runtime";

let parts: unknown[] | null;

class Stack extends inherits(List) {
  push(item: unknown): Stack {
    call_method(this, "append", item);
    return this;
  }

  peek(): any {
    return getitem(this, -1);
  }

  get depth(): number {
    return len(this);
  }
}
finish_class(Stack);

let stack: any = call(Stack, [1, 2]);
call_method(call_method(stack, "push", 3), "push", 4);
print(
  stack,
  call_method(stack, "peek"),
  getattr(stack, "depth"),
  call_method(stack, "pop"),
  stack,
);
print(
  eq(stack, [1, 2, 3]),
  eq([1, 2, 3], stack),
  lt(stack, [1, 2, 4]),
  gt([0], stack),
  bool(stack),
  bool(call(Stack)),
);
print(
  isinstance(stack, list),
  issubclass(Stack, list),
  type(stack),
  hierarchy(Stack, "__mro__"),
);
print(
  type(getitem(stack, new Slice(null, 2))),
  type(add(stack, [4])),
  type(add([0], stack)),
  type(mul(stack, 2)),
  type(call_method(stack, "copy")),
  add([0], stack),
);
stack = iadd(stack, [9]);
print(
  type(stack),
  stack,
  max(stack),
  sum(stack),
  sorted(stack, { reverse: true }),
  contains(stack, 9),
  call_method(stack, "index", 9),
);
let [first, rest]: [unknown, unknown[]] = unpack_star(stack, 1, 0);
print(first, rest, ...starred(stack), list(reversed(stack)));
setattr(stack, "items", "an attribute");
setattr(stack, "length", 7);
print(getattr(stack, "__dict__"), len(stack));

class Numbers extends inherits(List) {
  __init__(...numbers_items: any[]): null {
    const options = take_keywords(numbers_items);
    const name = options.name === undefined ? "numbers" : options.name;
    const numbers = Tuple.of(...numbers_items);
    call_method(super_of(Numbers, this), "__init__", numbers);
    setattr(this, "name", name);
    return null;
  }

  append(number: any): null {
    if (!isinstance(number, Tuple.of(int, float))) {
      throw new TypeError(
        `${str(getattr(this, "name"))} takes numbers, not ${repr(number)}`,
      );
    }
    call_method(super_of(Numbers, this), "append", number);
    return null;
  }

  extend(numbers: unknown): null {
    for (const number of iterate(numbers)) {
      call_method(this, "append", number);
    }
    return null;
  }

  __getitem__(place: unknown): any {
    const found = call_method(super_of(Numbers, this), "__getitem__", place);
    return isinstance(place, slice)
      ? call(
          Numbers,
          ...starred(found, Numbers),
          kwargs({ name: getattr(this, "name") }),
        )
      : found;
  }

  __repr__(): string {
    return `Numbers(${str(call_method(super_of(Numbers, this), "__repr__"))}, name=${repr(getattr(this, "name"))})`;
  }
}
signature(Numbers.prototype.__init__, "*numbers, name=…");
finish_class(Numbers);

const numbers = call(Numbers, 1, 2.5, 3, kwargs({ name: "prices" }));
call_method(numbers, "extend", [4, 5]);
print(
  numbers,
  getitem(numbers, 1),
  getitem(numbers, new Slice(1, 3)),
  getitem(numbers, new Slice(-1, null)),
  len(numbers),
);
try {
  call_method(numbers, "append", "six");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
call_method(numbers, "sort", kwargs({ reverse: true }));
const value: unknown[] = [50, 40];
setitem(numbers, new Slice(0, 2), value);
delitem(numbers, -1);
print(numbers, call_method(list, "__len__", numbers), list(numbers as any));

/** What list() and the operators ask, and what they do not ask. */
class Loud extends inherits(List) {
  *__iter__(): Generator<string> {
    for (const item of iterate(call_method(super_of(Loud, this), "__iter__"))) {
      yield `${str(item)}!`;
    }
  }

  __len__(): any {
    return add(call_method(super_of(Loud, this), "__len__"), 100);
  }

  __contains__(item: unknown): any {
    let value: unknown;
    return truth((value = eq(item, "magic")))
      ? value
      : call_method(super_of(Loud, this), "__contains__", item);
  }

  __eq__(other: unknown): any {
    return (
      isinstance(other, Loud) && call(base_method(list, "__eq__"), this, other)
    );
  }
}
finish_class(Loud);

const loud = call(Loud, ["a", "b"]);
let plain: unknown[] = ["x"];
lists.extend(plain, loud as any);
plain = iadd(plain, loud);
setitem(plain, new Slice(0, 0), loud);
print(
  plain,
  list(loud as any),
  tuple(loud as any),
  [...starred(loud)],
  len(loud),
  getitem(loud, 0),
  repr(loud),
  add([], loud),
);
print(
  contains(loud, "magic"),
  contains(loud, "a"),
  contains(loud, "a!"),
  eq(loud, ["a", "b"]),
  eq(loud, call(Loud, "ab")),
  ne(loud, ["a", "b"]),
);
const [a, b]: [unknown, unknown] = unpack(loud, 2);
print(a, b, strings.join(" ", loud as any), sorted(loud as any));

function total(values: unknown[] | Stack): unknown {
  if (isinstance(values, list)) {
    call_method(values, "append", 1);
  }
  return sum(values as any);
}

print(total([1, 2]), total(call(Stack, [1, 2])));
const subject = stack;
if ((parts = match_sequence_ends(subject, 1, 0)) !== null) {
  first = parts[0];
  print("starts with", first);
}
for (const wrong of [
  () => call(Stack, 1, 2),
  () => call(Stack, 5),
  () => getitem(stack, "a"),
  () => add(stack, Tuple.of(1)),
  () => hash(stack),
]) {
  try {
    call(wrong);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
}
