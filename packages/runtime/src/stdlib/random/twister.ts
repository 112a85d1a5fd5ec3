const SIZE = 624;
const MIDDLE = 397;

/** The Mersenne Twister (MT19937) as CPython uses it: its numbers follow from the seed alone. */
export class Twister {
  readonly #state = new Uint32Array(SIZE);
  #index = SIZE;

  /** Starts it by a number of any length: CPython's init_by_array over its 32-bit words, the lowest first. */
  seed(value: bigint): void {
    const key: number[] = [];
    for (let rest = value < 0n ? -value : value; rest > 0n; rest >>= 32n) key.push(Number(rest & 0xffffffffn));
    this.#start_by(key.length === 0 ? [0] : key);
  }

  #start(seed: number): void {
    this.#state[0] = seed;
    for (let index = 1; index < SIZE; index++) {
      const before = this.#state[index - 1]!;
      this.#state[index] = Math.imul(1812433253, before ^ (before >>> 30)) + index;
    }
    this.#index = SIZE;
  }

  #start_by(key: readonly number[]): void {
    this.#start(19650218);
    const state = this.#state;
    let place = 1;
    let position = 0;
    const step = (): void => {
      place += 1;
      if (place < SIZE) return;
      state[0] = state[SIZE - 1]!;
      place = 1;
    };
    const mixed = (factor: number): number => {
      const before = state[place - 1]!;
      return state[place]! ^ Math.imul(before ^ (before >>> 30), factor);
    };
    for (let count = Math.max(SIZE, key.length); count > 0; count--) {
      state[place] = mixed(1664525) + key[position]! + position;
      step();
      position = (position + 1) % key.length;
    }
    for (let count = SIZE - 1; count > 0; count--) {
      state[place] = mixed(1566083941) - place;
      step();
    }
    state[0] = 0x80000000;
  }

  /** The next 32 bits. */
  next(): number {
    if (this.#index >= SIZE) this.#refill();
    let word = this.#state[this.#index]!;
    this.#index += 1;
    word ^= word >>> 11;
    word ^= (word << 7) & 0x9d2c5680;
    word ^= (word << 15) & 0xefc60000;
    return (word ^ (word >>> 18)) >>> 0;
  }

  #refill(): void {
    const state = this.#state;
    for (let index = 0; index < SIZE; index++) {
      const pair = (state[index]! & 0x80000000) | (state[(index + 1) % SIZE]! & 0x7fffffff);
      const twist = (pair & 1) === 0 ? 0 : 0x9908b0df;
      state[index] = state[(index + MIDDLE) % SIZE]! ^ (pair >>> 1) ^ twist;
    }
    this.#index = 0;
  }

  /** A number from 0 to 1 with 53 bits. */
  fraction(): number {
    const high = this.next() >>> 5;
    const low = this.next() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  /** So many bits. */
  bits(count: number): bigint {
    let value = 0n;
    for (let done = 0; done < count; done += 32) {
      const rest = count - done;
      value |= BigInt(rest < 32 ? this.next() >>> (32 - rest) : this.next()) << BigInt(done);
    }
    return value;
  }

  /** A number below `limit`, each as likely as the others. */
  below(limit: bigint): bigint {
    const count = limit.toString(2).length;
    let value = this.bits(count);
    while (value >= limit) value = this.bits(count);
    return value;
  }
}
