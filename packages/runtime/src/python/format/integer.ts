import { OverflowError, ValueError } from "../exceptions/hierarchy.ts";
import { integer_text } from "../repr/repr.ts";
import { to_float } from "../values/numeric.ts";
import { format_float } from "./float.ts";
import { pad, pad_number, sign_text } from "./padding.ts";
import { type FormatSpec, unknown_code } from "./spec.ts";

const radixes: Record<string, { radix: number; prefix: string }> = {
  b: { radix: 2, prefix: "0b" },
  o: { radix: 8, prefix: "0o" },
  x: { radix: 16, prefix: "0x" },
  X: { radix: 16, prefix: "0X" },
};

/** Formats an int by a specification; the letters of floats format it as one. */
export function format_integer(value: number | bigint, spec: FormatSpec, type = "int"): string {
  if (spec.type !== "" && "eEfFgG%".includes(spec.type)) return format_float(to_float(value), spec, type);
  if (spec.type !== "" && !"bcdnoxX".includes(spec.type)) throw unknown_code(spec.type, type);
  if (spec.precision !== null) throw new ValueError("Precision not allowed in integer format specifier");
  if (spec.no_negative_zero) throw new ValueError("Negative zero coercion (z) not allowed in integer format specifier");
  if (spec.type === "c") return character(value, spec);
  const { radix, prefix } = radixes[spec.type] ?? { radix: 10, prefix: "" };
  const size = value < 0 ? -value : value;
  const digits = radix === 10 && typeof size === "bigint" ? integer_text(size) : size.toString(radix);
  const sign = sign_text(value < 0, spec.sign) + (spec.alternate ? prefix : "");
  return pad_number(
    { sign, digits: spec.type === "X" ? digits.toUpperCase() : digits, rest: "" },
    spec,
    radix === 10 ? 3 : 4,
  );
}

function character(value: number | bigint, spec: FormatSpec): string {
  if (spec.sign !== "") throw new ValueError("Sign not allowed with integer format specifier 'c'");
  if (spec.alternate) throw new ValueError("Alternate form (#) not allowed with integer format specifier 'c'");
  if (value > 2n ** 63n - 1n || value < -(2n ** 63n))
    throw new OverflowError("Python int too large to convert to C long");
  if (value < 0 || value > 0x10ffff) throw new OverflowError("%c arg not in range(0x110000)");
  return pad(String.fromCodePoint(Number(value)), spec, "<");
}
