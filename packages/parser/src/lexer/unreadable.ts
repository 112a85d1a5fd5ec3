import { isPrintable } from "@tsyncio/ast";
import { byteLength } from "./characters.ts";
import { point, refusal } from "./failure.ts";
import type { Place, Refusal } from "./failure.ts";

const name = /^[\p{XID_Start}_]\p{XID_Continue}*/u;

/**
 * As much of a text as is a name. What CPython's Unicode does not know yet it does not print either,
 * while the engine's Unicode may already have a letter there.
 */
export const nameStart = (text: string): string => {
  const known = name.exec(text)?.[0] ?? "";
  let length = 0;
  for (const character of known) {
    if (character > "\x7f" && !isPrintable(character) && !/\p{Cf}/u.test(character)) break;
    length += character.length;
  }
  return known.slice(0, length);
};

/** The refusal of the first character of a text, which no token begins with. */
export const invalidCharacter = (text: string, place: Place): Refusal => {
  const code = text.codePointAt(0) ?? 0;
  const character = String.fromCodePoint(code);
  const number = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  const message = isPrintable(character)
    ? `invalid character '${character}' (${number})`
    : `invalid non-printable character ${number}`;
  return refusal(message, place);
};

const halfPair = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const refuseAt = (source: string, offset: number, message: string): Refusal => {
  const begin = source.lastIndexOf("\n", offset - 1) + 1;
  const line = source.slice(0, begin).split("\n").length;
  return refusal(message, point(line, byteLength(source.slice(begin, offset))));
};

/** The refusal of what no source may hold, wherever it stands: a null, or half a surrogate pair. CPython has no place for either. */
export const unreadableCharacter = (source: string): Refusal | null => {
  const nul = source.indexOf("\0");
  if (nul >= 0) return refuseAt(source, nul, "source code string cannot contain null bytes");
  if (source.isWellFormed()) return null;
  const half = source.search(halfPair);
  const code = source.charCodeAt(half).toString(16);
  const message = `(unicode error) 'utf-8' codec can't encode character '\\u${code}' in position ${half}: surrogates not allowed`;
  return refuseAt(source, half, message);
};
