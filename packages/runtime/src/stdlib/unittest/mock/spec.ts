import { InvalidSpecError } from "./errors.ts";
import { iterate } from "../../../python/iteration/iterate.ts";
import { attribute_name, is_native } from "../../../python/attributes/names.ts";
import { is_type } from "../../../python/names.ts";
import { type_of } from "../../../python/types/type_of.ts";
import { repr } from "../../../python/repr/repr.ts";
import { is_plain_tuple } from "../../../python/values/tuple.ts";
import { is_mock } from "./state.ts";

import type { Spec } from "./state.ts";

/** What a mock stands for that is given a list of names, a class, or an object; null where nothing is given. */
export function spec_of(given: unknown, is_strict: boolean): Spec | null {
  if (given === null || given === undefined) return null;
  if (is_mock(given)) throw new InvalidSpecError(`Cannot spec a Mock object. [object=${repr(given)}]`);
  if (Array.isArray(given) || is_plain_tuple(given))
    return { names: new Set(iterate(given) as Iterable<string>), cls: null, is_strict };
  return { names: new Set(names_of(given)), cls: is_type(given) ? given : type_of(given), is_strict };
}

/** The names of an object's attributes and methods, and of its class's. */
function names_of(given: unknown): readonly string[] {
  const names: string[] = [];
  const levels = is_type(given) ? [given, given.prototype as unknown] : [given, Object(given).constructor as unknown];
  for (const first of levels) {
    for (let level = first; level; level = Object.getPrototypeOf(level))
      if (level !== Function.prototype && level !== Object.prototype) names.push(...Object.getOwnPropertyNames(level));
  }
  return names.filter((name) => !is_native(name) && !name.startsWith("raw$")).map(attribute_name);
}
