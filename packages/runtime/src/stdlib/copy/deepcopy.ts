import { bind_method, is_bound } from "../../python/attributes/bound.ts";
import { id } from "../../python/identity.ts";
import { special } from "../../python/special.ts";
import { ByteArray } from "../../python/values/bytearray.ts";
import { Dict } from "../../python/values/dict.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { is_atom } from "./atoms.ts";
import { parts_of } from "./parts.ts";
import { filled } from "./rebuilt.ts";

/** A new object with copies of the parts. `memo` has what was copied already, by the id of the original. */
export function deepcopy(x: any, memo: any = null): any {
  const known: Dict<number, unknown> = memo === null ? new Dict() : memo;
  if (is_bound(x)) return bind_method(deepcopy(x.__self__, known), x.__func__);
  if (is_atom(x)) return x;
  const place = id(x);
  const found = known.find(place);
  if (found !== undefined) return found;
  const made = copied(x as object, known, place);
  if (made !== x) known.set(place, made);
  return made;
}

function copied(x: object, memo: Dict<number, unknown>, place: number): unknown {
  const deep = (value: unknown): unknown => deepcopy(value, memo);
  const keep = <T>(made: T): T => {
    memo.set(place, made);
    return made;
  };
  if (Array.isArray(x)) return copied_list(x, keep([]), deep);
  if (x.constructor === Tuple) return copied_tuple(x as Tuple, deep, () => memo.find(place));
  if (x.constructor === Dict) return copied_dict(x as Dict, keep(new Dict()), deep);
  if (x.constructor === ByteArray) return (x as ByteArray).copy();
  const own = special(x, "__deepcopy__");
  if (own !== undefined) return own.call(x, memo) ?? null;
  const parts = parts_of(x);
  if (parts === null) return x;
  return filled(keep(parts.make(parts.args.map(deep))), parts, deep);
}

function copied_list(items: readonly unknown[], made: unknown[], deep: (value: unknown) => unknown): unknown[] {
  for (const item of items) made.push(deep(item));
  return made;
}

/** A tuple of what is its own copy is its own copy too. */
function copied_tuple(tuple: Tuple, deep: (value: unknown) => unknown, known: () => unknown): unknown {
  const items = tuple.items.map(deep);
  const inside = known();
  if (inside !== undefined) return inside;
  return items.every((item, index) => item === tuple.items[index]) ? tuple : Tuple.from(items);
}

function copied_dict(dict: Dict, made: Dict, deep: (value: unknown) => unknown): Dict {
  for (const [key, value] of dict.raw$entries()) made.set(deep(key), deep(value));
  return made;
}
