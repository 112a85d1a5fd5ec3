import { TypeError } from "../exceptions/hierarchy.ts";
import { type_name } from "../names.ts";
import { plain } from "../derived/plain.ts";
import { Dict } from "../values/dict.ts";
import { Tuple } from "../values/tuple.ts";
import { extensible } from "./extensible.ts";
import { finish_class } from "./finish_class.ts";
import { inherits } from "./inherits.ts";
import { put_member } from "./members.ts";

/** `type(name, bases, namespace)`: a class that no statement makes. */
export function make_class(title: unknown, bases: unknown, namespace: unknown): any {
  const name = plain(title);
  if (typeof name !== "string") throw wrong(1, "str", name);
  if (!(bases instanceof Tuple)) throw wrong(2, "tuple", bases);
  if (!(namespace instanceof Dict)) throw wrong(3, "dict", namespace);
  const made = class extends inherits(...bases.items.map(extensible)) {};
  const qualname: unknown = namespace.get("__qualname__");
  for (const [key, value] of namespace.raw$entries()) if (key !== "__qualname__") put_member(made, String(key), value);
  return finish_class(made, typeof qualname === "string" ? { name, qualname } : { name });
}

function wrong(place: number, type: string, given: unknown): TypeError {
  return new TypeError(`type.__new__() argument ${place} must be ${type}, not ${type_name(given)}`);
}
