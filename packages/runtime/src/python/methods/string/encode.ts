import { take_keywords } from "../../calls/keywords.ts";
import { encode as encode_text } from "../../text/codecs.ts";
import type { Bytes } from "../../values/bytes.ts";

/** The text as bytes: `encode(text, encoding="utf-8", errors="strict")`. Raises UnicodeEncodeError. */
export function encode(text: string, ...options: unknown[]): Bytes {
  const keywords = take_keywords(options);
  const [encoding = keywords["encoding"], errors = keywords["errors"]] = options as [string?, string?];
  return encode_text(text, encoding, errors);
}
