import { TypeError } from "../../exceptions/hierarchy.ts";
import { type Keywords, is_keywords } from "../../calls/keywords.ts";
import { require_position } from "../../items/position.ts";
import { type_name } from "../../names.ts";
import { text_length } from "../../text/points.ts";
import { plain } from "../../derived/plain.ts";

/** The text in the middle of `width` characters; of an odd rest the larger half stands on the left when the width is odd. */
export function center(text: string, width: number, fill = " "): string {
  const missing = room(text, width, fill);
  if (missing === 0) return text;
  const left = (missing >> 1) + (missing & Number(width) & 1);
  return repeated(fill, left) + text + repeated(fill, missing - left);
}

/** The text at the left of `width` characters. */
export function ljust(text: string, width: number, fill = " "): string {
  return text + repeated(fill, room(text, width, fill));
}

/** The text at the right of `width` characters. */
export function rjust(text: string, width: number, fill = " "): string {
  return repeated(fill, room(text, width, fill)) + text;
}

function repeated(fill: unknown, times: number): string {
  return String(fill).repeat(times);
}

function room(text: string, width: unknown, fill: unknown): number {
  const target = require_position(width);
  const character = plain(fill);
  if (typeof character !== "string")
    throw new TypeError(`The fill character must be a unicode character, not ${type_name(fill)}`);
  if (text_length(character) !== 1) throw new TypeError("The fill character must be exactly one character long");
  return Math.max(0, target - text_length(text));
}

/** Zeros in front, after a sign, up to `width` characters. */
export function zfill(text: string, width: number): string {
  const missing = Math.max(0, require_position(width) - text_length(text));
  const sign = /^[-+]/.exec(text)?.[0] ?? "";
  return sign + "0".repeat(missing) + text.slice(sign.length);
}

/** Tabs as spaces up to the next column that is a multiple of `tabsize`. */
export function expandtabs(text: string, tabsize: number | Keywords = 8): string {
  const size = is_keywords(tabsize) ? Number(tabsize["tabsize"]) : tabsize;
  let column = 0;
  let result = "";
  for (const character of text) {
    if (character === "\t") {
      const width = size > 0 ? size - (column % size) : 0;
      result += " ".repeat(width);
      column += width;
    } else {
      result += character;
      column = character === "\n" || character === "\r" ? 0 : column + 1;
    }
  }
  return result;
}
