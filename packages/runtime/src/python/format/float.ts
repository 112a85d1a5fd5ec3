import { float_repr } from "../repr/float.ts";
import { fixed, scientific } from "./decimal.ts";
import { pad, pad_number, sign_text } from "./padding.ts";
import { type FormatSpec, unknown_code } from "./spec.ts";

/** Formats a float by a specification. Raises ValueError for a type letter that floats do not know. */
export function format_float(value: number, spec: FormatSpec, type = "float"): string {
  if (spec.type !== "" && !"eEfFgGn%".includes(spec.type)) throw unknown_code(spec.type, type);
  const body = magnitude(Math.abs(value), spec);
  const negative =
    (value < 0 || Object.is(value, -0)) && !(spec.no_negative_zero && !/[1-9a-z]/i.test(body.replace(/e.*$/i, "")));
  const sign = sign_text(negative, spec.sign);
  if (spec.align !== "=" && spec.grouping === "") return pad(sign + body, spec, ">");
  const split = /^\d*/.exec(body)![0].length;
  if (split === 0) return pad_number({ sign, digits: body, rest: "" }, spec, 3);
  return pad_number({ sign, digits: body.slice(0, split), rest: body.slice(split) }, spec, 3);
}

/** The text of a non-negative float by type letter and precision. */
export function magnitude(
  value: number,
  { type, precision, alternate }: Pick<FormatSpec, "type" | "precision" | "alternate">,
): string {
  const upper = type === "E" || type === "F" || type === "G";
  const text = Number.isFinite(value)
    ? finite(value, type.toLowerCase(), precision, alternate)
    : float_repr(value) + (type === "%" ? "%" : "");
  return upper ? text.toUpperCase() : text;
}

function finite(value: number, type: string, precision: number | null, alternate: boolean): string {
  switch (type) {
    case "f":
      return with_point(fixed(value, precision ?? 6), alternate);
    case "%":
      return percentage(value, precision ?? 6, alternate);
    case "e":
      return exponent_form(scientific(value, (precision ?? 6) + 1), alternate);
    case "g":
    case "n":
      return general(value, precision ?? 6, alternate, false);
    default:
      return precision === null ? shortest(value, alternate) : general(value, precision, alternate, true);
  }
}

function percentage(value: number, precision: number, alternate: boolean): string {
  const hundredfold = value * 100;
  return `${Number.isFinite(hundredfold) ? with_point(fixed(hundredfold, precision), alternate) : "inf"}%`;
}

function shortest(value: number, alternate: boolean): string {
  const text = float_repr(value);
  return alternate && !text.includes(".") ? text.replace("e", ".e") : text;
}

/** `%g`: significant digits, in the form with an exponent when that is very small or the digits do not reach the point. */
function general(value: number, precision: number, alternate: boolean, keep_point: boolean): string {
  const count = Math.max(precision, 1);
  const parts = scientific(value, count);
  const limit = keep_point ? count - 1 : count;
  if (parts.exponent < -4 || parts.exponent >= Math.max(limit, keep_point && value === 0 ? 1 : 0)) {
    return exponent_form({ ...parts, digits: alternate ? parts.digits : stripped(parts.digits) }, alternate);
  }
  const whole = plain_form(parts.digits, parts.exponent);
  if (alternate) return with_point(whole, true);
  const short = whole.includes(".") ? whole.replace(/\.?0+$/, "") : whole;
  return keep_point && !short.includes(".") ? `${short}.0` : short;
}

function stripped(digits: string): string {
  return digits.replace(/0+$/, "") || "0";
}

function plain_form(digits: string, exponent: number): string {
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  const rest = digits.slice(exponent + 1);
  return rest === "" ? whole : `${whole}.${rest}`;
}

function exponent_form({ digits, exponent }: { digits: string; exponent: number }, alternate: boolean): string {
  const rest = digits.slice(1);
  const power = `${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
  return `${digits[0]}${rest !== "" || alternate ? "." : ""}${rest}e${power}`;
}

function with_point(text: string, alternate: boolean): string {
  return alternate && !text.includes(".") ? `${text}.` : text;
}
