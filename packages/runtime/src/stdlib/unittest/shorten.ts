import { repr } from "../../python/repr/repr.ts";
import { object_repr } from "../../python/repr/objects.ts";

// How failure messages show values (`Lib/unittest/util.py`).

const MAXIMUM_LENGTH = 80;
const PLACEHOLDER = 12;
const MINIMUM_BEGINNING = 5;
const MINIMUM_END = 5;
const MINIMUM_COMMON = 5;
const MINIMUM_DIFFERENCE =
  MAXIMUM_LENGTH - (MINIMUM_BEGINNING + PLACEHOLDER + MINIMUM_COMMON + PLACEHOLDER + MINIMUM_END);

/** The value's `repr`, or that of a plain object where it raises; cut at 80 characters if `short`. */
export function safe_repr(value: unknown, short = false): string {
  const text = any_repr(value);
  return short && text.length >= MAXIMUM_LENGTH ? `${text.slice(0, MAXIMUM_LENGTH)} [truncated]...` : text;
}

function any_repr(value: unknown): string {
  try {
    return repr(value);
  } catch {
    return object_repr(value as object);
  }
}

/** Two values, shortened in what they have in common. */
export function common_shorten_repr(first: unknown, second: unknown): readonly [string, string] {
  const texts = [safe_repr(first), safe_repr(second)] as const;
  const longest = Math.max(texts[0].length, texts[1].length);
  if (longest <= MAXIMUM_LENGTH) return texts;
  const prefix = common_prefix(...texts);
  const common = MAXIMUM_LENGTH - (longest - prefix.length) - (MINIMUM_BEGINNING + PLACEHOLDER);
  if (common > MINIMUM_COMMON) {
    const start = shorten(prefix, MINIMUM_BEGINNING, common);
    return [start + texts[0].slice(prefix.length), start + texts[1].slice(prefix.length)];
  }
  const start = shorten(prefix, MINIMUM_BEGINNING, MINIMUM_COMMON);
  const rest = (text: string): string => start + shorten(text.slice(prefix.length), MINIMUM_DIFFERENCE, MINIMUM_END);
  return [rest(texts[0]), rest(texts[1])];
}

function common_prefix(first: string, second: string): string {
  let length = 0;
  while (length < first.length && first[length] === second[length]) length += 1;
  return first.slice(0, length);
}

function shorten(text: string, beginning: number, end: number): string {
  const skipped = text.length - beginning - end;
  if (skipped <= PLACEHOLDER) return text;
  return `${text.slice(0, beginning)}[${skipped} chars]${text.slice(text.length - end)}`;
}
