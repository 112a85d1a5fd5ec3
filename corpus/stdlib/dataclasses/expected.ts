import * as dataclasses from "@tsyncio/runtime/stdlib/dataclasses";
import {
  add,
  AttributeError,
  call,
  call_method,
  delattr,
  Dict,
  eq,
  exception,
  finish_class,
  getattr,
  getitem,
  hash,
  iadd,
  is_,
  isinstance,
  iterate,
  kwargs,
  le,
  list,
  lt,
  mul,
  ne,
  pow,
  print,
  setattr,
  sorted,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import {
  asdict,
  astuple,
  dataclass,
  field,
  fields,
  replace,
} from "@tsyncio/runtime/stdlib/dataclasses";

class PointClass {
  static y: any = 0;
  norm(): any {
    return add(pow(getattr(this, "x"), 2), pow(getattr(this, "y"), 2));
  }
}
const Point: any = call(
  dataclass,
  finish_class(PointClass, {
    name: "Point",
    annotations: { x: "int", y: "int" },
  }),
);
const p = call(Point, 1, kwargs({ y: 2 }));
print(
  p,
  eq(p, call(Point, 1, 2)),
  ne(p, call(Point, 2, 2)),
  call_method(p, "norm"),
  getattr(Point, "y"),
);
setattr(p, "x", iadd(getattr(p, "x"), 5));
print(p);
try {
  call(Point);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  call(Point, 1, 2, 3);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  call(Point, 1, kwargs({ z: 3 }));
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  hash(p);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
const decorator = dataclass(undefined, { order: true, frozen: true });
class VClass {
  static b: any = field({ default_factory: list, compare: false, repr: false });
  static count: any = 7;
}
const V: any = call(
  decorator,
  finish_class(VClass, {
    name: "V",
    annotations: { a: "int", b: "list", count: "ClassVar[int]" },
  }),
);
const v = call(V, 1);
const w = call(V, 2, [3]);
print(
  lt(v, w),
  le(v, w),
  sorted([w, v]),
  hash(v) === hash(call(V, 1)),
  getitem(new Dict<any, number>([[v, 1]]), call(V, 1)),
  getattr(V, "count"),
);
try {
  setattr(v, "a", 3);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof dataclasses.FrozenInstanceError)) {
    throw e;
  }
  print(getattr(type(e), "__name__"), e);
}
try {
  delattr(v, "a");
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
class BaseClass {
  static tags: any = field({ default_factory: list });
}
const Base: any = call(
  dataclass,
  finish_class(BaseClass, {
    name: "Base",
    annotations: { name: "str", tags: "list[str]" },
  }),
);
class ChildClass extends Base {
  static age: any = 3;
  static extra: any = "e";
  static scale: any = 2;
  static total: any = field({ init: false });
  __post_init__(scale: any): null {
    setattr(this, "total", mul(getattr(this, "age"), scale));
    return null;
  }
}
const Child: any = call(
  dataclass,
  finish_class(ChildClass, {
    name: "Child",
    annotations: {
      age: "int",
      _: "KW_ONLY",
      extra: "str",
      scale: "InitVar[int]",
      total: "int",
    },
  }),
);
const c = call(Child, "bob", ["t"], 5, kwargs({ extra: "q", scale: 10 }));
print(c, getattr(c, "total"), asdict(c), astuple(c));
const c2 = replace(c, { name: "al", scale: 1 });
print(c2, is_(getattr(c2, "tags"), getattr(c, "tags")));
print(
  Array.from(iterate(fields(c)), (f) => getattr(f, "name")),
  dataclasses.is_dataclass(c),
  dataclasses.is_dataclass(3),
);
class NodeClass {
  static next: any = null;
}
const Node: any = call(
  dataclass,
  finish_class(NodeClass, {
    name: "Node",
    annotations: { value: "int", next: '"Node | None"' },
  }),
);
const n = call(Node, 1, call(Node, 2));
print(n, asdict(n));
setattr(getattr(n, "next"), "next", n);
print(n);
const decorator_2 = dataclass(undefined, { slots: true });
class SClass {
  static b: any = 4;
}
const S: any = call(
  decorator_2,
  finish_class(SClass, { name: "S", annotations: { a: "int", b: "int" } }),
);
const s = call(S, 1);
try {
  setattr(s, "c", 3);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
print(s, getattr(S, "__match_args__"));
try {
  class BadClass {
    static a: any = 1;
  }
  const Bad: any = call(
    dataclass,
    finish_class(BadClass, {
      name: "Bad",
      annotations: { a: "int", b: "int" },
    }),
  );
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  class Bad2Class {
    static a: any = [];
  }
  const Bad2: any = call(
    dataclass,
    finish_class(Bad2Class, { name: "Bad2", annotations: { a: "list" } }),
  );
} catch (error) {
  const e = exception(error);
  if (!(e instanceof ValueError)) {
    throw e;
  }
  print(e);
}
const decorator_3 = dataclass(undefined, { eq: false });
class IdClass {}
const Id: any = call(
  decorator_3,
  finish_class(IdClass, { name: "Id", annotations: { a: "int" } }),
);
print(eq(call(Id, 1), call(Id, 1)), isinstance(call(Id, 1), Id));
const decorator_4 = dataclass(undefined, { kw_only: true });
class KClass {
  static b: any = 2;
}
const K: any = call(
  decorator_4,
  finish_class(KClass, { name: "K", annotations: { a: "int", b: "int" } }),
);
print(call(K, kwargs({ a: 1 })));
try {
  call(K, 1);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
