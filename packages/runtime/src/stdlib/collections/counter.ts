import { ge, gt, le, lt } from "../../python/comparison/ordering.ts";
import { call } from "../../python/calls/call.ts";
import { take_keywords } from "../../python/calls/keywords.ts";
import { equal } from "../../python/comparison/equality.ts";
import { NotImplementedError, TypeError } from "../../python/exceptions/hierarchy.ts";
import { require_index } from "../../python/items/position.ts";
import { setitem } from "../../python/items/setitem.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { sorted_items } from "../../python/methods/list/sort.ts";
import { class_name } from "../../python/names.ts";
import { chain } from "../itertools/joining.ts";
import { repeat } from "../itertools/endless.ts";
import { add, sub } from "../../python/operators/arithmetic.ts";
import { repr } from "../../python/repr/repr.ts";
import { Dict } from "../../python/values/dict.ts";
import { NotImplemented } from "../../python/values/singletons.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { Mapping } from "./abc/index.ts";
import { entries_of } from "./entries.ts";

type Combine = (mine: any, its: any) => any;

const lesser: Combine = (mine, its) => (lt(mine, its) ? mine : its);
const greater: Combine = (mine, its) => (lt(mine, its) ? its : mine);

/** A dict of how often each item came. */
export class Counter<K = any> extends Dict<K, any> {
  static override readonly __builtin__: string = "Counter";
  static readonly __module__: string = "collections";

  static override __builtin_init__(target: Counter, args: unknown[]): void {
    change(target, args, (count, more) => add(more, count), "__init__");
  }

  static override fromkeys(..._given: unknown[]): never {
    throw new NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.");
  }

  constructor(...given: any[]) {
    super();
    change(this, given, (count, more) => add(more, count), "__init__");
  }

  __missing__(_key: K): number {
    return 0;
  }

  /** Counts items, or adds counts. */
  override update(...given: any[]): null {
    return change(this, given, (count, more) => add(more, count), "update");
  }

  /** Takes items off, or counts. */
  subtract(...given: any[]): null {
    return change(this, given, (count, less) => sub(count, less), "subtract");
  }

  /** The items and their counts, the most frequent first. */
  most_common(n: any = null): Tuple[] {
    const rows = [...this.raw$entries()].map(([key, count]) => Tuple.of(key, count as unknown));
    const sorted = sorted_items(rows, { key: (row) => row.items[1], reverse: true });
    return n === null ? sorted : sorted.slice(0, Math.max(0, Number(require_index(n))));
  }

  /** Each item as often as it is counted. */
  elements(): any {
    return chain.from_iterable([...this.raw$entries()].map(([key, count]) => new repeat(key, count)));
  }

  /** The sum of the counts. */
  total(): any {
    return [...this.raw$values()].reduce((sum: unknown, count: unknown) => add(sum, count), 0);
  }

  override copy(): Counter<K> {
    return (this.constructor === Counter ? new Counter<K>(this) : call(this.constructor, this)) as Counter<K>;
  }

  __copy__(): Counter<K> {
    return this.copy();
  }

  __reduce__(): Tuple {
    return Tuple.of(this.constructor, Tuple.of(new Dict(this.raw$entries())));
  }

  override __delitem__(key: unknown): null {
    this.remove(key);
    return null;
  }

  override __eq__(other: unknown): any {
    return other instanceof Counter ? holds(this, other, equal) : NotImplemented;
  }

  override __ne__(other: unknown): any {
    return other instanceof Counter ? !holds(this, other, equal) : NotImplemented;
  }

  __le__(other: unknown): any {
    return other instanceof Counter ? holds(this, other, le) : NotImplemented;
  }

  __lt__(other: unknown): any {
    return other instanceof Counter ? holds(this, other, le) && !holds(this, other, equal) : NotImplemented;
  }

  __ge__(other: unknown): any {
    return other instanceof Counter ? holds(this, other, ge) : NotImplemented;
  }

  __gt__(other: unknown): any {
    return other instanceof Counter ? holds(this, other, ge) && !holds(this, other, equal) : NotImplemented;
  }

  __add__(other: unknown): any {
    return combined(this, other, add);
  }

  __sub__(other: unknown): any {
    return combined(this, other, sub);
  }

  override __or__(other: unknown): any {
    return combined(this, other, greater);
  }

  __and__(other: unknown): any {
    return combined(this, other, lesser);
  }

  __pos__(): any {
    return combined(this, new Counter(), (mine: unknown) => mine);
  }

  __neg__(): any {
    return combined(new Counter(), this, sub);
  }

  __iadd__(other: any): this {
    for (const [key, count] of entries_of(other)) setitem(this, key, add(this.get(key, 0), count));
    return positive(this);
  }

  __isub__(other: any): this {
    for (const [key, count] of entries_of(other)) setitem(this, key, sub(this.get(key, 0), count));
    return positive(this);
  }

  override __ior__(other: any): this {
    for (const [key, count] of entries_of(other)) if (gt(count, this.get(key, 0))) setitem(this, key, count);
    return positive(this);
  }

  __iand__(other: any): this {
    const its = other as Counter;
    for (const [key, count] of this.copy().raw$entries())
      if (lt(its.get(key, 0), count)) setitem(this, key, its.get(key, 0));
    return positive(this);
  }

  override __repr__(): string {
    const name = class_name(this.constructor);
    if (this.size === 0) return `${name}()`;
    const rows = sorted_rows(this).map((row) => `${repr(row.at(0))}: ${repr(row.at(1))}`);
    return `${name}({${rows.join(", ")}})`;
  }
}

/** The rows of a counter's text: in the dict's order where the counts cannot be compared. */
function sorted_rows(counter: Counter): readonly Tuple[] {
  try {
    return counter.most_common();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return [...counter.raw$entries()].map(([key, count]) => Tuple.of(key as unknown, count as unknown));
  }
}

function change(target: Counter, given: any[], by: Combine, method: string): null {
  if (!(target instanceof Counter))
    throw new TypeError(`Counter.${method}() missing 1 required positional argument: 'self'`);
  const keywords = take_keywords(given);
  if (given.length > 1)
    throw new TypeError(
      `Counter.${method}() takes from 1 to 2 positional arguments but ${given.length + 1} were given`,
    );
  const source: unknown = given[0] ?? null;
  const apply = (key: unknown, count: unknown): void => setitem(target, key, by(target.get(key, 0), count));
  // An empty counter takes counts as they are, whatever they are.
  const take = (entries: Iterable<readonly [unknown, unknown]>): void => {
    const is_empty = target.size === 0 && method !== "subtract";
    for (const [key, count] of entries)
      if (is_empty) setitem(target, key, count);
      else apply(key, count);
  };
  if (source instanceof Dict || (source !== null && source instanceof Mapping)) take(entries_of(source));
  else if (source !== null) for (const key of iterate(source)) apply(key, 1);
  take(Object.entries(keywords));
  return null;
}

/** Whether the counts of every item of both compare in a way. */
function holds(left: Counter, right: Counter, test: (mine: unknown, its: unknown) => unknown): boolean {
  const keys: unknown[] = [...left.raw$keys(), ...(right.raw$keys() as Iterable<unknown>)];
  return keys.every((key) => test(left.get(key, 0), right.get(key, 0)) === true);
}

/** The counts of both, as far as they are more than nothing. */
function combined(left: Counter, right: unknown, combine: Combine): any {
  if (!(right instanceof Counter)) return NotImplemented;
  const result = new Counter();
  const others = [...(right.raw$keys() as Iterable<unknown>)].filter((key) => !left.has(key));
  for (const key of [...(left.raw$keys() as Iterable<unknown>), ...others]) {
    const count: unknown = combine(left.get(key, 0), right.get(key, 0));
    if (gt(count, 0)) result.set(key, count);
  }
  return result;
}

/** Takes off what is not counted more than zero times. */
function positive<C extends Counter>(counter: C): C {
  for (const [key, count] of counter.copy().raw$entries()) if (!gt(count, 0)) counter.remove(key);
  return counter;
}
