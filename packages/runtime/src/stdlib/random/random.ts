import { SIGNATURE } from "../../python/calls/signature.ts";
import { ge, le } from "../../python/comparison/ordering.ts";
import { IndexError, NotImplementedError, TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { getitem } from "../../python/items/getitem.ts";
import { len } from "../../python/items/length.ts";
import { require_index } from "../../python/items/position.ts";
import { setitem } from "../../python/items/setitem.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { is_keywords } from "../../python/calls/keywords.ts";
import { type_name } from "../../python/names.ts";
import { add, mul, sub } from "../../python/operators/arithmetic.ts";
import { str } from "../../python/repr/str.ts";
import { special } from "../../python/special.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { box, type Float } from "../../python/values/float.ts";
import { canonical, is_integral } from "../../python/values/integers.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { Twister } from "./twister.ts";
import { plain } from "../../python/derived/plain.ts";

type Integer = number | bigint;

/** Random numbers: the same from the same seed as CPython's (`Lib/random.py`). */
export class Random {
  static readonly [SIGNATURE]: string = "x=…";
  static readonly __name__: string = "Random";
  static readonly __module__: string = "random";

  readonly #twister = new Twister();

  constructor(x: any = null) {
    this.seed(x);
  }

  /** Starts again, by an int or by chance. */
  seed(a: any = null): null {
    if (a === null) this.#twister.seed(BigInt(Math.floor(Math.random() * 2 ** 53)) ** 4n);
    else if (is_integral(plain(a))) this.#twister.seed(BigInt(plain(a) as number));
    else throw new NotImplementedError(`a seed that is a ${type_name(a)}; give it an int`);
    return null;
  }

  /** A float from 0 up to 1. */
  random(): number | Float {
    return box(this.#twister.fraction());
  }

  /** An int of so many bits. */
  getrandbits(k: any): Integer {
    const count = Number(require_index(k));
    if (count < 0) throw new ValueError("number of bits must be non-negative");
    return canonical(this.#twister.bits(count));
  }

  randbytes(n: any): Bytes {
    const count = Number(require_index(n));
    const value = this.#twister.bits(count * 8);
    return new Bytes(Uint8Array.from({ length: count }, (_, index) => Number((value >> BigInt(8 * index)) & 255n)));
  }

  /** One of `range(start, stop, step)`. */
  randrange(start: any, stop: any = null, step: any = 1): Integer {
    const first = BigInt(require_index(start));
    if (stop === null) {
      if (first > 0n) return canonical(this.#twister.below(first));
      throw new ValueError("empty range for randrange()");
    }
    const width = BigInt(require_index(stop)) - first;
    const by = BigInt(require_index(step));
    if (by === 0n) throw new ValueError("zero step for randrange()");
    const count = by > 0n ? (width + by - 1n) / by : (width + by + 1n) / by;
    if (count > 0n && width > 0n === by > 0n) return canonical(first + by * this.#twister.below(count));
    const given = by === 1n ? [start, stop] : [start, stop, step];
    throw new ValueError(`empty range in randrange(${given.map((each) => str(each)).join(", ")})`);
  }

  /** An int from `a` to `b`, both included. */
  randint(a: any, b: any): Integer {
    return this.randrange(a, add(b, 1));
  }

  choice(seq: any): any {
    if (len(seq) === 0) throw new IndexError("Cannot choose from an empty sequence");
    return getitem(seq, this.#below(len(seq)));
  }

  /** `k` items, each chosen from all of them, more often where its weight is greater. */
  choices(population: any, weights: any = null, options: { cum_weights?: any; k?: any } = {}): any[] {
    if (is_keywords(weights)) return this.choices(population, (weights as any).weights ?? null, weights);
    const { cum_weights = null, k = 1 } = options;
    const count = len(population);
    const times = Number(require_index(k));
    const limits = cumulative(weights, cum_weights, count);
    const place = (): number => {
      const part = this.#twister.fraction();
      return limits === null ? Math.floor(part * count) : found(limits, mul(part, limits.at(-1)), count - 1);
    };
    return Array.from({ length: times }, () => getitem(population, place()) as unknown);
  }

  /** Brings a list into an order by chance. */
  shuffle(x: any): null {
    for (let index = len(x) - 1; index > 0; index--) {
      const other = this.#below(index + 1);
      const kept: unknown = getitem(x, index);
      setitem(x, index, getitem(x, other));
      setitem(x, other, kept);
    }
    return null;
  }

  /** `k` different items. */
  sample(population: any, k: any, options: { counts?: any } = {}): any[] {
    if ((options.counts ?? null) !== null) throw new NotImplementedError("the counts of sample()");
    if (!is_sequence(population))
      throw new TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).");
    const items = [...(iterate(population) as Iterable<unknown>)];
    const times = Number(require_index(k));
    if (times < 0 || times > items.length) throw new ValueError("Sample larger than population or is negative");
    return items.length <= set_size(times) ? this.#drawn(items, times) : this.#picked(items, times);
  }

  #drawn(pool: unknown[], times: number): unknown[] {
    return Array.from({ length: times }, (_, index) => {
      const place = this.#below(pool.length - index);
      const item = pool[place];
      pool[place] = pool[pool.length - index - 1];
      return item;
    });
  }

  #picked(items: readonly unknown[], times: number): unknown[] {
    const selected = new Set<number>();
    while (selected.size < times) selected.add(this.#below(items.length));
    return [...selected].map((place) => items[place]);
  }

  /** A float between the two. */
  uniform(a: any, b: any): any {
    return add(a, mul(sub(b, a), this.random()));
  }

  #below(limit: number): number {
    return Number(this.#twister.below(BigInt(limit)));
  }
}

/** Where a set of what is chosen takes less room than a list of all. */
function set_size(times: number): number {
  if (times <= 5) return 21;
  let power = 1;
  while (power < times * 3) power *= 4;
  return 21 + power;
}

function is_sequence(value: unknown): boolean {
  if (Array.isArray(value) || typeof value === "string" || value instanceof Tuple || value instanceof Bytes)
    return true;
  return special(value, "__getitem__") !== undefined && !["dict", "set", "frozenset"].includes(type_name(value));
}

function cumulative(weights: any, given: any, count: number): any[] | null {
  if (weights === null && given === null) {
    if (count === 0) throw new IndexError("list index out of range");
    return null;
  }
  if (weights !== null && given !== null) throw new TypeError("Cannot specify both weights and cumulative weights");
  const limits: any[] = [...(iterate(given ?? weights) as Iterable<unknown>)];
  if (given === null)
    for (let index = 1; index < limits.length; index++) limits[index] = add(limits[index - 1], limits[index]);
  if (limits.length !== count) throw new ValueError("The number of weights does not match the population");
  if (le(limits.at(-1), 0)) throw new ValueError("Total of weights must be greater than zero");
  return limits;
}

/** The first place whose limit is greater. */
function found(limits: readonly any[], value: unknown, last: number): number {
  let place = 0;
  while (place < last && ge(value, limits[place])) place += 1;
  return place;
}
