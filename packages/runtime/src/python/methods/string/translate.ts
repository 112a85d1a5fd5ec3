import { LookupError, TypeError, ValueError } from "../../exceptions/hierarchy.ts";
import { getitem } from "../../items/getitem.ts";
import { text_length } from "../../text/points.ts";
import { Dict } from "../../values/dict.ts";

/** The table for `translate`: from a dict of characters, or from two texts of equal length and characters to delete. */
export function maketrans(from: unknown, to: unknown = undefined, deleted: unknown = undefined): Dict {
  const table = new Dict();
  if (to === undefined) {
    if (!(from instanceof Dict)) throw new TypeError("if you give only one argument to maketrans it must be a dict");
    for (const [key, value] of from.raw_entries()) table.set(table_key(key), value);
    return table;
  }
  const source = [...(from as string)];
  const target = [...(to as string)];
  if (source.length !== target.length) throw new ValueError("the first two maketrans arguments must have equal length");
  source.forEach((character, index) => table.set(character.codePointAt(0), target[index]!.codePointAt(0)));
  for (const character of (deleted as string | undefined) ?? "") table.set(character.codePointAt(0), null);
  return table;
}

/** Each character replaced by what the table has for its code point: a text, a code point, or None to delete it. */
export function translate(text: string, table: unknown): string {
  return Array.from(text, (character) => replacement(character, table)).join("");
}

function replacement(character: string, table: unknown): string {
  let found: unknown;
  try {
    found = getitem(table, character.codePointAt(0)!);
  } catch (error) {
    if (error instanceof LookupError) return character;
    throw error;
  }
  if (found === null || found === undefined) return "";
  if (typeof found === "number") return String.fromCodePoint(found);
  if (typeof found === "string") return found;
  throw new TypeError("character mapping must return integer, None or str");
}

function table_key(key: unknown): unknown {
  if (typeof key === "number") return key;
  if (typeof key !== "string") throw new TypeError("keys in translate table must be strings or integers");
  if (text_length(key) !== 1) throw new ValueError("string keys in translate table must be of length 1");
  return key.codePointAt(0);
}
