import * as lists from "@tsyncio/runtime/lists";
import {
  add,
  AttributeError,
  call,
  call_method,
  eq,
  exception,
  fail,
  float,
  getattr,
  getitem,
  hash,
  int,
  isinstance,
  kwargs,
  len,
  named,
  print,
  rest_keywords,
  setattr,
  sorted,
  str,
  sum,
  take_keywords,
  Tuple,
  tuple,
  TypeError,
  unpack,
} from "@tsyncio/runtime";
import {
  Any,
  Callable,
  cast,
  List,
  name_items,
  NamedTuple,
  NewType,
  Optional,
  overload,
  TYPE_CHECKING,
  TypeVar,
} from "@tsyncio/runtime/stdlib/typing";

const T = TypeVar("T");
const K = TypeVar("K", { bound: str });
const Vector = getitem(List, float);
const Handler = getitem(Callable, Tuple.of([int], getitem(Optional, str)));
const UserId = NewType("UserId", int);
if (TYPE_CHECKING) {
}
class Stack {
  declare items: (number | string)[];

  constructor() {
    this.items = [];
  }
  push(item: number | string): void {
    this.items.push(item);
  }
  pop(): number | string {
    return lists.pop(this.items);
  }
}
const s = new Stack();
s.push(3);
s.push(4);
print(s.pop(), s.items.length);
const q = new Stack();
q.push("a");
print(q.items, q instanceof Stack);
class IntStack extends Stack {
  total(): unknown {
    return sum(this.items);
  }
}
const i = new IntStack();
i.push(2);
i.push(5);
print(i.total());
class Greeter {
  greet(name: string): void {}
}
class En {
  greet(name: string): string {
    return "hello " + name;
  }
}
function use(g: En): void {
  print(g.greet("bob"));
}
use(new En());
class Emp extends NamedTuple {
  declare readonly name: string | number;
  declare readonly id: number | string;

  constructor(name: string | number, id: number | string = 3) {
    super([name, id]);
  }
  label(): string {
    return `${str(this.name)}#${str(this.id)}`;
  }
}
name_items(Emp, ["name", "id"], { id: 3 });
const e = new Emp("ann");
print(
  e,
  e.name,
  getitem(e, 1),
  len(e),
  eq(e, Tuple.of("ann", 3)),
  e.label(),
  call_method(e, "_replace", kwargs({ id: 9 })),
  call_method(e, "_asdict"),
  getattr(Emp, "_fields"),
);
const [n, d]: [string | number, number | string] = unpack(e, 2);
print(
  n,
  d,
  isinstance(e, tuple),
  call_method(Emp, "_make", ["x", 1]),
  hash(e) === hash(Tuple.of("ann", 3)),
  sorted([new Emp("b"), new Emp("a", 9)]),
);
try {
  setattr(e, "name", "z");
} catch (error) {
  const err = exception(error);
  if (!(err instanceof AttributeError)) {
    throw err;
  }
  print(err);
}
try {
  setattr(e, "zz", 1);
} catch (error) {
  const err = exception(error);
  if (!(err instanceof AttributeError)) {
    throw err;
  }
  print(err);
}
try {
  fail(
    new TypeError(
      "Emp.__new__() missing 1 required positional argument: 'name'",
    ),
  );
} catch (error) {
  const err = exception(error);
  if (!(err instanceof TypeError)) {
    throw err;
  }
  print(err);
}
print(
  cast(int, "5"),
  add(call(UserId, 5), 1),
  Vector,
  getitem(Optional, int),
  Any,
);
const f: unknown = call(overload, function f(x: int): null {
  return null;
});
const f_2: unknown = call(
  overload,
  named(function (x: string): null {
    return null;
  }, "f"),
);
function f_3(x: number | string): number | string {
  return x;
}
print(f_3(3), f_3("a"));
function opt(a: number | null = null, b = 3, ...c_items: unknown[]): number[] {
  const options = take_keywords(c_items);
  const kw = rest_keywords(options);
  const c = Tuple.of(...c_items);
  return [a || 0];
}
print(opt(), opt(4));
