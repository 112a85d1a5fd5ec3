/** At this many unread bytes the system is asked to keep the rest. */
const FULL = 256 * 1024;

/** The bytes that came over a connection and were not received. Nearly always that is one piece, which needs no array. */
export class Inbound {
  #first: Uint8Array | null = null;
  #others: Uint8Array[] | null = null;
  length = 0;

  get is_full(): boolean {
    return this.length >= FULL;
  }

  push(chunk: Uint8Array): void {
    this.length += chunk.length;
    if (this.#first === null) this.#first = chunk;
    else (this.#others ??= []).push(chunk);
  }

  /** Takes at most so many bytes. */
  take(count: number): Uint8Array {
    const first = this.#first;
    if (first === null) return new Uint8Array(0);
    if (this.#others === null && first.length <= count) {
      this.#first = null;
      this.length = 0;
      return first;
    }
    const taken = new Uint8Array(Math.min(count, this.length));
    this.#move(taken);
    return taken;
  }

  /** All of them, as they came. */
  take_all(): Uint8Array[] {
    const chunks = this.#first === null ? [] : [this.#first, ...(this.#others ?? [])];
    this.#first = this.#others = null;
    this.length = 0;
    return chunks;
  }

  #move(into: Uint8Array): void {
    const chunks = this.take_all();
    let filled = 0;
    for (const chunk of chunks) {
      const part = chunk.subarray(0, into.length - filled);
      into.set(part, filled);
      filled += part.length;
      if (part.length < chunk.length) this.push(chunk.subarray(part.length));
    }
  }
}
