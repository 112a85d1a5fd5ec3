import { ge, gt, lt } from "../../python/comparison/ordering.ts";
import { take_keywords } from "../../python/calls/keywords.ts";
import { equal } from "../../python/comparison/equality.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { chain } from "../itertools/joining.ts";
import { repeat } from "../itertools/endless.ts";
import { add, sub } from "../../python/operators/arithmetic.ts";
import { neg } from "../../python/operators/unary.ts";
import { repr } from "../../python/repr/repr.ts";
import { Dict } from "../../python/values/dict.ts";
import { NotImplemented } from "../../python/values/singletons.ts";
import { Tuple } from "../../python/values/tuple.ts";

/** A dict of how often each item came. */
export class Counter<K = any> extends Dict<K, any> {
  static override readonly __builtin__: string = "Counter";
  static readonly __module__: string = "collections";

  constructor(...given: any[]) {
    super();
    this.update(...given);
  }

  __missing__(_key: K): number {
    return 0;
  }

  /** Counts items, or adds counts. */
  override update(...given: any[]): null {
    return this.#change(given, (count, more) => add(more, count), "update");
  }

  /** Takes items off, or counts. */
  subtract(...given: any[]): null {
    return this.#change(given, (count, less) => sub(count, less), "subtract");
  }

  #change(given: any[], change: (count: any, by: any) => any, method: string): null {
    const keywords = take_keywords(given);
    if (given.length > 1)
      throw new TypeError(
        `Counter.${method}() takes from 1 to 2 positional arguments but ${given.length + 1} were given`,
      );
    const source: unknown = given[0] ?? null;
    const apply = (key: K, by: unknown): void => this.set(key, change(this.get(key, 0), by));
    if (source instanceof Dict) for (const [key, count] of source.raw_entries()) apply(key, count);
    else if (source !== null) for (const key of iterate(source) as Iterable<K>) apply(key, 1);
    for (const [key, count] of Object.entries(keywords)) apply(key as K, count);
    return null;
  }

  /** The items and their counts, the most frequent first. */
  most_common(n: any = null): Tuple[] {
    const sorted = [...this.raw_entries()].toSorted(([, first], [, second]) =>
      gt(second, first) ? 1 : gt(first, second) ? -1 : 0,
    );
    const rows = sorted.map(([key, count]) => Tuple.of(key, count as unknown));
    return n === null ? rows : rows.slice(0, Math.max(0, Number(n)));
  }

  /** Each item as often as it is counted. */
  elements(): any {
    return chain.from_iterable([...this.raw_entries()].map(([key, count]) => new repeat(key, count)));
  }

  /** The sum of the counts. */
  total(): any {
    return [...this.raw_values()].reduce((sum: unknown, count: unknown) => add(sum, count), 0);
  }

  override copy(): Counter<K> {
    return new Counter<K>(this);
  }

  override __delitem__(key: unknown): null {
    this.remove(key);
    return null;
  }

  override __eq__(other: unknown): any {
    if (!(other instanceof Counter)) return NotImplemented;
    return this.#all(other, equal);
  }

  __le__(other: unknown): any {
    return other instanceof Counter ? this.#all(other, (mine, its) => !gt(mine, its)) : NotImplemented;
  }

  __lt__(other: unknown): any {
    return other instanceof Counter ? this.__le__(other) && !this.#all(other, equal) : NotImplemented;
  }

  __ge__(other: unknown): any {
    return other instanceof Counter ? this.#all(other, (mine, its) => ge(mine, its)) : NotImplemented;
  }

  __gt__(other: unknown): any {
    return other instanceof Counter ? this.__ge__(other) && !this.#all(other, equal) : NotImplemented;
  }

  #all(other: Counter, test: (mine: unknown, its: unknown) => boolean): boolean {
    const keys: unknown[] = [...this.raw_keys(), ...(other.raw_keys() as Iterable<unknown>)];
    return keys.every((key) => test(this.get(key, 0), other.get(key, 0)));
  }

  __add__(other: unknown): any {
    return this.#combined(other, (mine, its) => add(mine, its));
  }

  __sub__(other: unknown): any {
    return this.#combined(other, (mine, its) => sub(mine, its));
  }

  override __or__(other: unknown): any {
    return this.#combined(other, (mine, its) => (lt(mine, its) ? its : mine));
  }

  __and__(other: unknown): any {
    return this.#combined(other, (mine, its) => (lt(mine, its) ? mine : its));
  }

  /** The counts of both, as far as they are more than nothing. */
  #combined(other: unknown, combine: (mine: any, its: any) => any): any {
    if (!(other instanceof Counter)) return NotImplemented;
    const result = new Counter<K>();
    const keys: Iterable<K>[] = [this.raw_keys(), [...other.raw_keys()].filter((key) => !this.has(key)) as K[]];
    for (const key of keys.flatMap((each) => [...each])) {
      const count: unknown = combine(this.get(key, 0), other.get(key, 0));
      if (gt(count, 0)) result.set(key, count);
    }
    return result;
  }

  __pos__(): Counter<K> {
    return this.#combined(new Counter(), (mine) => mine) as Counter<K>;
  }

  __neg__(): Counter<K> {
    return this.#combined(new Counter(), (mine) => neg(mine) as unknown) as Counter<K>;
  }

  override __repr__(): string {
    if (this.size === 0) return "Counter()";
    const rows = this.most_common().map((row) => `${repr(row.at(0))}: ${repr(row.at(1))}`);
    return `Counter({${rows.join(", ")}})`;
  }
}
