// Classes that extend set and frozenset: names that they add, and methods that they replace.

import * as strings from "@tsyncio/runtime/strings";
import {
  and_,
  bool,
  call,
  call_method,
  contains,
  Dict,
  dict,
  eq,
  exception,
  finish_class,
  type FrozenSet,
  frozenset,
  getattr,
  getitem,
  gt,
  hash,
  iadd,
  iand,
  inherits,
  type int,
  ior,
  isinstance,
  issubclass,
  isub,
  ixor,
  KeyError,
  kwargs,
  le,
  len,
  list,
  lt,
  or_,
  print,
  PySet,
  set,
  setattr,
  signature,
  sorted,
  str,
  sub,
  super_of,
  truth,
  Tuple,
  type,
  TypeError,
  xor,
} from "@tsyncio/runtime";

class Tags extends inherits(set) {
  has(tag: unknown): boolean {
    return contains(this, tag);
  }

  size(): number {
    return len(this);
  }

  contents(): string {
    return strings.join(", ", sorted(this as any));
  }

  add(tag: unknown): null {
    call(getattr(super_of(Tags, this), "add"), call_method(tag, "lower"));
    return null;
  }

  __repr__(): string {
    return `<${str(call_method(this, "contents"))}>`;
  }
}
finish_class(Tags);

let tags: any = call(Tags, ["red", "green"]);
call_method(tags, "add", "BLUE");
print(
  tags,
  call_method(tags, "has", "blue"),
  call_method(tags, "size"),
  eq(tags, new PySet(["red", "green", "blue"])),
  lt(new PySet(["red"]), tags),
  gt(tags, new PySet(["red"])),
);
print(
  getattr(type(or_(tags, new PySet(["x"]))), "__name__"),
  getattr(type(and_(tags, new PySet(["red"]))), "__name__"),
  getattr(type(call_method(tags, "copy")), "__name__"),
  getattr(type(or_(new PySet(["x"]), tags)), "__name__"),
);
print(
  sorted(sub(tags, new PySet(["red"]))),
  sorted(xor(tags, new PySet(["red", "pink"]))),
  sorted(and_(new PySet(["pink", "red"]), tags)),
  call_method(tags, "isdisjoint", ["pink"]),
);
tags = ior(tags, new PySet(["pink"]));
tags = isub(tags, new PySet(["red"]));
tags = iand(tags, new PySet(["pink", "green", "violet"]));
tags = ixor(tags, new PySet(["green", "grey"]));
print(
  tags,
  getattr(type(tags), "__name__"),
  isinstance(tags, set),
  issubclass(Tags, set),
  len(tags),
);
call_method(tags, "discard", "nothing");
call_method(tags, "remove", "grey");
try {
  call_method(tags, "remove", "grey");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof KeyError)) {
    throw error;
  }
  print("KeyError", error);
}
call(getattr(tags, "update"), ["one"], new PySet(["two"]));
setattr(tags, "items", 3);
print(
  sorted(tags),
  getattr(tags, "__dict__"),
  eq(set(tags), tags),
  bool(call(Tags)),
);

/** What the operators of sets do not ask. */
class Odd extends inherits(set) {
  __contains__(item: unknown): any {
    let value: unknown;
    return truth((value = eq(item, "magic")))
      ? value
      : call_method(super_of(Odd, this), "__contains__", item);
  }

  __len__(): number {
    return 50;
  }

  union(...others_items: unknown[]): string {
    const others = Tuple.of(...others_items);
    return "union";
  }

  copy(): string {
    return "copy";
  }
}
signature(Odd.prototype.union, "*others");
finish_class(Odd);

const odd = call(Odd, [1, 2, 3]);
print(
  contains(odd, "magic"),
  len(odd),
  call_method(odd, "union", [4]),
  call_method(odd, "copy"),
  or_(odd, new PySet([4])),
  and_(odd, new PySet([1, 9])),
  eq(odd, new PySet([1, 2, 3])),
  le(odd, new PySet([1, 2, 3])),
);
print(
  sub(odd, new PySet([1])),
  xor(odd, new PySet([1])),
  new PySet([1, 2, 3, 4]).issuperset(odd as any),
  new PySet([4]).union(odd as any),
  call_method(odd, "issubset", [1, 2, 3]),
  list(odd as any),
);

class Path extends inherits(frozenset) {
  static __new__(cls: unknown, ...steps_items: unknown[]): any {
    const steps = Tuple.of(...steps_items);
    return call_method(super_of(Path, cls), "__new__", cls, steps);
  }

  __init__(...steps_items_2: unknown[]): null {
    const steps = Tuple.of(...steps_items_2);
    setattr(this, "first", truth(steps) ? getitem(steps, 0) : null);
    return null;
  }
}
signature(Path.__new__, "cls, *steps");
signature(Path.prototype.__init__, "*steps");
finish_class(Path);

const path = call(Path, 3, 1, 2);
print(
  path,
  getattr(path, "first"),
  call(Path),
  hash(path) === hash(frozenset([1, 2, 3])),
  eq(path, new PySet([1, 2, 3])),
);
print(
  getitem(new Dict<unknown, string>([[path, "found"]]), frozenset([1, 2, 3])),
  getitem(
    new Dict<FrozenSet<number>, string>([[frozenset([1, 2, 3]), "found"]]),
    path,
  ),
  contains(new PySet([frozenset([3, 2, 1])]), path),
);
print(
  getattr(type(or_(path, new PySet([4]))), "__name__"),
  getattr(type(call_method(path, "copy")), "__name__"),
  frozenset(path),
  getattr(type(frozenset(path)), "__name__"),
);
for (const wrong of [
  () => call(Tags, 1, 2),
  () => call(Tags, kwargs({ x: 1 })),
  () => call(Tags, 5),
  () => hash(tags),
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

/** A key says its hash once, whatever sets it goes through. */
class Key {
  declare name: unknown;

  static asked: any = 0;

  constructor(name: unknown) {
    this.name = name;
  }

  __hash__(): int {
    Key.asked = iadd(Key.asked, 1);
    return hash(this.name);
  }

  __eq__(other: any): unknown {
    return eq(this.name, other instanceof Key ? other.name : other);
  }
}

const keys = new Dict<Key, number>([
  [new Key("a"), 1],
  [new Key("b"), 2],
]);
print(Key.asked);
const others = or_(set(keys), set(keys));
const again = dict.fromkeys(others);
print(
  Key.asked,
  len(others),
  len(again),
  len(sub(others, set(keys))),
  Key.asked,
);
print(
  getitem(keys, "a"),
  contains(keys, "b"),
  contains(keys, "c"),
  getitem(new Dict<string, string>([["a", "text"]]), new Key("a")),
  Key.asked,
);
