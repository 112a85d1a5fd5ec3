import { take_keywords } from "../calls/keywords.ts";
import { TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { hash_text } from "../hashing/scalars.ts";
import { sequence_index } from "../items/sequence.ts";
import { type_name } from "../names.ts";
import { bytes_repr } from "../repr/bytes.ts";
import { plain } from "../derived/plain.ts";
import { decode } from "../text/codecs.ts";
import { ByteSequence } from "./byte_sequence.ts";
import { latin1_bytes } from "./byte_text.ts";

const literals = /* @__PURE__ */ new Map<string, Bytes>();

/** Python's bytes: an immutable sequence of ints from 0 to 255. */
export class Bytes extends ByteSequence {
  static readonly __builtin__: string = "bytes";
  readonly bytes: Uint8Array;

  /** Takes the array over without a copy. */
  constructor(bytes: Uint8Array | readonly number[]) {
    super();
    this.bytes = bytes instanceof Uint8Array ? bytes : Uint8Array.from(bytes);
  }

  /** What a literal stands for, as text with one character for each byte: the same object each time, as a constant of CPython's is. */
  static from_latin1(text: string): Bytes {
    let bytes = literals.get(text);
    if (bytes === undefined) literals.set(text, (bytes = new Bytes(latin1_bytes(text))));
    return bytes;
  }

  /** `bytes.fromhex`: pairs of digits, white space between them. */
  static fromhex(text: string): Bytes {
    return new Bytes(hex_bytes(text));
  }

  decode(...options: unknown[]): string {
    const keywords = take_keywords(options);
    const [encoding = keywords["encoding"], errors = keywords["errors"]] = options as [string?, string?];
    return decode(this, encoding, errors);
  }

  __bytes__(): Bytes {
    return this;
  }

  __hash__(): number {
    return hash_text(this.latin1());
  }

  __repr__(): string {
    return bytes_repr(this.bytes);
  }

  protected from_bytes(bytes: Uint8Array): this {
    return new Bytes(bytes) as this;
  }

  protected position(key: unknown): number {
    return sequence_index(this.length, key, "byte", "index out of range");
  }
}

/** The bytes that pairs of digits spell. Raises ValueError. */
export function hex_bytes(given: unknown): Uint8Array {
  const text = plain(given);
  if (typeof text !== "string") throw new TypeError(`fromhex() argument must be str, not ${type_name(given)}`);
  const good = /^(?:[ \t-\r]*[0-9a-fA-F]{2})*[ \t-\r]*/.exec(text)![0];
  if (good.length < text.length) {
    const position = good.length + (/^[0-9a-fA-F]/.test(text.slice(good.length)) ? 1 : 0);
    throw new ValueError(`non-hexadecimal number found in fromhex() arg at position ${position}`);
  }
  return Uint8Array.from(good.match(/[0-9a-fA-F]{2}/g) ?? [], (pair) => Number.parseInt(pair, 16));
}
