import type { ConstantValue } from "@tsyncio/ast";
import { point, refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";

const isInteger = /^(?:0[xXoObB][\da-fA-F]+|\d+)$/;

/** How many decimal digits an int may have: CPython's `sys.set_int_max_str_digits`. */
const maximumDigits = 4300;

const refuseLength = (token: Token, digits: number): never => {
  const message =
    `Exceeds the limit (${maximumDigits} digits) for integer string conversion: value has ${digits} digits; ` +
    "use sys.set_int_max_str_digits() to increase the limit - " +
    "Consider hexadecimal for huge integer literals to avoid decimal conversion limits.";
  throw refusal(message, point(token.lineno, -1));
};

/** The value of a number literal. */
export const numberValue = (token: Token): ConstantValue => {
  const { image } = token;
  const text = image.includes("_") ? image.replaceAll("_", "") : image;
  if (isInteger.test(text)) {
    if (text.length > maximumDigits && /^[1-9]/.test(text)) refuseLength(token, text.length);
    // `007else`: CPython overlooks the zeros where a keyword with `e` follows, and takes it for a float.
    return /^0+[1-9]/.test(text) ? { type: "float", value: Number(text) } : { type: "int", value: BigInt(text) };
  }
  const last = text.charCodeAt(text.length - 1) | 32;
  return last === 106
    ? { type: "complex", imaginary: Number(text.slice(0, -1)) }
    : { type: "float", value: Number(text) };
};
