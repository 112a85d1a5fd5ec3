import { text_length } from "../text/points.ts";
import type { FormatSpec } from "./spec.ts";

/** Fills a text to the width; `align` is what stands where the specification names none. */
export function pad(text: string, { fill, align, width }: FormatSpec, default_align: "<" | ">"): string {
  if (width === 0) return text;
  const missing = width - text_length(text);
  if (missing <= 0) return text;
  switch (align || default_align) {
    case "<":
      return text + fill.repeat(missing);
    case "^":
      return fill.repeat(missing >> 1) + text + fill.repeat(missing - (missing >> 1));
    default:
      return fill.repeat(missing) + text;
  }
}

/** A number in three parts: its sign with the prefix (`-0x`), its whole digits, and the rest (`.5e+10`). */
export interface NumberParts {
  readonly sign: string;
  readonly digits: string;
  readonly rest: string;
}

/** Groups the digits and fills the number to the width; with `=` the fill stands between sign and digits. */
export function pad_number({ sign, digits, rest }: NumberParts, spec: FormatSpec, group_size: number): string {
  if (spec.align !== "=" && spec.grouping === "") return pad(sign + digits + rest, spec, ">");
  if (spec.align !== "=") return pad(sign + group(digits, spec.grouping, group_size, 0) + rest, spec, ">");
  const room = spec.width - sign.length - rest.length;
  const least = spec.fill === "0" ? room : 0;
  const grouped = group(digits, spec.grouping, group_size, least);
  return sign + spec.fill.repeat(Math.max(0, room - grouped.length)) + grouped + rest;
}

/** Inserts the separators; zeros are put before the digits until the text is at least `least` long. */
function group(digits: string, separator: string, size: number, least: number): string {
  if (separator === "" || !/^[0-9a-fA-F]+$/.test(digits)) return digits.padStart(least, "0");
  let padded = digits;
  while (padded.length + Math.floor((padded.length - 1) / size) < least) padded = `0${padded}`;
  const first = padded.length % size || size;
  const groups = [padded.slice(0, first)];
  for (let index = first; index < padded.length; index += size) groups.push(padded.slice(index, index + size));
  return groups.join(separator);
}

/** The sign in front of a number. */
export function sign_text(negative: boolean, sign: FormatSpec["sign"]): string {
  if (negative) return "-";
  return sign === "+" || sign === " " ? sign : "";
}
