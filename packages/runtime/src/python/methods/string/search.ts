import { TypeError, ValueError } from "../../exceptions/hierarchy.ts";
import { type_name } from "../../names.ts";
import { point_position, text_length, text_part } from "../../text/points.ts";
import { Tuple } from "../../values/tuple.ts";
import { is_keywords } from "../../calls/keywords.ts";
import { bounds, require_argument, require_text } from "./bounds.ts";
import { plain } from "../../derived/plain.ts";

/** The part that `start` and `end` leave, and where it begins; undefined when `start` lies beyond the end. */
function window(text: string, start: unknown, end: unknown): { part: string; offset: number } | undefined {
  if (start === undefined && end === undefined) return { part: text, offset: 0 };
  const [from, to] = bounds(text_length(text), start, end);
  return from > to ? undefined : { part: text_part(text, from, to), offset: from };
}

/** The position of the first occurrence, or -1. */
export function find(text: string, part: string, start: unknown = undefined, end: unknown = undefined): number {
  return position(text, part, start, end, "find", (within) => within.indexOf(part));
}

/** The position of the last occurrence, or -1. */
export function rfind(text: string, part: string, start: unknown = undefined, end: unknown = undefined): number {
  return position(text, part, start, end, "rfind", (within) => within.lastIndexOf(part));
}

/** The position of the first occurrence. Raises ValueError when there is none. */
export function index(text: string, part: string, start: unknown = undefined, end: unknown = undefined): number {
  return present(position(text, part, start, end, "index", (within) => within.indexOf(part)));
}

/** The position of the last occurrence. Raises ValueError when there is none. */
export function rindex(text: string, part: string, start: unknown = undefined, end: unknown = undefined): number {
  return present(position(text, part, start, end, "rindex", (within) => within.lastIndexOf(part)));
}

function position(
  text: string,
  part: unknown,
  start: unknown,
  end: unknown,
  method: string,
  search: (within: string) => number,
): number {
  require_argument(part, `${method}() argument 1`);
  const view = window(text, start, end);
  if (view === undefined) return -1;
  const unit = search(view.part);
  return unit < 0 ? -1 : point_position(view.part, unit) + view.offset;
}

function present(found: number): number {
  if (found < 0) throw new ValueError("substring not found");
  return found;
}

/** How often a part occurs without overlapping. */
export function count(text: string, part: string, start: unknown = undefined, end: unknown = undefined): number {
  const wanted = require_argument(part, "count() argument 1");
  const view = window(text, start, end);
  if (view === undefined) return 0;
  return wanted === "" ? text_length(view.part) + 1 : view.part.split(wanted).length - 1;
}

/** Whether the text begins with the prefix, or with one of a tuple of them. */
export function startswith(
  text: string,
  prefix: string | Tuple,
  start: unknown = undefined,
  end: unknown = undefined,
): boolean {
  const view = window(text, start, end);
  return some_affix(prefix, "startswith", (affix) => view !== undefined && view.part.startsWith(affix));
}

/** Whether the text ends with the suffix, or with one of a tuple of them. */
export function endswith(
  text: string,
  suffix: string | Tuple,
  start: unknown = undefined,
  end: unknown = undefined,
): boolean {
  const view = window(text, start, end);
  return some_affix(suffix, "endswith", (affix) => view !== undefined && view.part.endsWith(affix));
}

function some_affix(value: unknown, method: string, fits: (affix: string) => boolean): boolean {
  const text = plain(value);
  if (typeof text === "string") return fits(text);
  if (!(value instanceof Tuple))
    throw new TypeError(`${method} first arg must be str or a tuple of str, not ${type_name(value)}`);
  return value.items.some((item: unknown) =>
    fits(require_text(item, (type) => `tuple for ${method} must only contain str, not ${type}`)),
  );
}

/** The text with occurrences replaced, all of them or the first `count`. */
export function replace(text: string, wanted: string, replacement: string, count: unknown = -1): string {
  const old = require_argument(wanted, "replace() argument 1");
  const other = require_argument(replacement, "replace() argument 2");
  const most = Number(is_keywords(count) ? count["count"] : count);
  if (old === "" && text === "") return most === 0 ? "" : other;
  const pieces = old === "" ? ["", ...text, ""] : text.split(old);
  const kept = most < 0 ? pieces.length - 1 : Math.min(most, pieces.length - 1);
  return [pieces.slice(0, kept + 1).join(other), ...pieces.slice(kept + 1)].join(old);
}
