import { take_keywords } from "../../python/calls/keywords.ts";
import { ANNOTATIONS } from "../../python/classes/finish_class.ts";
import { make_class } from "../../python/classes/make_class.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { isidentifier } from "../../python/methods/string/predicates.ts";
import { repr } from "../../python/repr/repr.ts";
import { is_keyword } from "../../python/text/keyword.ts";
import { Dict } from "../../python/values/dict.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { dataclass } from "./dataclass.ts";

/** Makes a dataclass of a name and its fields: names, or rows of a name, a type and a default or `field(…)`. */
export function make_dataclass(...given: any[]): any {
  const { bases = Tuple.of(), namespace = null, module = null, ...options } = take_keywords(given);
  const { cls_name = given[0], fields = given[1], ...parameters } = options;
  const members = new Dict<string, unknown>(namespace === null ? [] : namespace);
  const annotations: Record<string, unknown> = {};
  for (const each of iterate(fields)) {
    const [name, type, ...value] = row_of(each);
    check_name(name, annotations);
    annotations[name as string] = type;
    if (value.length > 0) members.set(name as string, value[0]);
  }
  if (module !== null) members.set("__module__", module);
  const cls: Function = make_class(cls_name, bases, members);
  Object.defineProperty(cls, ANNOTATIONS, { value: annotations });
  return dataclass(cls, parameters);
}

/** A name alone is of any type. */
function row_of(each: unknown): readonly unknown[] {
  if (typeof each === "string") return [each, "typing.Any"];
  const row = [...(iterate(each) as Iterable<unknown>)];
  if (row.length === 2 || row.length === 3) return row;
  throw new TypeError(`Invalid field: ${repr(each)}`);
}

function check_name(name: unknown, known: object): void {
  if (typeof name !== "string" || !isidentifier(name))
    throw new TypeError(`Field names must be valid identifiers: ${repr(name)}`);
  if (is_keyword(name)) throw new TypeError(`Field names must not be keywords: ${repr(name)}`);
  if (Object.hasOwn(known, name)) throw new TypeError(`Field name duplicated: ${repr(name)}`);
}
