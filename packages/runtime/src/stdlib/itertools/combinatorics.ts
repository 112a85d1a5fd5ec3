import { SIGNATURE } from "../../python/calls/signature.ts";
import { is_keywords } from "../../python/calls/keywords.ts";
import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { as_index, require_index } from "../../python/items/position.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { Itertool } from "./itertool.ts";

/** The rows of a table of nested loops: the last iterable moves fastest. */
export class product extends Itertool {
  static readonly [SIGNATURE]: string = "*iterables, repeat=…";
  static override readonly __name__: string = "product";
  static override readonly __module__: string = "itertools";

  constructor(...iterables: any[]) {
    const { repeat = 1 } = is_keywords(iterables.at(-1)) ? iterables.pop() : {};
    const times = Number(require_index(repeat));
    if (times < 0) throw new ValueError("repeat argument cannot be negative");
    const pools = iterables.map((items) => [...(iterate(items) as Iterable<any>)]);
    super("product", rows(Array.from({ length: times }, () => pools).flat()));
  }
}

function* rows(pools: readonly (readonly any[])[]): Generator<any> {
  const places = pools.map(() => 0);
  if (pools.some((pool) => pool.length === 0)) return;
  for (;;) {
    yield Tuple.from(pools.map((pool, index) => pool[places[index]!] as unknown));
    let column = pools.length - 1;
    while (column >= 0 && places[column] === pools[column]!.length - 1) places[column--] = 0;
    if (column < 0) return;
    places[column]! += 1;
  }
}

/** The ways to choose `r` items, in order. */
export class combinations extends Itertool {
  static readonly [SIGNATURE]: string = "iterable, r";
  static override readonly __name__: string = "combinations";
  static override readonly __module__: string = "itertools";

  constructor(iterable: any, r: any) {
    const pool = [...(iterate(iterable) as Iterable<any>)];
    const length = size(r);
    super(
      "combinations",
      chosen(
        pool,
        Array.from({ length: Math.min(length, pool.length + 1) }, (_, index) => index),
        1,
      ),
    );
  }
}

/** The same where an item may be chosen again. */
export class combinations_with_replacement extends Itertool {
  static readonly [SIGNATURE]: string = "iterable, r";
  static override readonly __name__: string = "combinations_with_replacement";
  static override readonly __module__: string = "itertools";

  constructor(iterable: any, r: any) {
    const pool = [...(iterate(iterable) as Iterable<any>)];
    super(
      "combinations_with_replacement",
      chosen(
        pool,
        Array.from({ length: size(r) }, () => 0),
        0,
      ),
    );
  }
}

/** Each choice is the one before with its last movable place moved on; `step` is how far the places behind are apart. */
function* chosen(pool: readonly any[], places: number[], step: 0 | 1): Generator<any> {
  const length = places.length;
  if (step === 1 ? length > pool.length : length > 0 && pool.length === 0) return;
  const last = (index: number): number => (step === 1 ? index + pool.length - length : pool.length - 1);
  for (;;) {
    yield Tuple.from(places.map((place) => pool[place] as unknown));
    let index = length - 1;
    while (index >= 0 && places[index] === last(index)) index -= 1;
    if (index < 0) return;
    const start = places[index]! + 1;
    for (let behind = index; behind < length; behind++) places[behind] = start + (behind - index) * step;
  }
}

/** The orders of `r` items, or of all. */
export class permutations extends Itertool {
  static readonly [SIGNATURE]: string = "iterable, r=…";
  static override readonly __name__: string = "permutations";
  static override readonly __module__: string = "itertools";

  constructor(iterable: any, r: any = null) {
    const pool = [...(iterate(iterable) as Iterable<any>)];
    if (r !== null && as_index(r) === undefined) throw new TypeError("Expected int as r");
    super("permutations", permuted(pool, r === null ? pool.length : size(r)));
  }
}

function* permuted(pool: readonly any[], length: number): Generator<any> {
  if (length > pool.length) return;
  const places = pool.map((_, index) => index);
  const cycles = Array.from({ length }, (_, index) => pool.length - index);
  for (;;) {
    yield Tuple.from(places.slice(0, length).map((place) => pool[place] as unknown));
    if (!next_order(places, cycles, length)) return;
  }
}

function next_order(places: number[], cycles: number[], length: number): boolean {
  for (let index = length - 1; index >= 0; index--) {
    cycles[index]! -= 1;
    if (cycles[index] === 0) {
      places.push(...places.splice(index, 1));
      cycles[index] = places.length - index;
    } else {
      const other = places.length - cycles[index]!;
      [places[index], places[other]] = [places[other]!, places[index]!];
      return true;
    }
  }
  return false;
}

function size(r: unknown): number {
  const length = Number(require_index(r));
  if (length < 0) throw new ValueError("r must be non-negative");
  return length;
}
