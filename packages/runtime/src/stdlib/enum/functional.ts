import { call } from "../../python/calls/call.ts";
import { finish_class } from "../../python/classes/finish_class.ts";
import { inherits } from "../../python/classes/inherits.ts";
import { put_member } from "../../python/classes/members.ts";
import type { Keywords } from "../../python/calls/keywords.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { getitem } from "../../python/items/getitem.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { unpack } from "../../python/iteration/unpack.ts";
import { type_name } from "../../python/names.ts";
import { plain } from "../../python/derived/plain.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { generator_of, words } from "./body.ts";

/** `Enum("Color", "RED GREEN", start=1)`: an enumeration without a class statement. */
export function create_enumeration(
  cls: Function,
  name: unknown,
  names: unknown,
  options: Readonly<Keywords>,
): Function {
  const { module, qualname, type = null, start = 1, boundary = null } = options;
  const title = plain(name);
  if (typeof title !== "string")
    throw new TypeError(`EnumType.__new__() argument 1 must be str, not ${type_name(name)}`);
  const bases = (type === null ? [cls] : [type, cls]) as Function[];
  const made = class extends (inherits(...bases) as new () => object) {};
  // The name comes first: the body looks at it.
  Object.defineProperty(made, "name", { value: title });
  for (const [member, value] of pairs(names, start, cls)) put_member(made, member, value);
  Object.defineProperty(made, "__module__", { value: (module ?? "__main__") as unknown });
  return finish_class(made, {
    name: title,
    ...(qualname === undefined || qualname === null ? {} : { qualname: qualname as string }),
    ...(boundary === null ? {} : { keywords: { boundary: boundary as unknown } }),
  });
}

/** The members and their values: of a text with names, a list of names, pairs, or a mapping. */
function* pairs(given: unknown, start: unknown, cls: Function): Generator<readonly [string, unknown], void> {
  if (given === undefined || given === null) return;
  const text = plain(given);
  const names = typeof text === "string" ? words(text) : given;
  const listed = names instanceof Tuple ? names.items : names;
  if (Array.isArray(listed) && typeof listed[0] === "string") return yield* counted(listed as string[], start, cls);
  for (const item of iterate(names)) {
    const key = plain(item);
    yield typeof key === "string" ? [key, getitem(names, key)] : (unpack(item, 2) as unknown as [string, unknown]);
  }
}

function* counted(
  names: readonly string[],
  start: unknown,
  cls: Function,
): Generator<readonly [string, unknown], void> {
  const values: unknown[] = [];
  for (const [count, name] of names.entries()) {
    const value = call(generator_of(cls), name, start, count, [...values]) as unknown;
    values.push(value);
    yield [name, value];
  }
}
