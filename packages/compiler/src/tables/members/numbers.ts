import type { ApiMembers } from "../api.ts";

/** Methods of `int` and `bool`. */
export const int = {
  as_integer_ratio: { kind: "function", signature: "", returns: "tuple[int, int]" },
  bit_count: { kind: "function", signature: "", returns: "index" },
  bit_length: { kind: "function", signature: "", returns: "index" },
  conjugate: { kind: "function", signature: "", returns: "int" },
  is_integer: { kind: "function", signature: "", returns: "bool" },
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
  hex: { kind: "function", signature: "", returns: "str" },
  is_integer: { kind: "function", signature: "", returns: "bool" },
} as const satisfies ApiMembers;

const parts = "write the number itself, or 0 for the imaginary part";
const ratio = "use as_integer_ratio()";

/** Why the others are refused. */
export const refusedOfInt = {
  real: parts,
  imag: parts,
  numerator: ratio,
  denominator: ratio,
  from_bytes: "use int(data.hex(), 16)",
} as const;

/** Why the others are refused. */
export const refusedOfFloat = { real: parts, imag: parts, fromhex: "use float(text) with a decimal number" } as const;
