/** A source of random numbers that gives the same ones for the same seed on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    // Seeds in a row would begin alike: the first numbers are spread by a multiplication.
    this.#state = Math.imul(seed + 1, 0x9e3779b1);
  }

  /** A number from 0 to `below` - 1. */
  below(below: number): number {
    return Math.floor(this.#next() * below);
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.#next() < probability;
  }

  /** One of the items. */
  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }

  /** The generator mulberry32: 32 bits of state, a number from 0 up to 1. */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
