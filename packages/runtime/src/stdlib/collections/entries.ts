import { call_method } from "../../python/calls/call_method.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { unpack } from "../../python/iteration/unpack.ts";
import { Dict } from "../../python/values/dict.ts";

/** The keys and values of a dict, or of what has `items()`, as they are now. */
export function entries_of(source: unknown): (readonly [any, any])[] {
  if (source instanceof Dict && source.constructor === Dict) return [...source.raw$entries()];
  const pairs = iterate(call_method(source, "items")) as Iterable<unknown>;
  return [...pairs].map((pair) => {
    const [key, value] = unpack(pair, 2) as readonly unknown[];
    return [key, value] as const;
  });
}
