import { TypeError } from "../exceptions/hierarchy.ts";
import { type_name } from "../names.ts";
import { special } from "../special.ts";
import { Dict } from "../values/dict.ts";

/** What `{**value}` takes the entries from. Raises TypeError `'int' object is not a mapping`. */
export function mapping(value: unknown): Dict {
  if (value instanceof Dict) return value.constructor === Dict ? value : new Dict(value);
  if (special(value, "keys") === undefined || Array.isArray(value))
    throw new TypeError(`'${type_name(value)}' object is not a mapping`);
  return new Dict(value);
}
