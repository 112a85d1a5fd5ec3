/** Pieces up to this size are copied out, so that they do not keep all that arrived with them. */
const COPIED = 4096;

/** From this many bytes on the platform finds a byte faster than a loop. */
const LONG = 64;

const EMPTY = /* @__PURE__ */ new Uint8Array(0);

/** Bytes that have arrived and were not read: a queue that takes what comes without copying it where it can. */
export class StreamBuffer {
  #bytes: Uint8Array = EMPTY;
  #start = 0;
  #end = 0;
  /** Whether the array is the buffer's own, with room after the end. */
  #has_room = false;

  get length(): number {
    return this.#end - this.#start;
  }

  /** Puts bytes at the end. They belong to the buffer from now on. */
  push(chunk: Uint8Array): void {
    const length = this.length;
    if (length === 0) {
      this.#bytes = chunk;
      this.#start = 0;
      this.#end = chunk.length;
      this.#has_room = false;
      return;
    }
    if (!this.#has_room || this.#bytes.length - this.#end < chunk.length) this.#grow(length + chunk.length);
    this.#bytes.set(chunk, this.#end);
    this.#end += chunk.length;
  }

  /** What was taken before is still looked at by whoever has it: the bytes move, they are never overwritten. */
  #grow(needed: number): void {
    const room = new Uint8Array(2 * needed);
    room.set(this.#bytes.subarray(this.#start, this.#end));
    this.#end -= this.#start;
    this.#start = 0;
    this.#bytes = room;
    this.#has_room = true;
  }

  /** All that is there, without taking it. */
  view(): Uint8Array {
    return this.#bytes.subarray(this.#start, this.#end);
  }

  /** Takes the first bytes, or all that are left. */
  take(count: number): Uint8Array {
    const bytes = this.#bytes;
    const start = this.#start;
    const end = Math.min(start + count, this.#end);
    this.#start = end;
    if (end === this.#end) this.clear();
    if (start === 0 && end === bytes.length) return bytes;
    return end - start <= COPIED ? bytes.slice(start, end) : bytes.subarray(start, end);
  }

  clear(): void {
    this.#start = this.#end = 0;
    this.#bytes = EMPTY;
    this.#has_room = false;
  }

  /** Where the bytes first stand, counted from the first byte, from an offset on; -1 where they do not. */
  find(wanted: Uint8Array, from: number): number {
    const bytes = this.#bytes;
    const last = this.#end - wanted.length;
    const first = wanted[0]!;
    for (let at = next(bytes, first, this.#start + from, last); at >= 0; at = next(bytes, first, at + 1, last)) {
      if (stands_at(bytes, wanted, at)) return at - this.#start;
    }
    return -1;
  }
}

/** Where a byte next stands, not after the last place; -1 where it does not. */
function next(bytes: Uint8Array, wanted: number, from: number, last: number): number {
  const near = Math.min(from + LONG, last + 1);
  for (let at = from; at < near; at++) if (bytes[at] === wanted) return at;
  if (near > last) return -1;
  const found = bytes.indexOf(wanted, near);
  return found <= last ? found : -1;
}

function stands_at(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  for (let index = 1; index < wanted.length; index++) if (bytes[at + index] !== wanted[index]) return false;
  return true;
}

/** Blocks as one. */
export function together(blocks: readonly Uint8Array[]): Uint8Array {
  if (blocks.length === 1) return blocks[0]!;
  const whole = new Uint8Array(blocks.reduce((sum, block) => sum + block.length, 0));
  let offset = 0;
  for (const block of blocks) {
    whole.set(block, offset);
    offset += block.length;
  }
  return whole;
}
