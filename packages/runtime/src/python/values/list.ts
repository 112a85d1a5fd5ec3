import { equal } from "../comparison/equality.ts";
import { compare_sequences, type Ordering } from "../comparison/sequences.ts";
import { take_keywords } from "../calls/keywords.ts";
import { TypeError } from "../exceptions/hierarchy.ts";
import { delitem, setitem } from "../items/setitem.ts";
import { getitem } from "../items/getitem.ts";
import { iterate } from "../iteration/iterate.ts";
import * as lists from "../methods/lists.ts";
import type { SortOptions } from "../methods/list/sort.ts";
import { type_name } from "../names.ts";
import { repeat_items } from "../operators/repeat.ts";
import { guarded } from "../repr/recursion.ts";
import { repr } from "../repr/repr.ts";
import { list } from "../types/container_types.ts";
import { base_of } from "../derived/base_of.ts";
import { at_most_one, no_keywords } from "../classes/extended_arguments.ts";
import { list_items } from "./list_items.ts";
import { NotImplemented } from "./singletons.ts";

/**
 * The list that a class of the program extends. Its objects are no arrays, so that what they are asked for goes through their methods;
 * every method takes an array as `this` too: `list.append(items, 1)`.
 */
export class List<T = any> {
  static readonly __builtin__: string = "list";
  readonly #items: T[] = [];

  static {
    base_of(list, this);
  }

  /** What `type()` gives for this class alone. */
  static get __type__(): unknown {
    return this === List ? list : undefined;
  }

  /** `list.__new__` looks at none of its arguments: `__init__` does. */
  static __builtin_new__(): readonly unknown[] {
    return [];
  }

  static __builtin_init__(target: List, args: unknown[]): void {
    // Keyword arguments are for a `__new__` of the class's own.
    if (Object.hasOwn(target.constructor, "__new__")) take_keywords(args);
    no_keywords("list", args);
    at_most_one("list", args);
    const items = target.#items;
    items.length = 0;
    if (args.length === 1) for (const item of iterate(args[0])) items.push(item);
  }

  get $list_items(): T[] {
    return this.#items;
  }

  [Symbol.iterator](): IterableIterator<T> {
    return items_of(this, "__iter__")[Symbol.iterator]();
  }

  append(item: T): null {
    return lists.append(items_of(this, "append"), item);
  }

  extend(items: Iterable<T>): null {
    return lists.extend(items_of(this, "extend"), items);
  }

  insert(index: number, item: T): null {
    return lists.insert(items_of(this, "insert"), index, item);
  }

  pop(index: number = -1): T {
    return lists.pop(items_of(this, "pop"), index);
  }

  remove(item: unknown): null {
    return lists.remove(items_of(this, "remove"), item);
  }

  clear(): null {
    return lists.clear(items_of(this, "clear"));
  }

  reverse(): null {
    return lists.reverse(items_of(this, "reverse"));
  }

  copy(): T[] {
    return [...items_of(this, "copy")];
  }

  count(value: unknown): number {
    return lists.count(items_of(this, "count"), value);
  }

  index(value: unknown, start: unknown = undefined, stop: unknown = undefined): number {
    return lists.index(items_of(this, "index"), value, start, stop);
  }

  sort(...args: unknown[]): null {
    const options: SortOptions = take_keywords(args);
    if (args.length > 0) throw new TypeError("sort() takes no positional arguments");
    return lists.sort(items_of(this, "sort"), options);
  }

  __len__(): number {
    return items_of(this, "__len__").length;
  }

  __getitem__(key: unknown): any {
    return getitem(items_of(this, "__getitem__"), key as number);
  }

  __setitem__(key: unknown, value: unknown): null {
    setitem(items_of(this, "__setitem__"), key, value);
    return null;
  }

  __delitem__(key: unknown): null {
    delitem(items_of(this, "__delitem__"), key);
    return null;
  }

  __contains__(value: unknown): boolean {
    return items_of(this, "__contains__").some((item) => equal(item, value));
  }

  *__reversed__(): Generator<T> {
    const items = items_of(this, "__reversed__");
    for (let index = items.length - 1; index >= 0; index--) if (index < items.length) yield items[index] as T;
  }

  __eq__(other: unknown): any {
    const others = list_items(other);
    return others === undefined ? NotImplemented : compare_sequences(items_of(this, "__eq__"), others, "eq");
  }

  __ne__(other: unknown): any {
    const others = list_items(other);
    return others === undefined ? NotImplemented : !compare_sequences(items_of(this, "__ne__"), others, "eq");
  }

  __lt__(other: unknown): any {
    return compared(this, other, "lt");
  }

  __le__(other: unknown): any {
    return compared(this, other, "le");
  }

  __gt__(other: unknown): any {
    return compared(this, other, "gt");
  }

  __ge__(other: unknown): any {
    return compared(this, other, "ge");
  }

  __add__(other: unknown): any {
    const others = list_items(other);
    if (others === undefined) throw new TypeError(`can only concatenate list (not "${type_name(other)}") to list`);
    return [...items_of(this, "__add__"), ...others];
  }

  __iadd__(other: unknown): this {
    lists.extend(items_of(this, "__iadd__"), other as Iterable<any>);
    return this;
  }

  __mul__(times: unknown): any {
    return repeat_items(items_of(this, "__mul__"), times) ?? NotImplemented;
  }

  __rmul__(times: unknown): any {
    return repeat_items(items_of(this, "__rmul__"), times) ?? NotImplemented;
  }

  __imul__(times: unknown): any {
    const items = items_of(this, "__imul__");
    const repeated = repeat_items(items, times);
    if (repeated === undefined) return NotImplemented;
    items.length = 0;
    lists.extend(items, repeated);
    return this;
  }

  __repr__(): string {
    const items = items_of(this, "__repr__");
    return guarded(this, "[...]", () => `[${items.map((item) => repr(item)).join(", ")}]`);
  }
}

function compared(self: unknown, other: unknown, ordering: Ordering): any {
  const others = list_items(other);
  return others === undefined ? NotImplemented : compare_sequences(items_of(self, `__${ordering}__`), others, ordering);
}

function items_of(self: unknown, method: string): any[] {
  const items = list_items(self);
  if (items !== undefined) return items;
  const kind = method.startsWith("__")
    ? "requires a 'list' object but received a"
    : "for 'list' objects doesn't apply to a";
  throw new TypeError(`descriptor '${method}' ${kind} '${type_name(self)}'${method.startsWith("__") ? "" : " object"}`);
}
