import { is_keywords, type Keywords } from "../calls/keywords.ts";
import { TypeError } from "../exceptions/hierarchy.ts";
import { type Items, iterate } from "../iteration/iterate.ts";
import { Dict } from "../values/dict.ts";
import { make_range, Range } from "../values/range.ts";
import { FrozenSet, PySet } from "../values/set.ts";
import { Slice } from "../values/slice.ts";
import { is_plain_tuple, Tuple } from "../values/tuple.ts";
import { builtin_type } from "./builtin_type.ts";
import { refuse_extra } from "./extra_arguments.ts";

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
  <K = any, V = any>(source?: unknown, keywords?: Keywords, ...extra: unknown[]): Dict<K, V> => {
    if (extra.length > 0 || (keywords !== undefined && !is_keywords(keywords)))
      refuse_extra(
        "dict",
        [source, keywords, ...extra].filter((each) => !is_keywords(each)),
        1,
      );
    return new Dict<K, V>(source, keywords);
  },
  { name: "dict", check: (value) => value instanceof Dict, of: Dict },
  { fromkeys: Dict.fromkeys },
);

/** The type set: the different items of any iterable. */
export const set = /* @__PURE__ */ builtin_type(make_set, {
  name: "set",
  check: (value) => value instanceof PySet,
  of: PySet,
});

/** The type frozenset. */
export const frozenset = /* @__PURE__ */ builtin_type(make_frozenset, {
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

function make_list<T>(source?: T, ...extra: unknown[]): Items<T>[] {
  if (extra.length > 0 || is_keywords(source)) refuse_extra("list", [source, ...extra], 1);
  return source === undefined ? [] : [...iterate(source)];
}

function make_set<T>(source?: T, ...extra: unknown[]): PySet<Items<T>> {
  if (extra.length > 0 || is_keywords(source)) refuse_extra("set", [source, ...extra], 1);
  return new PySet(source);
}

function make_frozenset<T>(source?: T, ...extra: unknown[]): FrozenSet<Items<T>> {
  if (extra.length > 0 || is_keywords(source)) refuse_extra("frozenset", [source, ...extra], 1);
  const is_plain = source instanceof FrozenSet && source.constructor === FrozenSet;
  return is_plain ? (source as FrozenSet) : new FrozenSet(source);
}

function make_tuple<T>(source?: T, ...extra: unknown[]): Tuple<Items<T>[]> {
  if (extra.length > 0 || is_keywords(source)) refuse_extra("tuple", [source, ...extra], 1);
  if (source === undefined) return new Tuple([]);
  if (is_plain_tuple(source)) return source as Tuple<any[]>;
  return new Tuple([...iterate(source)]);
}

function make_slice(...args: unknown[]): Slice {
  if (args.length === 0) throw new TypeError("slice expected at least 1 argument, got 0");
  refuse_extra("slice", args, 3);
  return args.length === 1 ? new Slice(null, args[0]) : new Slice(...args);
}
