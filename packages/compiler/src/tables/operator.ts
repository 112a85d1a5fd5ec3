import type { ApiEntry, ApiFunction } from "./api.ts";
import { refuse } from "./refuse.ts";

const unary = { kind: "function", signature: "a: Any, /", returns: "Any" } as const satisfies ApiFunction;
const binary = { kind: "function", signature: "a: Any, b: Any, /", returns: "Any" } as const satisfies ApiFunction;
const test = { kind: "function", signature: "a: Any, b: Any, /", returns: "bool" } as const satisfies ApiFunction;

/** The functions under the names of the special methods: `operator.__add__`. */
function specialNames<const Names extends string>(
  row: ApiFunction,
  names: Names,
): Record<SpecialName<Names>, ApiFunction> {
  return Object.fromEntries(names.split(" ").map((each) => [`__${each}__`, row])) as Record<
    SpecialName<Names>,
    ApiFunction
  >;
}

type SpecialName<Names extends string> = Names extends `${infer First} ${infer Rest}`
  ? `__${First}__` | SpecialName<Rest>
  : `__${Names}__`;

/** The module `operator`. */
export const operatorApi = {
  abs: unary,
  invert: unary,
  inv: { ...unary, runtime: "invert" },
  neg: unary,
  pos: unary,
  not_: { kind: "function", signature: "a: Any, /", returns: "bool" },
  truth: { kind: "function", signature: "a: Any, /", returns: "bool" },
  add: binary,
  sub: binary,
  mul: binary,
  matmul: binary,
  truediv: binary,
  floordiv: binary,
  mod: binary,
  pow: binary,
  lshift: binary,
  rshift: binary,
  and_: binary,
  or_: binary,
  xor: binary,
  concat: { ...binary, runtime: "add" },
  iadd: binary,
  isub: binary,
  imul: binary,
  imatmul: binary,
  itruediv: binary,
  ifloordiv: binary,
  imod: binary,
  ipow: binary,
  ilshift: binary,
  irshift: binary,
  iand: binary,
  ior: binary,
  ixor: binary,
  iconcat: { ...binary, runtime: "iadd" },
  lt: binary,
  le: binary,
  eq: binary,
  ne: binary,
  gt: binary,
  ge: binary,
  is_: test,
  is_not: test,
  contains: test,
  getitem: binary,
  setitem: { kind: "function", signature: "a: Any, b: Any, c: Any, /", returns: "None" },
  delitem: { kind: "function", signature: "a: Any, b: Any, /", returns: "None" },
  countOf: { kind: "function", signature: "a: Any, b: Any, /", returns: "int" },
  indexOf: { kind: "function", signature: "a: Any, b: Any, /", returns: "int" },
  itemgetter: { kind: "function", signature: "item: Any, /, *items: Any", returns: "Any" },
  attrgetter: { kind: "function", signature: "attr: str, /, *attrs: str", returns: "Any" },
  methodcaller: { kind: "function", signature: "name: str, /, *args: Any, **kwargs: Any", returns: "Any" },
  index: { kind: "function", signature: "a: Any, /", returns: "int" },
  call: { kind: "function", signature: "obj: Any, /, *args: Any, **kwargs: Any", returns: "Any" },
  ...specialNames(unary, "abs inv invert neg pos not index"),
  ...specialNames(
    binary,
    "add sub mul matmul truediv floordiv mod pow lshift rshift and or xor concat iadd isub imul imatmul itruediv " +
      "ifloordiv imod ipow ilshift irshift iand ior ixor lt le eq ne gt ge contains getitem",
  ),
  __setitem__: { kind: "function", signature: "a: Any, b: Any, c: Any, /", returns: "None" },
  __delitem__: { kind: "function", signature: "a: Any, b: Any, /", returns: "None" },
  __call__: { kind: "function", signature: "obj: Any, /, *args: Any, **kwargs: Any", returns: "Any" },
  ...refuse("ask len() of what has one", ["length_hint"]),
} as const satisfies Record<string, ApiEntry>;
