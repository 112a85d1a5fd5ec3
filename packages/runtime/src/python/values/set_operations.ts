import { iterate } from "../iteration/iterate.ts";
import { Dict } from "./dict.ts";
import { AbstractSet, FrozenSet, type PySet } from "./set.ts";
import { type SetItems } from "./set_items.ts";

// What the methods and the operators of sets share. They work on the items alone: what a class of the program overrides is not asked.

/** Takes in the items of any iterable, those of a set as CPython merges two tables. */
export function absorb(contents: SetItems, source: unknown): void {
  if (source instanceof AbstractSet) {
    contents.merge(source.contents);
    return;
  }
  if (source instanceof Dict && source.constructor === Dict) {
    contents.reserve(source.size);
    for (const key of source.raw$keys()) contents.add(key, source.raw$code(key));
    return;
  }
  for (const item of iterate(source)) contents.add(item);
}

/** Removes the items of any iterable. */
export function remove_all(contents: SetItems, other: unknown): void {
  if (other instanceof AbstractSet && other.contents === contents) {
    contents.clear();
    return;
  }
  if (other instanceof AbstractSet) {
    for (const item of other.contents) contents.remove(item, other.contents.code_of(item));
  } else for (const item of iterate(other)) contents.remove(item);
  contents.compact();
}

/** Adds what is not there, removes what is. */
export function toggle(contents: SetItems, other: unknown): void {
  const items = (other instanceof AbstractSet ? other : new FrozenSet(other)).contents;
  const listed = [...items];
  for (const item of listed) {
    const code = items.code_of(item);
    if (!contents.remove(item, code)) contents.add(item, code);
  }
}

/** The items of a set that are in the other too: the smaller set is walked, which decides about the order. */
export function common_items(set: AbstractSet, other: unknown): Iterable<unknown> {
  if (!(other instanceof AbstractSet)) return [...iterate(other)].filter((item) => set.contents.has(item));
  const [walked, asked] = other.size > set.size ? [set, other] : [other, set];
  return [...walked.contents].filter((item) => asked.contents.has(item, walked.contents.code_of(item)));
}

/** The items of a set that are not in the other; `null` where the others are better removed from a copy: the order depends on it. */
function remaining_items(set: AbstractSet, other: unknown): readonly unknown[] | null {
  const is_sized = other instanceof AbstractSet || other instanceof Dict;
  if (!is_sized || Math.floor(set.size / 4) > other.size) return null;
  const there = other instanceof AbstractSet ? other.contents : other;
  return [...set.contents].filter((item) => !there.has(item, set.contents.code_of(item)));
}

/** The items of a set that are not in the other, as a new set of the kind that `maker` makes. */
export function without<S extends AbstractSet>(base: S, other: unknown, maker: S): S {
  const remaining = remaining_items(base, other);
  if (remaining !== null) return filled(maker, remaining, base);
  const result = maker.derived(base);
  remove_all(result.contents, other);
  return result;
}

/** A new set of items that are in one of the others, whose hashes are known there. */
export function filled<S extends AbstractSet>(maker: S, items: Iterable<unknown>, ...known: readonly unknown[]): S {
  const result = maker.derived(undefined);
  const sets = known.filter((each) => each instanceof AbstractSet);
  for (const item of items) result.contents.add(item, sets.map((set) => set.contents.code_of(item)).find(is_known));
  return result;
}

function is_known(code: number | bigint | undefined): boolean {
  return code !== undefined;
}

/** Keeps those items of a set that are in all others. */
export function intersect(set: PySet, others: readonly unknown[]): void {
  const result = AbstractSet.prototype.intersection.apply(set, [...others]);
  set.contents.clear();
  absorb(set.contents, result);
}
