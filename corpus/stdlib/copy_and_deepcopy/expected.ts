import * as copy from "@tsyncio/runtime/stdlib/copy";
import {
  bytearray,
  Bytes,
  call,
  call_method,
  delitem,
  Dict,
  dict,
  Exception,
  exception,
  finish_class,
  frozenset,
  getattr,
  getitem,
  hasattr,
  inherits,
  type int,
  is_,
  kwargs,
  len,
  List,
  list,
  object,
  print,
  PySet,
  repr,
  setattr,
  signature,
  str,
  Tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import {
  Counter,
  defaultdict,
  deque,
  OrderedDict,
} from "@tsyncio/runtime/stdlib/collections";
import { as_dataclass } from "@tsyncio/runtime/stdlib/dataclasses";
import { name_items, NamedTuple } from "@tsyncio/runtime/stdlib/typing";

class Point {
  declare x: unknown;
  declare y: unknown;

  constructor(x: unknown, y: unknown) {
    this.x = x;
    this.y = y;
  }
  __repr__(): string {
    return `Point(${str(this.x)}, ${str(this.y)})`;
  }
}

class Node {
  declare name: unknown;
  declare children: unknown;
  declare parent: unknown;

  constructor(name: unknown) {
    print("init", name);
    this.name = name;
    this.children = [];
    this.parent = null;
  }
  add(child: unknown): null {
    setattr(child, "parent", this);
    call_method(this.children, "append", child);
    return null;
  }
}

class Custom {
  declare v: unknown;

  constructor(v: unknown) {
    this.v = v;
  }
  __copy__(): Custom {
    return new Custom(Tuple.of("copied", this.v));
  }
  __deepcopy__(memo: unknown): Custom {
    return new Custom(Tuple.of("deep", copy.deepcopy(this.v, memo)));
  }
}

class Slotted {
  static __slots__: unknown = Tuple.of("a", "b");
  __init__(): null {
    setattr(this, "a", [1]);
    return null;
  }
}
finish_class(Slotted);

class State {
  declare v: unknown;
  declare lock: unknown;

  constructor() {
    this.v = 1;
    this.lock = object();
  }
  __getstate__(): unknown {
    const d = call_method(getattr(this, "__dict__"), "copy");
    delitem(d, "lock");
    return d;
  }
  __setstate__(state: unknown): null {
    call_method(getattr(this, "__dict__"), "update", state);
    this.lock = "new";
    return null;
  }
}

class MyList extends inherits(List) {}
finish_class(MyList);
class MyDict extends inherits(dict) {}
finish_class(MyDict);
class D {
  declare a: int;
  declare b: unknown[];

  constructor(a: int, b: unknown[] = []) {
    this.a = a;
    this.b = b;
  }
}
as_dataclass(D, ["a", ["b", { default_factory: list }]]);

const nested = new Dict<unknown, unknown>([
  ["a", [1, [2, 3]]],
  ["t", Tuple.of(1, [2])],
  ["p", new Point([1], 2)],
]);
const [c, d] = [copy.copy(nested), copy.deepcopy(nested)];
call_method(getitem(getitem(nested, "a"), 1), "append", 9);
call_method(getitem(getitem(nested, "t"), 1), "append", 9);
call_method(getattr(getitem(nested, "p"), "x"), "append", 9);
print(c, d);
const root = new Node("root");
call(getattr(root, "add"), new Node("kid"));
const twin = copy.deepcopy(root);
print(
  getattr(twin, "name"),
  getattr(getitem(getattr(twin, "children"), 0), "name"),
  is_(getattr(getitem(getattr(twin, "children"), 0), "parent"), twin),
  twin !== root,
  !is_(getitem(getattr(twin, "children"), 0), getitem(root.children, 0)),
);
const a: unknown[] = [1];
a.push(a);
const b = copy.deepcopy(a);
print(is_(getitem(b, 1), b), b !== a);
const x: unknown[] = [1];
const pair = copy.deepcopy([x, x]);
print(is_(getitem(pair, 0), getitem(pair, 1)));
const t = Tuple.of(1, "a", Tuple.of(2));
print(is_(copy.deepcopy(t), t), is_(copy.copy(t), t));
print(
  getattr(copy.copy(new Custom(1)), "v"),
  getattr(copy.deepcopy(new Custom([1])), "v"),
);
const s = call(Slotted);
const s2 = copy.deepcopy(s);
call_method(getattr(s, "a"), "append", 2);
print(getattr(s2, "a"), hasattr(s2, "b"));
const st = copy.copy(new State());
print(getattr(st, "v"), getattr(st, "lock"));
let m: MyList | MyDict = call(MyList, [1, [2]]);
setattr(m, "tag", "t");
let n: unknown = copy.deepcopy(m);
call_method(getitem(m, 1), "append", 3);
print(n, getattr(type(n), "__name__"), getattr(n, "tag"));
m = call(MyDict, kwargs({ a: [1] }));
setattr(m, "tag", "t");
n = copy.deepcopy(m);
call_method(getitem(m, "a"), "append", 3);
print(n, getattr(type(n), "__name__"), getattr(n, "tag"));
const d1 = new D(1, [2]);
const d2 = copy.deepcopy(d1);
call_method(d1.b, "append", 3);
print(d2, copy.replace(d1, { a: 5 }));
const q = new deque([1, [2]], 3);
const q2 = copy.deepcopy(q);
call_method(getitem(q, 1), "append", 3);
print(q2, copy.copy(q));
const dd = new defaultdict(list, new Dict<unknown, unknown>([["a", [1]]]));
const dd2 = copy.deepcopy(dd);
call_method(getitem(dd, "a"), "append", 2);
print(dd2, getitem(dd2, "new"), copy.copy(dd));
print(
  copy.deepcopy(new OrderedDict({ a: [1] })),
  copy.deepcopy(new Counter("aab")),
);
class P extends NamedTuple {
  declare readonly x: unknown;
  declare readonly y: unknown;

  constructor(x: unknown, y: unknown) {
    super([x, y]);
  }
}
name_items(P, ["x", "y"]);
print(
  copy.copy(new P(1, [2])),
  copy.deepcopy(new P(1, [2])),
  copy.replace(new P(1, 2), { y: 3 }),
);
let e: unknown = copy.copy(new ValueError("bad", 1));
print(repr(e));
class MyErr extends Exception {
  declare b: unknown;

  constructor(a: any, b: any) {
    super(a, b);
    this.b = b;
  }
}
signature(MyErr, "a, b");
e = copy.deepcopy(new MyErr(1, [2]));
print(repr(e), getattr(e, "b"));
print(
  copy.deepcopy(new PySet([1, 2])),
  copy.deepcopy(frozenset([1])),
  copy.copy(bytearray(Bytes.from_latin1("x"))),
);
function* gen(): Generator<null> {
  yield null;
}
try {
  copy.copy(gen());
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
print(
  is_(copy.deepcopy(len), len),
  copy.copy(Point) === Point,
  is_(copy.deepcopy(print), print),
);
const memo = new Dict();
copy.deepcopy([1, [2]], memo);
print(len(memo) > 0);
