import { LookupError, UnicodeDecodeError, UnicodeEncodeError } from "../../python/exceptions/hierarchy.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { unknown_encoding } from "../../python/text/unknown_encoding.ts";

/** Turns the bytes of a file into text and back, piece by piece. */
export interface TextCodec {
  /** Decodes the next bytes; with `last`, an unfinished character at the end is an error. */
  decode(bytes: Uint8Array, last: boolean): string;
  encode(text: string): Uint8Array;
}

type Family = "utf-8" | "utf-8-sig" | "latin-1" | "ascii";

const FAMILIES: Readonly<Record<string, Family>> = {
  "utf-8": "utf-8",
  utf8: "utf-8",
  "utf-8-sig": "utf-8-sig",
  "latin-1": "latin-1",
  latin1: "latin-1",
  "iso-8859-1": "latin-1",
  ascii: "ascii",
  "us-ascii": "ascii",
};

/** The codec for an encoding's name. `errors` is `strict`, `ignore` or `replace`. Raises LookupError for other names. */
export function text_codec(encoding: string | null, errors: string | null): TextCodec {
  const family = FAMILIES[(encoding ?? "utf-8").toLowerCase().replaceAll("_", "-")];
  if (family === undefined) throw unknown_encoding(String(encoding));
  const handling = errors ?? "strict";
  if (handling !== "strict" && handling !== "ignore" && handling !== "replace") {
    throw new LookupError(`unknown error handler name '${handling}'`);
  }
  return family === "latin-1" || family === "ascii" ? byte_codec(family, handling) : utf8_codec(family, handling);
}

function utf8_codec(family: Family, errors: string): TextCodec {
  const skips_mark = family === "utf-8-sig";
  const decoder = new TextDecoder("utf-8", { fatal: errors === "strict", ignoreBOM: !skips_mark });
  const encoder = new TextEncoder();
  return {
    decode(bytes, last) {
      try {
        const text = decoder.decode(bytes, { stream: !last });
        return errors === "ignore" ? text.replaceAll("\uFFFD", "") : text;
      } catch {
        throw utf8_error(bytes);
      }
    },
    encode: (text) => encoder.encode(text),
  };
}

/** Finds the first byte that no character can be made of. */
function utf8_error(bytes: Uint8Array): UnicodeDecodeError {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let start = 0;
  for (let end = 1; end <= bytes.length; end++) {
    try {
      decoder.decode(bytes.subarray(start, end), { stream: false });
      start = end;
    } catch {
      if (end - start >= 4) break;
    }
  }
  const reason = bytes.length - start < 4 && bytes[start]! >= 0xc2 ? "unexpected end of data" : "invalid start byte";
  return new UnicodeDecodeError("utf-8", new Bytes(bytes), start, start + 1, reason);
}

function byte_codec(family: "latin-1" | "ascii", errors: string): TextCodec {
  const limit = family === "ascii" ? 0x80 : 0x100;
  return {
    decode(bytes) {
      const characters = Array.from(bytes, (byte, index) => {
        if (byte < limit) return String.fromCharCode(byte);
        if (errors === "ignore") return "";
        if (errors === "replace") return "\uFFFD";
        throw new UnicodeDecodeError(family, new Bytes(bytes), index, index + 1, "ordinal not in range(128)");
      });
      return characters.join("");
    },
    encode(text) {
      const bytes = Array.from(text, (character, index) => {
        const point = character.codePointAt(0)!;
        if (point < limit) return point;
        if (errors === "ignore") return -1;
        if (errors === "replace") return 0x3f;
        throw new UnicodeEncodeError(family, text, index, index + 1, `ordinal not in range(${limit})`);
      });
      return Uint8Array.from(bytes.filter((byte) => byte >= 0));
    },
  };
}
