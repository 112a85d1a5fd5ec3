import { IndexError, OverflowError, TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { equal } from "../comparison/equality.ts";
import { hash_tuple } from "../hashing/hash.ts";
import { as_index, require_index } from "../items/position.ts";
import { type_name } from "../names.ts";
import { repr } from "../repr/repr.ts";
import { exact_span } from "./exact_span.ts";
import { canonical } from "./integers.ts";
import { integer } from "./numeric.ts";
import { NotImplemented } from "./singletons.ts";
import { Slice } from "./slice.ts";

type int = number | bigint;

/** Python's range. Its numbers are typed `number`: beyond the safe integers they are bigints at run time. */
export class Range {
  static readonly __builtin__: string = "range";
  static readonly __hidden__: readonly string[] = ["length"];
  readonly start: int;
  readonly stop: int;
  readonly step: int;
  /** The number of items; rounded where it is beyond the safe integers. */
  readonly length: number;

  constructor(start: int, stop: int, step: int = 1) {
    if (step === 0) throw new ValueError("range() arg 3 must not be zero");
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = length_of(start, stop, step);
  }

  [Symbol.iterator](): IterableIterator<number> {
    return typeof this.start === "number" && typeof this.stop === "number" && typeof this.step === "number"
      ? new SmallNumbers(this.start, this.step, this.length)
      : large_numbers(this.start, this.step, this.length);
  }

  count(value: unknown): number {
    if (integer(value) !== undefined) return this.__contains__(value) ? 1 : 0;
    let count = 0;
    for (const item of this) if (equal(item, value)) count += 1;
    return count;
  }

  /** Raises ValueError when the value is not there. */
  index(value: unknown): int {
    const number = integer(value);
    if (number === undefined) {
      const position = [...this].findIndex((item) => equal(item, value));
      if (position < 0) throw new ValueError("sequence.index(x): x not in sequence");
      return position;
    }
    if (!this.__contains__(value)) throw new ValueError(`${repr(value)} is not in range`);
    return canonical((number - BigInt(this.start)) / BigInt(this.step));
  }

  /** The exact number of items. */
  get #count(): bigint {
    return count_steps(BigInt(this.start), BigInt(this.stop), BigInt(this.step));
  }

  __len__(): number | bigint {
    if (this.#count >= 1n << 63n) throw new OverflowError("Python int too large to convert to C ssize_t");
    return canonical(this.#count);
  }

  __contains__(value: unknown): boolean {
    const number = integer(value);
    if (number === undefined) return [...this].some((item) => equal(item, value));
    const distance = number - BigInt(this.start);
    const step = BigInt(this.step);
    return distance % step === 0n && distance / step >= 0n && distance / step < this.#count;
  }

  __getitem__(key: unknown): any {
    if (key instanceof Slice) return this.#slice(key);
    const index = as_index(key);
    if (index === undefined) throw new TypeError(`range indices must be integers or slices, not ${type_name(key)}`);
    const position = index < 0 ? BigInt(index) + this.#count : BigInt(index);
    if (position < 0n || position >= this.#count) throw new IndexError("range object index out of range");
    return this.#at(position);
  }

  __reversed__(): IterableIterator<number> {
    return new Range(
      this.#at(this.#count - 1n),
      canonical(BigInt(this.start) - BigInt(this.step)),
      canonical(-BigInt(this.step)),
    )[Symbol.iterator]();
  }

  __eq__(other: unknown): any {
    if (!(other instanceof Range)) return NotImplemented;
    if (this.#count !== other.#count) return false;
    return this.length === 0 || (this.start === other.start && (this.length === 1 || this.step === other.step));
  }

  __hash__(): number | bigint {
    if (this.length === 0) return hash_tuple([0, null, null]);
    return hash_tuple([canonical(this.#count), this.start, this.length === 1 ? null : this.step]);
  }

  __repr__(): string {
    const bounds = this.step === 1 ? [this.start, this.stop] : [this.start, this.stop, this.step];
    return `range(${bounds.map((each) => repr(each)).join(", ")})`;
  }

  #at(position: bigint): int {
    return canonical(BigInt(this.start) + position * BigInt(this.step));
  }

  #slice(slice: Slice): Range {
    const span = exact_span(slice, this.#count);
    return new Range(this.#at(span.start), this.#at(span.stop), canonical(BigInt(this.step) * span.step));
  }
}

/** The built-in `range`. Raises TypeError for what is no int and ValueError for a step of zero. */
export function make_range(args: readonly unknown[]): Range {
  if (args.length === 0) throw new TypeError("range expected at least 1 argument, got 0");
  if (args.length > 3) throw new TypeError(`range expected at most 3 arguments, got ${args.length}`);
  const [first, second, third] = args.map(require_index);
  return second === undefined ? new Range(0, first!) : new Range(first!, second, third ?? 1);
}

/** Without bigints where the numbers are small: loops within loops make many ranges. */
function length_of(start: int, stop: int, step: int): number {
  if (typeof start === "number" && typeof stop === "number" && typeof step === "number") {
    const distance = stop - start;
    if (Number.isSafeInteger(distance)) return Math.max(0, Math.ceil(distance / step));
  }
  return Number(count_steps(BigInt(start), BigInt(stop), BigInt(step)));
}

function count_steps(start: bigint, stop: bigint, step: bigint): bigint {
  if (step > 0n) return start < stop ? (stop - start - 1n) / step + 1n : 0n;
  return stop < start ? (start - stop - 1n) / -step + 1n : 0n;
}

/** An iterator written out: several times as fast as a generator. */
class SmallNumbers implements IterableIterator<number> {
  static readonly __builtin__: string = "range_iterator";
  static readonly __hidden__: readonly string[] = ["next"];
  #value: number;
  readonly #step: number;
  #left: number;

  constructor(start: number, step: number, length: number) {
    this.#value = start;
    this.#step = step;
    this.#left = length;
  }

  next(): IteratorResult<number> {
    if (this.#left === 0) return { done: true, value: undefined };
    const value = this.#value;
    this.#value += this.#step;
    this.#left -= 1;
    return { done: false, value };
  }

  [Symbol.iterator](): this {
    return this;
  }
}

function* large_numbers(start: int, step: int, length: number): Generator<number> {
  for (let index = 0; index < length; index++) yield canonical(BigInt(start) + BigInt(index) * BigInt(step)) as number;
}
