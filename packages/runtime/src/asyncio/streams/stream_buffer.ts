/** Pieces up to this size are copied out, so that they do not keep all that arrived with them. */
const COPIED = 4096;

/** Bytes that have arrived and were not read: a queue that takes what comes without copying it where it can. */
export class StreamBuffer {
  #bytes: Uint8Array = new Uint8Array(0);
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
    const end = Math.min(this.#start + count, this.#end);
    const taken =
      end - this.#start <= COPIED ? this.#bytes.slice(this.#start, end) : this.#bytes.subarray(this.#start, end);
    this.#start = end;
    return taken;
  }

  clear(): void {
    this.#start = this.#end = 0;
  }

  /** Where the bytes first stand, counted from the first byte, from an offset on; -1 where they do not. */
  find(wanted: Uint8Array, from: number): number {
    const bytes = this.#bytes;
    const last = this.#end - wanted.length;
    const first = wanted[0]!;
    for (let at = bytes.indexOf(first, this.#start + from); at >= 0 && at <= last; at = bytes.indexOf(first, at + 1)) {
      if (stands_at(bytes, wanted, at)) return at - this.#start;
    }
    return -1;
  }
}

function stands_at(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  for (let index = 1; index < wanted.length; index++) if (bytes[at + index] !== wanted[index]) return false;
  return true;
}
