import { unbound, own_member } from "../classes/members.ts";
import { read_member } from "../classes/descriptors.ts";
import { resolution_order } from "../classes/order.ts";
import { missing } from "../attributes/lookup.ts";
import { TYPE_ATTRIBUTE } from "../attributes/type_attribute.ts";

/**
 * Tells a type (`int`) of the class that the program's classes derived from it extend: `isinstance` and `issubclass` ask the class too,
 * and `int.__add__` is a method of the class, which takes objects of both kinds.
 */
export function base_of(type: Function, base: Function): void {
  const is_plain = Reflect.get(type, Symbol.hasInstance) as (value: unknown) => boolean;
  const is_subtype = Reflect.get(type, "__subclasscheck__") as (candidate: Function) => boolean;
  const properties = {
    __class_of__: base,
    [Symbol.hasInstance]: (value: unknown) => is_plain(value) || derives(value, base),
    __subclasscheck__: (candidate: Function) => is_subtype(candidate) || resolution_order(candidate).includes(base),
    [TYPE_ATTRIBUTE]: (name: string) => attribute_of(type, base, name),
  };
  for (const key of Reflect.ownKeys(properties))
    Object.defineProperty(type, key, { value: Reflect.get(properties, key) });
}

type Callable = (...args: any[]) => unknown;

function derives(value: unknown, base: Function): boolean {
  return typeof value === "object" && value !== null && resolution_order(value.constructor).includes(base);
}

function attribute_of(type: Function, base: Function, name: string): unknown {
  if (name === "__new__")
    return (cls: Function, ...args: any[]): unknown =>
      cls === type ? (type as Callable)(...args) : (base as { __new__?: Callable }).__new__?.(cls, ...args);
  const member = own_member(base, name);
  if (member === undefined) return missing;
  return member.kind === "method" ? unbound(base, member.method, name) : read_member(member, null, base, name);
}
