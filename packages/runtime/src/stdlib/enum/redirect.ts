import { getattr } from "../../python/attributes/getattr.ts";
import { call } from "../../python/calls/call.ts";
import { type Member as ClassMember, own_member } from "../../python/classes/members.ts";
import { Property } from "../../python/classes/property.ts";
import { bases_of, resolution_order } from "../../python/classes/order.ts";
import { is_descriptor } from "./body.ts";
import { known_enumeration, type Member, type Redirect } from "./enumeration.ts";
import { EnumProperty } from "./property.ts";

/**
 * What an object of the enumeration has under the name of one of its members: a class that it inherits from has a property, a method or
 * another descriptor there, which the class itself hides and its objects do not. Undefined where there is none.
 */
export function redirect_for(cls: Function, name: string): Redirect | undefined {
  let kind: Redirect["kind"] | undefined;
  let owner: Function | undefined;
  let found: ClassMember | undefined;
  for (const base of resolution_order(cls).slice(1)) {
    const member = own_member(base, name);
    if (member === undefined) continue;
    if (is_enum_property(base, member)) return { kind: "enum", owner: base, get: getter_of(base, member) };
    if (is_descriptor_member(member)) {
      found = member;
      kind ??= "desc";
      owner ??= base;
    } else {
      kind = "attr";
      owner = base;
    }
  }
  if (found === undefined || kind === undefined || owner === undefined) return undefined;
  return { kind, owner, get: kind === "desc" ? getter_of(owner, found) : undefined };
}

function is_enum_property(base: Function, member: ClassMember): boolean {
  if (member.kind === "value") return member.value instanceof EnumProperty;
  // `name` and `value` of Enum itself.
  return member.kind === "accessor" && known_enumeration(base) !== undefined && bases_of(base).length === 0;
}

function is_descriptor_member(member: ClassMember): boolean {
  return member.kind !== "value" || is_descriptor(member.value);
}

/** The function of a property; built-in types and methods have none. */
function getter_of(owner: Function, member: ClassMember): Redirect["get"] {
  if (Object.hasOwn(owner, "__builtin__")) return undefined;
  if (member.kind === "accessor") {
    const { get } = member.descriptor;
    return get === undefined ? undefined : (object) => get.call(object) as unknown;
  }
  if (member.kind !== "value" || !(member.value instanceof Property) || member.value.fget === null) return undefined;
  const { fget } = member.value;
  return (object) => call(fget, object) as unknown;
}

/** Reads the attribute from a member. */
export function read_redirect({ kind, owner, get }: Redirect, name: string, member: Member): unknown {
  if (get !== undefined) return get(member);
  if (kind === "attr") return getattr(owner, name);
  if (kind === "desc") return getattr(member._value_, name);
  return known_enumeration(member.constructor)?.members.get(name) ?? null;
}
