import { createRequire } from "node:module";
import type { Codec } from "./encodings.ts";

type Iconv = typeof import("iconv-lite");

/** What stands for bytes that no character has. */
const replacement = "\ufffd";

/**
 * Decodes bytes with iconv-lite, which is loaded for the first source that asks for it: hardly any does. Null if
 * the encoding has no character for some of them.
 */
export function decodeWithIconv(bytes: Uint8Array, codec: Codec): string | null {
  const { decode } = createRequire(import.meta.url)("iconv-lite") as Iconv;
  const text = decode(bytes, codec, { stripBOM: false });
  return text.includes(replacement) ? null : text;
}
