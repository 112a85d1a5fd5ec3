import type { Keywords } from "../calls/keywords.ts";
import { type Items, iterate } from "../iteration/iterate.ts";
import { Dict } from "../values/dict.ts";
import { make_range, Range } from "../values/range.ts";
import { FrozenSet, PySet } from "../values/set.ts";
import { Slice } from "../values/slice.ts";
import { is_plain_tuple, Tuple } from "../values/tuple.ts";
import { builtin_type } from "./builtin_type.ts";

/** The type list: a new list of the items of any iterable. */
export const list = /* @__PURE__ */ builtin_type(make_list, {
  name: "list",
  check: (value) => Array.isArray(value),
  of: Array,
});

/** The type tuple: the items of any iterable as a tuple. `Tuple.of(a, b)` makes one from its items. */
export const tuple = /* @__PURE__ */ builtin_type(make_tuple, {
  name: "tuple",
  check: (value) => value instanceof Tuple,
  of: Tuple,
});

/** The type dict: from a mapping or pairs, and keyword arguments. */
export const dict = /* @__PURE__ */ builtin_type(
  <K = any, V = any>(source?: unknown, keywords?: Keywords): Dict<K, V> => new Dict<K, V>(source, keywords),
  { name: "dict", check: (value) => value instanceof Dict, of: Dict },
  { fromkeys: Dict.fromkeys },
);

/** The type set: the different items of any iterable. */
export const set = /* @__PURE__ */ builtin_type(<T>(source?: T): PySet<Items<T>> => new PySet(source), {
  name: "set",
  check: (value) => value instanceof PySet,
  of: PySet,
});

/** The type frozenset. */
export const frozenset = /* @__PURE__ */ builtin_type(<T>(source?: T): FrozenSet<Items<T>> => new FrozenSet(source), {
  name: "frozenset",
  check: (value) => value instanceof FrozenSet,
  of: FrozenSet,
});

/** The type range: `range(stop)` or `range(start, stop[, step])`. */
export const range = /* @__PURE__ */ builtin_type((...args: (number | bigint)[]): Range => make_range(args), {
  name: "range",
  check: (value) => value instanceof Range,
  of: Range,
});

/** The type slice: `slice(stop)` or `slice(start, stop[, step])`. */
export const slice = /* @__PURE__ */ builtin_type(make_slice, {
  name: "slice",
  check: (value) => value instanceof Slice,
  of: Slice,
});

function make_list<T>(source?: T): Items<T>[] {
  return source === undefined ? [] : [...iterate(source)];
}

function make_tuple<T>(source?: T): Tuple<Items<T>[]> {
  if (source === undefined) return new Tuple([]);
  if (is_plain_tuple(source)) return source as Tuple<any[]>;
  return new Tuple([...iterate(source)]);
}

function make_slice(...args: unknown[]): Slice {
  return args.length === 1 ? new Slice(null, args[0]) : new Slice(...args);
}
