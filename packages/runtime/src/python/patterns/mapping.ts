import { call_method } from "../calls/call_method.ts";
import { len } from "../items/length.ts";
import { ValueError } from "../exceptions/hierarchy.ts";
import { repr } from "../repr/repr.ts";
import { Dict } from "../values/dict.ts";
import { is_matched_as } from "./flags.ts";

/** Stands for a key that is not there: no program has it. */
const absent = Symbol("absent");

/** The values for `case {"a": x}`: null where the value is no mapping or has not all of the keys. Raises ValueError for a key given twice. */
export function match_mapping<T extends unknown[] = unknown[]>(
  value: unknown,
  keys: readonly unknown[] = [],
): T | null {
  const is_dict = value instanceof Dict && value.constructor === Dict;
  if (!is_dict && !is_matched_as(value, "mapping")) return null;
  if (keys.length > 0 && len(value) < keys.length) return null;
  const seen = new Dict();
  const values: unknown[] = [];
  for (const key of keys) {
    if (seen.has(key)) throw new ValueError(`mapping pattern checks duplicate key (${repr(key)})`);
    seen.set(key, null);
    const found: unknown = call_method(value, "get", key, absent);
    if (found === absent) return null;
    values.push(found);
  }
  return values as T;
}

/** The values for `case {"a": x, **rest}`, and behind them a dict of what else the mapping has. */
export function match_mapping_rest<T extends unknown[] = unknown[]>(
  value: unknown,
  keys: readonly unknown[] = [],
): T | null {
  const values = match_mapping(value, keys);
  if (values === null) return null;
  const rest = new Dict(value);
  for (const key of keys) rest.remove(key);
  return [...values, rest] as T;
}
