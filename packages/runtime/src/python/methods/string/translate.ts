import { LookupError, TypeError, ValueError } from "../../exceptions/hierarchy.ts";
import { getitem } from "../../items/getitem.ts";
import { text_length } from "../../text/points.ts";
import { Dict } from "../../values/dict.ts";
import { is_integral } from "../../values/integers.ts";
import { plain } from "../../derived/plain.ts";
import { require_argument } from "./bounds.ts";

/** The table for `translate`: from a dict of characters, or from two texts of equal length and characters to delete. */
export function maketrans(from: unknown, to: unknown = undefined, deleted: unknown = undefined): Dict {
  const table = new Dict();
  if (to === undefined) {
    if (!(from instanceof Dict)) throw new TypeError("if you give only one argument to maketrans it must be a dict");
    for (const [key, value] of from.raw$entries()) table.set(table_key(key), value);
    return table;
  }
  const first = plain(from);
  if (typeof first !== "string")
    throw new TypeError("first maketrans argument must be a string if there is a second argument");
  const source = [...first];
  const target = [...require_argument(to, "maketrans() argument 2")];
  if (source.length !== target.length) throw new ValueError("the first two maketrans arguments must have equal length");
  source.forEach((character, index) => table.set(character.codePointAt(0), target[index]!.codePointAt(0)));
  const doomed = deleted === undefined ? "" : require_argument(deleted, "maketrans() argument 3");
  for (const character of doomed) table.set(character.codePointAt(0), null);
  return table;
}

/** Each character replaced by what the table has for its code point: a text, a code point, or None to delete it. */
export function translate(text: string, table: unknown): string {
  return Array.from(text, (character) => replacement(character, table)).join("");
}

function replacement(character: string, table: unknown): string {
  let found: unknown;
  try {
    found = plain(getitem(table, character.codePointAt(0)!));
  } catch (error) {
    if (error instanceof LookupError) return character;
    throw error;
  }
  if (found === null || found === undefined) return "";
  if (typeof found === "string") return found;
  if (is_integral(found)) return mapped(Number(found));
  throw new TypeError("character mapping must return integer, None or str");
}

function mapped(point: number): string {
  if (point < 0 || point > 0x10ffff) throw new ValueError("character mapping must be in range(0x110000)");
  return String.fromCodePoint(point);
}

function table_key(given: unknown): unknown {
  const key = plain(given);
  if (is_integral(key)) return key;
  if (typeof key !== "string") throw new TypeError("keys in translate table must be strings or integers");
  if (text_length(key) !== 1) throw new ValueError("string keys in translate table must be of length 1");
  return key.codePointAt(0);
}
