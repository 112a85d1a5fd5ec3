import {
  add,
  annotated,
  call,
  call_method,
  Dict,
  eq,
  Exception,
  exception,
  finish_class,
  float,
  getattr,
  getitem,
  hash,
  int,
  is_,
  iterate,
  len,
  list,
  print,
  rest_keywords,
  setattr,
  signature,
  str,
  take_keywords,
  Tuple,
  type,
  TypeError,
} from "@tsyncio/runtime";
import {
  asdict,
  dataclass,
  field,
  fields,
  make_dataclass,
  replace,
} from "@tsyncio/runtime/stdlib/dataclasses";
import { ClassVar } from "@tsyncio/runtime/stdlib/typing";

class Base {}
finish_class(Base, { annotation_values: {} });
class C extends Base {
  static y: unknown = "a";
  f(a: int, b = "x"): null {
    return null;
  }
}
signature(C.prototype.f, "a, b=…");
finish_class(C, {
  annotations: { x: "int", y: "str", z: '"Later"' },
  annotation_values: { x: int, y: str, z: "Later" },
});
function g(a: int, ...args_items: unknown[]): void {
  const options = take_keywords(args_items);
  const k = options.k === undefined ? 1 : options.k;
  const kw = rest_keywords(options, "k");
  const args = Tuple.of(...args_items);
}
annotated(g, { a: int, args: str, k: float, kw: "x", return: null });
function h(a: unknown, b: unknown): void {}
annotated(h, {});
print(
  getattr(C, "__annotations__"),
  is_(getitem(getattr(C, "__annotations__"), "x"), int),
  getattr(Base, "__annotations__"),
  getattr(g, "__annotations__"),
  getattr(h, "__annotations__"),
);
class PClass {
  static b: unknown = field({
    default: "q",
    metadata: new Dict<string, number>([["k", 1]]),
  });
  static n = 3;
}
const P: any = call(
  dataclass,
  finish_class(PClass, {
    name: "P",
    annotations: { a: "int", b: "str", n: "ClassVar[int]" },
    annotation_values: { a: int, b: str, n: getitem(ClassVar, int) },
  }),
);
for (const f of iterate(fields(P))) {
  print(getattr(f, "name"), getattr(f, "type"), getattr(f, "metadata"));
}

const Q = make_dataclass(
  "Q",
  false
    ? [
        Tuple.of("x", int),
        Tuple.of("y", list, field({ default_factory: list })),
        "z",
      ]
    : [
        Tuple.of("x", int),
        Tuple.of("y", list, field({ default_factory: list })),
      ],
  {
    namespace: new Dict<unknown, unknown>([
      [
        "total",
        (self: unknown) => add(getattr(self, "x"), len(getattr(self, "y"))),
      ],
    ]),
    frozen: true,
  },
);
const q = call(Q, 3, [1]);
print(
  q,
  call_method(q, "total"),
  getattr(Q, "__name__"),
  replace(q, { x: 9 }),
  asdict(q),
  eq(q, call(Q, 3, [1])),
  hash(call(Q, 1, Tuple.of())) === hash(call(Q, 1, Tuple.of())),
);
try {
  setattr(q, "x", 5);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof Exception)) {
    throw e;
  }
  print(getattr(type(e), "__name__"), e);
}
for (const bad of [
  () => make_dataclass("X", ["for"]),
  () => make_dataclass("X", ["a", "a"]),
  () => make_dataclass("X", [Tuple.of("a", int, 1, 2)]),
  () => make_dataclass("X", ["1a"]),
]) {
  try {
    call(bad);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof TypeError)) {
      throw e;
    }
    print(e);
  }
}
