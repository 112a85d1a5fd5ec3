import { ValueError } from "../exceptions/hierarchy.ts";
import { complex_repr, part_text } from "../repr/complex.ts";
import { format_float } from "./float.ts";
import { pad, pad_number, sign_text } from "./padding.ts";
import { type FormatSpec, parse_spec, unknown_code } from "./spec.ts";

/** Formats a complex number by a specification, which holds for both parts; the width for the whole. Raises ValueError. */
export function format_complex(parts: readonly [number, number], text: string): string {
  if (text === "") return complex_repr(parts);
  const spec = parse_spec(text, "complex");
  if (spec.type !== "" && !"eEfFgGn".includes(spec.type)) throw unknown_code(spec.type, "complex");
  if (spec.align === "=") {
    const what = spec.fill === "0" ? "Zero padding is" : "'=' alignment flag is";
    throw new ValueError(`${what} not allowed in complex format specifier`);
  }
  const [real, imaginary] = parts;
  const is_plain = spec.type === "";
  const only_imaginary = is_plain && Object.is(real, 0);
  const second = `${format_part(imaginary, only_imaginary ? spec : { ...spec, sign: "+" })}j`;
  const both = only_imaginary ? second : format_part(real, spec) + second;
  return pad(is_plain && !only_imaginary ? `(${both})` : both, spec, ">");
}

function format_part(value: number, spec: FormatSpec): string {
  const alone: FormatSpec = { ...spec, width: 0, align: "" };
  if (spec.type !== "" || spec.precision !== null) return format_float(value, { ...alone, type: spec.type || "g" });
  const text = part_text(Math.abs(value));
  const sign = sign_text(value < 0 || Object.is(value, -0), spec.sign);
  const [digits = ""] = /^\d*/.exec(text)!;
  return pad_number({ sign, digits, rest: text.slice(digits.length) }, alone, 3);
}
