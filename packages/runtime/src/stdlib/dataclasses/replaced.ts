import { getattr } from "../../python/attributes/getattr.ts";
import { call, kwargs } from "../../python/calls/call.ts";
import { take_keywords } from "../../python/calls/keywords.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { repr } from "../../python/repr/repr.ts";
import { facts_of } from "./collect.ts";
import { has_default } from "./field.ts";

/** A dataclass object made anew with other values in some fields. */
export function replace(...args: unknown[]): any {
  const changes = take_keywords(args);
  const [object] = args;
  const facts = typeof object === "object" && object !== null ? facts_of(object.constructor) : undefined;
  if (facts === undefined) throw new TypeError("replace() should be called on dataclass instances");
  const given: Record<string, unknown> = { ...changes };
  for (const each of facts.fields.values()) {
    if (!each.init) {
      if (Object.hasOwn(changes, each.name))
        throw new TypeError(`field ${each.name} is declared with init=False, it cannot be specified with replace()`);
      continue;
    }
    if (Object.hasOwn(changes, each.name)) continue;
    if (each.raw$init_only && !has_default(each))
      throw new TypeError(`InitVar ${repr(each.name)} must be specified with replace()`);
    if (!each.raw$init_only) given[each.name] = getattr(object, each.name);
  }
  return call((object as object).constructor, kwargs(given));
}
