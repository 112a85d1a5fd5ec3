// Classes of containers with generic bases, several bases, abstract methods and the containers of `collections`.

import * as lists from "@tsyncio/runtime/lists";
import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  all,
  any,
  AttributeError,
  base_method,
  bind_method,
  bytes,
  call,
  call_method,
  contains,
  delattr,
  delitem,
  Dict as py_Dict,
  dict,
  enumerate,
  eq,
  exception,
  finish_class,
  format,
  getattr,
  getitem,
  hasattr,
  iadd,
  inherits,
  isinstance,
  iterate,
  KeyError,
  kwargs,
  len,
  List as py_List,
  list,
  map,
  mapping,
  match_mapping,
  match_sequence,
  matmul,
  min,
  mod,
  mul,
  named,
  neg,
  next,
  print,
  repr,
  reversed,
  set,
  setattr,
  setitem,
  signature,
  Slice,
  sorted,
  starred,
  str,
  sum,
  super_of,
  truth,
  Tuple,
  tuple,
  type,
  unpack,
  zip,
} from "@tsyncio/runtime";
import { ABC } from "@tsyncio/runtime/stdlib/abc";
import {
  Counter,
  defaultdict,
  deque,
  OrderedDict,
} from "@tsyncio/runtime/stdlib/collections";
import { TypeVar } from "@tsyncio/runtime/stdlib/typing";

let walk!: (x: unknown) => unknown;
const T = TypeVar("T");

class S1 extends inherits(py_List) {
  total(): any {
    return sum(this as any);
  }
}
finish_class(S1);

class S2 extends inherits(py_List) {
  joined(): string {
    return strings.join("-", this as any);
  }
}
finish_class(S2);

class Mixin {
  describe(): string {
    return `${str(getattr(type(this), "__name__"))} of ${len(this)}`;
  }
}
finish_class(Mixin);

class S3 extends inherits(Mixin, py_List) {}
finish_class(S3);

class S4 extends inherits(py_List, Mixin) {
  static __slots__: unknown = Tuple.of("tag");
}
finish_class(S4);

class Shape extends ABC {
  area(): null {
    return null;
  }
}
finish_class(Shape, { abstract: ["area"] });

class S5 extends inherits(Shape, dict) {
  area(): any {
    return mul(getitem(this, "w"), getitem(this, "h"));
  }
}
finish_class(S5);

print(
  call_method(call(S1, [1, 2]), "total"),
  call_method(call(S2, ["a", "b"]), "joined"),
  call_method(call(S3, [1]), "describe"),
  call_method(call(S4, [1, 2]), "describe"),
  call_method(call(S5, kwargs({ w: 2, h: 3 })), "area"),
  call(S5, kwargs({ w: 1 })),
);
const s = call(S4, [3, 1, 2]);
setattr(s, "tag", 5);
print(
  getattr(s, "tag"),
  getitem(s, new Slice(null, null, -1)),
  eq(s, s),
  contains([s], s),
  lists.index([s], s),
  sorted(s as any, { key: (x: unknown) => neg(x) }),
  sum(call(S3, [[1], [2]]), []),
);

walk = named(function (x: unknown): unknown {
  if (isinstance(x, dict)) {
    return new py_Dict<unknown, unknown>(
      Iterator.from(iterate(call_method(x, "items"))).map((item) => {
        const [k, v]: [unknown, unknown] = unpack(item, 2);
        return [k, walk(v)] as const;
      }),
    );
  }
  if (isinstance(x, Tuple.of(list, tuple))) {
    return Array.from(iterate(x), (v) => walk(v));
  }
  return x;
}, "walk");

print(
  walk(
    new py_Dict<unknown, unknown>([
      ["a", call(S3, [1, call(S5, kwargs({ w: 1 }))])],
      ["b", Tuple.of(1, [2])],
    ]),
  ),
);

function kind(x: S5 | S1 | Tuple<[number, number]> | number): unknown {
  let parts: unknown[] | null;
  if (isinstance(x, dict)) {
    return "dict";
  } else if (isinstance(x, list)) {
    return "list";
  } else if ((parts = match_mapping(x, ["k"])) !== null) {
    const v = parts[0];
    return v;
  } else if ((parts = match_sequence(x, 2)) !== null) {
    const a = parts[0];
    const b = parts[1];
    return Tuple.of(a, b);
  } else {
    return "other";
  }
}

print(kind(call(S5)), kind(call(S1)), kind(Tuple.of(1, 2)), kind(3));

function append_all(
  xs: unknown,
  ...more_items: number[]
): Tuple<[unknown, unknown, unknown, number]> {
  const more = Tuple.of(...more_items);
  call_method(xs, "append", 1);
  call_method(xs, "extend", more);
  xs = iadd(xs, [9]);
  call_method(xs, "insert", 0, 0);
  return Tuple.of(
    getitem(xs, 0),
    getitem(xs, -1),
    getitem(xs, new Slice(1, 3)),
    len(xs),
  );
}

class Logged extends inherits(py_List) {
  append(x: unknown): null {
    print("log", x);
    call_method(super_of(Logged, this), "append", x);
    return null;
  }

  insert(i: unknown, x: unknown): null {
    print("ins", i, x);
    call_method(list, "insert", this, i, x);
    return null;
  }
}
finish_class(Logged);

print(append_all(call(Logged), 2, 3), append_all([], 2));

class DD extends defaultdict {
  __missing__(k: unknown): any {
    print("missing", k);
    return call(bind_method(this, super.__missing__), k);
  }
}

const d = new DD(list);
call_method(getitem(d, "a"), "append", 1);
print(d, dict(d), getattr(type(d), "__name__"));

class OD extends OrderedDict {
  last(): any {
    return next(reversed(this));
  }
}

const o = new OD({ a: 1, b: 2 });
o.move_to_end("a");
print(o, o.last(), list(o));

class CC extends Counter {
  top(): any {
    return getitem(this.most_common(1), 0);
  }
}

const c = new CC("hello");
print(
  c.top(),
  c,
  add(c, new Counter("l")),
  getattr(type(add(c, c)), "__name__"),
);

class DQ extends deque {
  push(x: unknown): DQ {
    this.append(x);
    return this;
  }
}

const q = new DQ([1, 2], 2);
q.push(3);
print(q, list(q), len(q), getattr(q, "maxlen"));

class Node extends inherits(dict) {
  __getattr__(k: unknown): any {
    if (contains(this, k)) {
      return getitem(this, k);
    }
    throw new AttributeError(k);
  }

  __setattr__(k: unknown, v: unknown): null {
    setitem(this, k, v);
    return null;
  }

  __delattr__(k: unknown): null {
    delitem(this, k);
    return null;
  }
}
finish_class(Node);

const n = call(Node, kwargs({ a: 1 }));
setattr(n, "b", 2);
print(getattr(n, "a"), getattr(n, "b"), n, hasattr(n, "zz"));
delattr(n, "a");
print(n, getattr(n, "q", "dflt"));

class Frozen extends inherits(tuple) {
  static __slots__: unknown = Tuple.of();

  static __new__(cls: unknown, ...xs_items: unknown[]): any {
    const xs = Tuple.of(...xs_items);
    return call(getattr(super_of(Frozen, cls), "__new__"), cls, sorted(xs));
  }

  __repr__(): string {
    return `Frozen${str(call(base_method(tuple, "__repr__"), this))}`;
  }
}
signature(Frozen.__new__, "cls, *xs");
finish_class(Frozen);

const f = call(Frozen, 3, 1, 2);
print(
  f,
  getitem(f, 0),
  new py_Dict<unknown, number>([[f, 1]]),
  add(f, Tuple.of(4)),
  `${format(repr(f), ">20")}`,
  mod("%s", Tuple.of(f)),
  getattr(getattr(f, "__class__"), "__name__"),
);
try {
  setattr(f, "x", 1);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}

class Matrix extends inherits(py_List) {
  __init__(rows: any): null {
    call(
      getattr(super_of(Matrix, this), "__init__"),
      Iterator.from(iterate(rows)).map((r) => list(r)),
    );
    return null;
  }

  __matmul__(o: unknown): Matrix {
    return call(
      Matrix,
      Array.from(iterate(this), (r) =>
        Array.from(zip(...starred(o, "zip")), (c) =>
          sum(
            Iterator.from(zip(r, c)).map((item) => {
              const [a, b]: [unknown, unknown] = unpack(item, 2);
              return mul(a, b);
            }),
          ),
        ),
      ),
    );
  }

  __getitem__(i: unknown): any {
    if (isinstance(i, tuple)) {
      return getitem(
        call(getattr(super_of(Matrix, this), "__getitem__"), getitem(i, 0)),
        getitem(i, 1),
      );
    }
    return call_method(super_of(Matrix, this), "__getitem__", i);
  }
}
finish_class(Matrix);

const m = call(Matrix, [Tuple.of(1, 2), Tuple.of(3, 4)]);
print(
  matmul(m, m),
  getitem(m, Tuple.of(1, 0)),
  getitem(m, 0),
  Array.from(iterate(m), (r) => r),
  list(zip(...starred(m, "zip"))),
);

class Case extends inherits(dict) {
  __getitem__(k: unknown): any {
    return call(
      getattr(super_of(Case, this), "__getitem__"),
      call_method(k, "lower"),
    );
  }

  __setitem__(k: unknown, v: unknown): null {
    call(
      getattr(super_of(Case, this), "__setitem__"),
      call_method(k, "lower"),
      v,
    );
    return null;
  }

  __contains__(k: unknown): any {
    return call(
      getattr(super_of(Case, this), "__contains__"),
      call_method(k, "lower"),
    );
  }

  get(k: unknown, default_: unknown = null): any {
    try {
      return getitem(this, k);
    } catch (error) {
      const failure = exception(error);
      if (!(failure instanceof KeyError)) {
        throw failure;
      }
      return default_;
    }
  }
}
signature(Case.prototype.get, "k, default=…");
finish_class(Case);

const h = call(Case);
setitem(h, "Content-Type", "x");
print(
  getitem(h, "CONTENT-TYPE"),
  contains(h, "content-TYPE"),
  call_method(h, "get", "nope"),
  h,
  dict(h),
  new py_Dict<unknown, unknown>([...mapping(h).items()]),
);
call_method(h, "update", kwargs({ A: 1 }));
print(
  h,
  contains(h, "A"),
  mod("%(content-type)s", h),
  strings.format("{0[CONTENT-TYPE]}", h),
);
const x = call(S3, [1]);
call_method(x, "append", x);
print(x);
const y = new py_Dict<string, S5>();
setitem(y, "s", call(S5, kwargs({ me: 1 })));
print(y);
print(
  all(call(S1, [1, 0])),
  any(call(S1, [0])),
  min(call(S1, [2, 1])),
  list(map(str, call(S1, [1]))),
  dict(call(S3, [Tuple.of("a", 1)])),
  set(call(S1, [1, 1])),
  list(enumerate(call(S1, [5]))),
  tuple(call(S1, [1])),
  truth(call(S1)) ? "a" : "b",
  [...starred(call(S1, [1])), ...starred(call(S1, [2]))],
  list(reversed(call(S1, [1, 2]))),
  bytes(call(S1, [65])),
  mul([[] as unknown[]], 2),
  add(call(S1, [1]), call(S1, [2])),
  mul(call(S1, [1]), 2),
);
