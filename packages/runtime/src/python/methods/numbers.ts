/** The methods of int and float, under Python's names, with the number first: `numbers.bit_length(n)`. */
export { to_bytes } from "../values/integer_bytes.ts";
export { bit_count, bit_length } from "./number/bits.ts";
export { as_integer_ratio, conjugate, hex, is_integer } from "./number/parts.ts";
