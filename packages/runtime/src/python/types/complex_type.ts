import { refuse_surplus } from "./extra_arguments.ts";
import { take_keywords } from "../calls/keywords.ts";
import { TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { as_index } from "../items/position.ts";
import { type_name } from "../names.ts";
import { repr } from "../repr/repr.ts";
import { special } from "../special.ts";
import { to_ascii_digits, trimmed } from "../text/digits.ts";
import { Complex } from "../values/complex.ts";
import { is_float } from "../values/float.ts";
import { numeric, to_float } from "../values/numeric.ts";
import { plain } from "../derived/plain.ts";

/** What `complex(real, imag)` gives. */
export function make_complex(args: unknown[]): Complex {
  const keywords = take_keywords(args);
  refuse_surplus("complex", args, 2);
  const [first = keywords["real"], second = keywords["imag"]] = args.map(textual);
  if (typeof first === "string") {
    if (second !== undefined) throw new TypeError("complex() can't take second arg if first is a string");
    return parse_complex(first);
  }
  if (typeof second === "string") throw new TypeError("complex() second arg can't be a string");
  const real = first === undefined ? 0 : number_of(converted(first), "first argument must be a string or a number");
  if (second === undefined) return real instanceof Complex ? real : new Complex(real, 0);
  return joined(real, number_of(second, "second argument must be a number"));
}

/** A text of a class derived from str is a text; other objects say themselves which number they are. */
function textual(value: unknown): unknown {
  const text = plain(value);
  return typeof text === "string" ? text : value;
}

/** The first part plus the second times 1j; the zeros keep their signs where both are real. */
function joined(real: number | Complex, imaginary: number | Complex): Complex {
  const [width, rest] = real instanceof Complex ? real.raw$parts : [real, undefined];
  const [height, turned] = imaginary instanceof Complex ? imaginary.raw$parts : [imaginary, undefined];
  return new Complex(turned === undefined ? width : width - turned, rest === undefined ? height : height + rest);
}

function converted(value: unknown): unknown {
  const method = special(value, "__complex__");
  if (method === undefined) return value;
  const result: unknown = method.call(value);
  if (result instanceof Complex) return result;
  throw new TypeError(`__complex__ returned non-complex (type ${type_name(result)})`);
}

function number_of(value: unknown, expected: string): number | Complex {
  if (value instanceof Complex) return value;
  const number = numeric(value) ?? floating(value) ?? as_index(value);
  if (number === undefined) throw new TypeError(`complex() ${expected}, not '${type_name(value)}'`);
  return to_float(number);
}

function floating(value: unknown): number | undefined {
  const method = special(value, "__float__");
  if (method === undefined) return undefined;
  const result: unknown = method.call(value);
  if (is_float(result)) return Number(result);
  throw new TypeError(`${type_name(value)}.__float__ returned non-float (type ${type_name(result)})`);
}

const number = String.raw`(?:(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|inf(?:inity)?|nan)`;
const real_only = /* @__PURE__ */ new RegExp(`^([-+]?${number})$`, "i");
const with_imaginary = /* @__PURE__ */ new RegExp(`^([-+]?${number}(?=[-+]))?([-+]?${number}?)j$`, "i");

function parse_complex(source: string): Complex {
  const outer = to_ascii_digits(trimmed(source));
  if (/(?<!\d)_|_(?!\d)/.test(outer)) throw new ValueError(`could not convert string to complex: ${repr(source)}`);
  const text = trimmed(outer.replaceAll("_", "").replace(/^\((.*)\)$/s, "$1"));
  const real = real_only.exec(text)?.[1];
  if (real !== undefined) return new Complex(part(real), 0);
  const match = with_imaginary.exec(text);
  if (match === null) throw new ValueError("complex() arg is a malformed string");
  return new Complex(match[1] === undefined ? 0 : part(match[1]), part(match[2]!));
}

/** A part of the text; a sign alone stands for one. */
function part(text: string): number {
  const size = text.replace(/^[-+]/, "").toLowerCase();
  const value = size === "" ? 1 : size === "nan" ? NaN : size.startsWith("inf") ? Infinity : Number(size);
  return text.startsWith("-") ? -value : value;
}
