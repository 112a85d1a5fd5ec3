import { TypeError, ValueError } from "../../exceptions/hierarchy.ts";
import { type_name } from "../../names.ts";
import { type Keywords, is_keywords } from "../../calls/keywords.ts";
import { type Row, Tuple } from "../../values/tuple.ts";
import { require_text } from "./bounds.ts";
import { plain } from "../../derived/plain.ts";

const white = /[\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

const words = /[^\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** The parts between separators; without a separator, the parts between white space. At most `limit` splits. */
export function split(text: string, sep: string | null | Keywords = null, maxsplit: number | Keywords = -1): string[] {
  const [between, most] = options(sep, maxsplit);
  if (between === null) return split_white(text, most);
  const parts = text.split(between);
  if (most < 0 || parts.length - 1 <= most) return parts;
  return [...parts.slice(0, most), parts.slice(most).join(between)];
}

/** The same, with the splits counted from the end. */
export function rsplit(text: string, sep: string | null | Keywords = null, maxsplit: number | Keywords = -1): string[] {
  const [between, most] = options(sep, maxsplit);
  if (between === null) return rsplit_white(text, most);
  const parts: string[] = [];
  let end = text.length;
  for (let left = most; left !== 0; left -= 1) {
    const position = end < between.length ? -1 : text.lastIndexOf(between, end - between.length);
    if (position < 0) break;
    parts.push(text.slice(position + between.length, end));
    end = position;
  }
  return [...parts, text.slice(0, end)].reverse();
}

function options(separator: unknown, limit: unknown): readonly [string | null, number] {
  const keywords: Keywords = is_keywords(separator) ? separator : is_keywords(limit) ? limit : {};
  const between = plain(is_keywords(separator) ? (keywords["sep"] ?? null) : separator);
  const most = is_keywords(separator) || is_keywords(limit) ? (keywords["maxsplit"] ?? -1) : limit;
  if (between === null || between === undefined) return [null, Number(most)];
  if (typeof between !== "string") throw new TypeError(`must be str or None, not ${type_name(between)}`);
  if (between === "") throw new ValueError("empty separator");
  return [between, Number(most)];
}

function split_white(text: string, most: number): string[] {
  if (most < 0) return text.match(words) ?? [];
  const parts: string[] = [];
  let rest = text.replace(/^[\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/, "");
  while (rest !== "") {
    const gap = parts.length === most ? null : white.exec(rest);
    if (parts.length === most) parts.push(rest);
    else parts.push(gap === null ? rest : rest.slice(0, gap.index));
    if (gap === null) break;
    rest = rest.slice(gap.index + gap[0].length);
  }
  return parts;
}

function rsplit_white(text: string, most: number): string[] {
  const parts: string[] = [];
  const pieces = [...text.matchAll(/[^\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g)];
  const head = most < 0 ? 0 : pieces.length - most;
  if (head <= 0) return pieces.map((piece) => piece[0]);
  const last = pieces[head - 1]!;
  parts.push(text.slice(0, last.index + last[0].length));
  for (const piece of pieces.slice(head)) parts.push(piece[0]);
  return parts;
}

/** The text before the first separator, the separator, and the text after it. */
export function partition(text: string, separator: string): Row<[string, string, string]> {
  const between = checked_separator(separator);
  const position = text.indexOf(between);
  if (position < 0) return Tuple.of(text, "", "");
  return Tuple.of(text.slice(0, position), separator, text.slice(position + between.length));
}

/** The same for the last separator. */
export function rpartition(text: string, separator: string): Row<[string, string, string]> {
  const between = checked_separator(separator);
  const position = text.lastIndexOf(between);
  if (position < 0) return Tuple.of("", "", text);
  return Tuple.of(text.slice(0, position), separator, text.slice(position + between.length));
}

function checked_separator(separator: unknown): string {
  const text = require_text(separator, (type) => `must be str, not ${type}`);
  if (text === "") throw new ValueError("empty separator");
  return text;
}

const line =
  /[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*(?:\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029])|[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+$/g;

/** The lines, without their ends unless `keepends`. */
export function splitlines(text: string, keepends: boolean | Keywords = false): string[] {
  const keep = is_keywords(keepends) ? keepends["keepends"] : keepends;
  const lines = text.match(line) ?? [];
  return keep === true || keep === 1
    ? [...lines]
    : lines.map((part) => part.replace(/(?:\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029])$/, ""));
}
