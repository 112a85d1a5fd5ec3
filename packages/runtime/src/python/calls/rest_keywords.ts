import { Dict } from "../values/dict.ts";
import type { Keywords } from "./keywords.ts";

/** The dict of a `**keywords` parameter: the keyword arguments that no other parameter names. */
export function rest_keywords(options: Keywords, ...named: readonly string[]): Dict<string, any> {
  return new Dict(Object.entries(options).filter(([name]) => !named.includes(name)));
}
