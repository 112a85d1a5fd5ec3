/** V8 keeps arrays up to this length, in bytes, in its heap: Node would move each out of it, which takes longer than a copy. */
const SMALL = 64;

/** Short messages on their way to the system, which takes nearly every one at once: all of them go through the same memory. */
class Outgoing {
  #memory: ArrayBuffer | null = null;
  /** The beginnings of the memory, by their length. */
  #beginnings: (Uint8Array | undefined)[] = [];

  /** What is handed to the system in the place of the bytes. */
  of(bytes: Uint8Array): Uint8Array {
    const { length } = bytes;
    if (length > SMALL) return bytes;
    const beginning = (this.#beginnings[length] ??= new Uint8Array(this.#room(), 0, length));
    beginning.set(bytes);
    return beginning;
  }

  /** The system has not taken the bytes yet: the memory is theirs. */
  keep(): void {
    this.#memory = null;
    this.#beginnings = [];
  }

  #room(): ArrayBuffer {
    return (this.#memory ??= new ArrayBuffer(SMALL));
  }
}

/** What all connections send through. */
export const outgoing: Outgoing = /* @__PURE__ */ new Outgoing();
