import { MemoryError } from "../exceptions/hierarchy.ts";

const NOTHING = /* @__PURE__ */ new Uint8Array(0);

/** Where bytes first stand in others, or -1. No bytes stand everywhere. */
export function index_of(bytes: Uint8Array, wanted: Uint8Array): number {
  if (wanted.length === 0) return 0;
  const last = bytes.length - wanted.length;
  const first = wanted[0]!;
  for (let at = bytes.indexOf(first); at >= 0 && at <= last; at = bytes.indexOf(first, at + 1))
    if (stands_at(bytes, wanted, at)) return at;
  return -1;
}

/** Where bytes last stand in others, or -1. */
export function last_index_of(bytes: Uint8Array, wanted: Uint8Array): number {
  for (let at = bytes.length - wanted.length; at >= 0; at -= 1) if (stands_at(bytes, wanted, at)) return at;
  return -1;
}

/** How often bytes stand in others without overlapping. */
export function count_of(bytes: Uint8Array, wanted: Uint8Array): number {
  if (wanted.length === 0) return bytes.length + 1;
  let count = 0;
  let left = bytes;
  for (let at = index_of(left, wanted); at >= 0; at = index_of(left, wanted)) {
    count += 1;
    left = left.subarray(at + wanted.length);
  }
  return count;
}

/** Whether bytes stand in others at a position. */
export function stands_at(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  if (at < 0 || at + wanted.length > bytes.length) return false;
  for (let index = 0; index < wanted.length; index++) if (bytes[at + index] !== wanted[index]) return false;
  return true;
}

/** Bytes so many times after each other; a negative count gives none. Raises MemoryError. */
export function repeated(bytes: Uint8Array, count: number): Uint8Array {
  const all = room_for(bytes.length * Math.max(count, 0));
  if (all.length === 0) return all;
  all.set(bytes);
  // What is there is doubled until it is enough.
  for (let filled = bytes.length; filled < all.length; filled *= 2) all.copyWithin(filled, 0, filled);
  return all;
}

function room_for(length: number): Uint8Array {
  try {
    return new Uint8Array(length);
  } catch {
    throw new MemoryError();
  }
}

/** The parts after each other, with a separator between them where one is given. */
export function joined(parts: readonly Uint8Array[], separator: Uint8Array = NOTHING): Uint8Array {
  const between = separator.length * Math.max(parts.length - 1, 0);
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, between));
  let end = 0;
  for (const [index, part] of parts.entries()) {
    if (index > 0 && separator.length > 0) {
      all.set(separator, end);
      end += separator.length;
    }
    all.set(part, end);
    end += part.length;
  }
  return all;
}
