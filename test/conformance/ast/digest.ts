import { createHash } from "node:crypto";

/** The digest of a text, a lone surrogate taken as three bytes, as CPython's `surrogatepass` does. */
export const digestOf = (text: string): string => createHash("sha256").update(encoded(text)).digest("hex");

function encoded(text: string): Uint8Array {
  if (text.isWellFormed()) return Buffer.from(text);
  return Buffer.concat(Array.from(text, encodedCharacter));
}

function encodedCharacter(character: string): Uint8Array {
  if (character.isWellFormed()) return Buffer.from(character);
  const code = character.charCodeAt(0);
  return Uint8Array.of(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
}
