import { require_argument, require_text } from "./bounds.ts";

const white = /^[\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;

/** The text without white space, or without the given characters, at both ends. */
export function strip(text: string, characters: string | null = null): string {
  const doomed = stripped(characters, "strip");
  return cut(text, doomed, true, true);
}

/** The same at the beginning. */
export function lstrip(text: string, characters: string | null = null): string {
  return cut(text, stripped(characters, "lstrip"), true, false);
}

/** The same at the end. */
export function rstrip(text: string, characters: string | null = null): string {
  return cut(text, stripped(characters, "rstrip"), false, true);
}

/** The text without the prefix, if it has it. */
export function removeprefix(text: string, prefix: string): string {
  const start = require_argument(prefix, "removeprefix() argument");
  return text.startsWith(start) ? text.slice(start.length) : text;
}

/** The text without the suffix, if it has it. */
export function removesuffix(text: string, suffix: string): string {
  const end = require_argument(suffix, "removesuffix() argument");
  return end !== "" && text.endsWith(end) ? text.slice(0, -end.length) : text;
}

type Doomed = (character: string) => boolean;

function stripped(characters: unknown, method: string): Doomed {
  if (characters === null || characters === undefined) return (character) => white.test(character);
  const set = new Set(require_text(characters, () => `${method} arg must be None or str`));
  return (character) => set.has(character);
}

function cut(text: string, doomed: Doomed, left: boolean, right: boolean): string {
  const points = /[\ud800-\udfff]/.test(text) ? [...text] : text;
  const start = left ? first_kept(points, doomed) : 0;
  const end = right ? last_kept(points, doomed, start) : points.length;
  return typeof points === "string" ? points.slice(start, end) : points.slice(start, end).join("");
}

function first_kept(points: ArrayLike<string>, doomed: Doomed): number {
  let start = 0;
  while (start < points.length && doomed(points[start]!)) start += 1;
  return start;
}

function last_kept(points: ArrayLike<string>, doomed: Doomed, start: number): number {
  let end = points.length;
  while (end > start && doomed(points[end - 1]!)) end -= 1;
  return end;
}
