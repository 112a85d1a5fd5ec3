import { Exception, TypeError } from "../../python/exceptions/hierarchy.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { kwargs } from "../../python/calls/call.ts";
import { take_keywords } from "../../python/calls/keywords.ts";
import { special } from "../../python/special.ts";
import { type_name } from "../../python/names.ts";
import { ByteArray } from "../../python/values/bytearray.ts";
import { Dict } from "../../python/values/dict.ts";
import { FrozenSet, PySet } from "../../python/values/set.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { is_atom } from "./atoms.ts";
import { parts_of } from "./parts.ts";
import { filled } from "./rebuilt.ts";

/** What goes wrong while copying. */
export class Error extends Exception {
  static override readonly __builtin__: string = "Error";
  static readonly __module__: string = "copy";
}
export { Error as error };

/** A new object with the same parts. */
export function copy(x: any): any {
  if (is_atom(x)) return x;
  const { constructor } = x as object;
  if (constructor === Tuple || constructor === FrozenSet) return x;
  if (Array.isArray(x)) return [...(x as unknown[])];
  if (constructor === Dict || constructor === PySet || constructor === ByteArray) return (x as Dict).copy();
  const own = special(x, "__copy__");
  if (own !== undefined) return own.call(x) ?? null;
  const parts = parts_of(x as object);
  return parts === null ? x : filled(parts.make(parts.args), parts, (value) => value);
}

/** The object with some of its fields changed: what its `__replace__` gives. */
export function replace(...given: any[]): any {
  const changes = take_keywords(given);
  const [object] = given as [unknown];
  if (special(object, "__replace__") === undefined)
    throw new TypeError(`replace() does not support ${type_name(object)} objects`);
  return call_method(object, "__replace__", kwargs(changes));
}
