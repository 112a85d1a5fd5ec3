import { bind_receiver } from "../../python/attributes/bound.ts";
import { missing } from "../../python/attributes/lookup.ts";
import type { Keywords } from "../../python/calls/keywords.ts";
import { allocate } from "../../python/classes/construct.ts";
import type { ClassModel } from "../../python/classes/model.ts";
import * as attributes from "../../python/classes/model_attributes.ts";
import { AttributeError, TypeError } from "../../python/exceptions/hierarchy.ts";
import { repr } from "../../python/repr/repr.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { class_fact } from "./class_facts.ts";
import { create_enumeration } from "./functional.ts";
import { enumeration_of, type Member } from "./enumeration.ts";
import { enum_new } from "./lookup.ts";
import { read_redirect } from "./redirect.ts";

/** How the attributes of enumerations and their members are found, and what calling an enumeration does. */
export const enum_model: ClassModel = {
  ...attributes,
  allocate,
  construct: call_enumeration,
  get(target, name) {
    const { redirects } = enumeration_of(target.constructor);
    const redirect = redirects.get(name);
    if (redirect !== undefined) return read_redirect(redirect, name, target as Member);
    const found = attributes.get(target, name);
    return found === missing ? (class_fact(target.constructor, name) ?? missing) : found;
  },
  remove(target, name) {
    if (name === "name" || name === "value")
      throw new AttributeError(`<enum 'Enum'> cannot delete attribute '${name}'`);
    attributes.remove(target, name);
  },
  get_from_class(cls, name) {
    const member = enumeration_of(cls).members.get(name);
    if (member !== null) return member;
    const fact = class_fact(cls, name);
    if (fact !== undefined) return fact;
    if (name === "name" || name === "value") throw new AttributeError(`${repr(cls)} has no attribute '${name}'`);
    if (name === "__call__")
      return bind_receiver(cls, (...args) => call_enumeration(args[0] as Function, args.slice(1), null));
    return attributes.get_from_class(cls, name);
  },
};

/** `Color(3)` finds a member; a class without members makes a new enumeration: `Enum("Color", "RED GREEN")`. */
function call_enumeration(cls: Function, positional: readonly any[], keywords: Readonly<Keywords> | null): unknown {
  const { value: named, names: also_named, ...options } = keywords ?? {};
  const [value = named, names = also_named, ...more] = positional as unknown[];
  if (value === undefined) throw new TypeError("EnumType.__call__() missing 1 required positional argument: 'value'");
  if (enumeration_of(cls).members.size > 0)
    return enum_new(cls, names === undefined ? value : Tuple.of(value, names, ...more));
  if (names === undefined && (options["type"] ?? null) === null)
    throw new TypeError(`${repr(cls)} has no members; specify \`names=()\` if you meant to create a new, empty, enum`);
  return create_enumeration(cls, value, names, options);
}
