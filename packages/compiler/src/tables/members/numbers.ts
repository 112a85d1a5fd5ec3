import type { ApiMembers } from "../api.ts";

/** Methods of `int` and `bool`. */
export const int = {
  as_integer_ratio: { kind: "function", signature: "", returns: "tuple[int, int]" },
  bit_count: { kind: "function", signature: "", returns: "index" },
  bit_length: { kind: "function", signature: "", returns: "index" },
  conjugate: { kind: "function", signature: "", returns: "int" },
  denominator: { kind: "attribute", type: "int" },
  from_bytes: {
    kind: "function",
    signature: "bytes: Any, byteorder: Any = 'big', *, signed: Any = False",
    returns: "int",
    classMethod: true,
  },
  imag: { kind: "attribute", type: "int" },
  is_integer: { kind: "function", signature: "", returns: "bool" },
  numerator: { kind: "attribute", type: "int" },
  real: { kind: "attribute", type: "int" },
  to_bytes: {
    kind: "function",
    signature: "length: Any = 1, byteorder: str = 'big', *, signed: Any = False",
    returns: "bytes",
  },
} as const satisfies ApiMembers;

/** Methods of `float`. */
export const float = {
  as_integer_ratio: { kind: "function", signature: "", returns: "tuple[int, int]" },
  conjugate: { kind: "function", signature: "", returns: "float" },
  fromhex: { kind: "function", signature: "string: Any, /", returns: "float", classMethod: true },
  hex: { kind: "function", signature: "", returns: "str" },
  imag: { kind: "attribute", type: "float" },
  is_integer: { kind: "function", signature: "", returns: "bool" },
  real: { kind: "attribute", type: "float" },
} as const satisfies ApiMembers;
