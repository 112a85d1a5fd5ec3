import { is_keywords } from "../calls/keywords.ts";
import { RuntimeError, TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { getitem } from "../items/getitem.ts";
import { iterate } from "../iteration/iterate.ts";
import { special } from "../special.ts";
import { Dict } from "./dict.ts";
import { is_plain_tuple } from "./tuple.ts";

/** Takes entries from another dict, an object with `keys()`, an iterable of pairs, or keyword arguments. */
export function merge_into(dict: Dict, source: unknown): void {
  if (source instanceof Dict && !("__iter__" in source)) {
    const { size } = source;
    for (const [key, value] of source.raw$entries()) {
      dict.set(key, value, source.raw$code(key));
      if (source.size !== size && source !== dict) throw new RuntimeError("dict mutated during update");
    }
  } else if (is_keywords(source)) {
    for (const [key, value] of Object.entries(source)) dict.set(key, value);
  } else if (special(source, "keys") !== undefined && !Array.isArray(source)) {
    for (const key of iterate((source as { keys(): unknown }).keys())) dict.set(key, getitem(source, key));
  } else {
    merge_pairs(dict, iterate(source));
  }
}

function merge_pairs(dict: Dict, pairs: Iterable<unknown>): void {
  let position = 0;
  for (const pair of pairs) {
    const [key, value] = pair_items(pair, position);
    dict.set(key, value);
    position += 1;
  }
}

function pair_items(pair: unknown, position: number): readonly unknown[] {
  const items = Array.isArray(pair) ? pair : is_plain_tuple(pair) ? pair.items : pair_from(pair, position);
  if (items.length === 2) return items;
  throw new ValueError(`dictionary update sequence element #${position} has length ${items.length}; 2 is required`);
}

function pair_from(pair: unknown, position: number): readonly unknown[] {
  try {
    return [...iterate(pair)];
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new TypeError(`cannot convert dictionary update sequence element #${position} to a sequence`);
  }
}
