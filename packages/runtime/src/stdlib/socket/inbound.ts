/** At this many unread bytes the system is asked to keep the rest. */
const FULL = 256 * 1024;

/** The bytes that came over a connection and were not received. */
export class Inbound {
  #chunks: Uint8Array[] = [];
  length = 0;

  get is_full(): boolean {
    return this.length >= FULL;
  }

  push(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.length += chunk.length;
  }

  /** Takes at most so many bytes. */
  take(count: number): Uint8Array {
    const chunks = this.#chunks;
    if (chunks.length === 1 && this.length <= count) {
      this.length = 0;
      return chunks.pop()!;
    }
    const taken = new Uint8Array(Math.min(count, this.length));
    this.#move(taken);
    this.length -= taken.length;
    return taken;
  }

  /** All of them, as they came. */
  take_all(): Uint8Array[] {
    const chunks = this.#chunks;
    this.#chunks = [];
    this.length = 0;
    return chunks;
  }

  #move(into: Uint8Array): void {
    let filled = 0;
    let used = 0;
    while (filled < into.length) {
      const chunk = this.#chunks[used]!;
      const part = chunk.subarray(0, into.length - filled);
      into.set(part, filled);
      filled += part.length;
      if (part.length === chunk.length) used += 1;
      else this.#chunks[used] = chunk.subarray(part.length);
    }
    this.#chunks.splice(0, used);
  }
}
