/** Random numbers that are the same each time: a seed, and the next number below a limit. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0, less than `limit`. */
  below(limit: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * limit);
  }

  /** One of some things. */
  choice<T>(things: readonly T[]): T {
    const { length } = things;
    if (length === 0) throw new RangeError("nothing to choose from");
    return things[this.below(length)] as T;
  }
}
