import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { len } from "../../python/items/length.ts";
import { type_name } from "../../python/names.ts";
import { buffer_bytes } from "../../python/values/buffer.ts";
import { Tuple } from "../../python/values/tuple.ts";

import type { StreamBuffer } from "./stream_buffer.ts";

/** The separator of lines. */
export const NEWLINE: Uint8Array = /* @__PURE__ */ Uint8Array.of(10);

const LINES: readonly Uint8Array[] = [NEWLINE];

/** What is looked for in bytes that arrive piece by piece: where a separator ends. */
export class Search {
  /** Sorted by their length, so that the shortest match wins. */
  readonly #separators: readonly Uint8Array[];
  /** Before it no separator stands. */
  offset = 0;

  constructor(separators: readonly Uint8Array[] = LINES) {
    if (separators[0]!.length === 0) throw new ValueError("Separator should be at least one-byte string");
    this.#separators = separators;
  }

  /** Where the separator that ends first stands; null where none has arrived yet. */
  match(arrived: StreamBuffer): { readonly start: number; readonly end: number } | null {
    const separators = this.#separators;
    if (arrived.length - this.offset < separators[0]!.length) return null;
    let match: { start: number; end: number } | null = null;
    for (const separator of separators) {
      const start = arrived.find(separator, this.offset);
      const end = start + separator.length;
      if (start >= 0 && (match === null || end < match.end)) match = { start, end };
    }
    if (match === null) this.offset = Math.max(0, arrived.length + 1 - separators.at(-1)!.length);
    return match;
  }
}

/** The separators that `readuntil` is given: one, or a tuple of several. Raises ValueError and TypeError. */
export function separators_of(separator: any): readonly Uint8Array[] {
  if (separator === undefined) return LINES;
  if (!(separator instanceof Tuple)) return [needle(separator)];
  if (separator.length === 0) throw new ValueError("Separator should contain at least one element");
  const parts: Uint8Array[] = separator.items.map(needle);
  return parts.sort((first, second) => first.length - second.length);
}

function needle(separator: unknown): Uint8Array {
  const bytes = buffer_bytes(separator);
  if (bytes !== undefined) return bytes;
  if (len(separator) === 0) throw new ValueError("Separator should be at least one-byte string");
  throw new TypeError(`argument should be integer or bytes-like object, not '${type_name(separator)}'`);
}
