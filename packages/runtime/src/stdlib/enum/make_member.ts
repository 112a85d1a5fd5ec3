import { property_name } from "../../python/attributes/names.ts";
import { call } from "../../python/calls/call.ts";
import { read_member } from "../../python/classes/descriptors.ts";
import { find_member } from "../../python/classes/members.ts";
import { resolution_order } from "../../python/classes/order.ts";
import { eq } from "../../python/comparison/equality.ts";
import { exception } from "../../python/exceptions/index.ts";
import { NameError, TypeError } from "../../python/exceptions/hierarchy.ts";
import { repr } from "../../python/repr/repr.ts";
import { truth } from "../../python/truth.ts";
import { tuple } from "../../python/types/container_types.ts";
import { object } from "../../python/types/object_types.ts";
import { canonical } from "../../python/values/integers.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { bits_of, is_single_bit, length_of } from "./bits.ts";
import { type Enumeration, has_value, type Member } from "./enumeration.ts";
import { member_with } from "./lookup.ts";
import { redirect_for } from "./redirect.ts";

/** Makes a member of a name and a value that the class body assigned, or another name of a member that has the value already. */
export function add_member(cls: Function, enumeration: Enumeration, name: string, value: unknown): void {
  const made = new_member(cls, enumeration, name, value);
  if (enumeration.is_flag) note_bits(enumeration, made._value_);
  const known = member_with_value(enumeration, made._value_);
  const is_listed = known === undefined && (!enumeration.is_flag || is_single_bit(made._value_));
  if (is_listed) enumeration.canonical.push(name);
  const member = known ?? made;
  bind_name(cls, enumeration, name, member);
  remember_value(enumeration, made._value_, member);
}

function new_member(cls: Function, enumeration: Enumeration, name: string, value: unknown): Member {
  const parts: readonly unknown[] = value instanceof Tuple && enumeration.type !== tuple ? value.items : [value];
  const made = bare_member(cls, enumeration, parts);
  if (!has_value(made)) made._value_ = enumeration.type === object ? value : value_of(enumeration.type, parts);
  made._name_ = name;
  (made as Member & { __objclass__: unknown }).__objclass__ = cls;
  initialize(cls, made, parts);
  made._sort_order_ = enumeration.canonical.length;
  return made;
}

/** An object of the enumeration without a name: of `__new__`, where it has one. */
function bare_member(cls: Function, { maker }: Enumeration, parts: readonly unknown[]): Member {
  if (maker === undefined) return Object.create(cls.prototype as object) as Member;
  return call(maker, cls, ...parts) as Member;
}

function value_of(type: Function, parts: readonly unknown[]): unknown {
  try {
    return call(type, ...parts) as unknown;
  } catch (error) {
    const failure = new TypeError("_value_ not set in __new__, unable to create it");
    failure.__cause__ = exception(error);
    throw failure;
  }
}

/** Runs the `__init__` of the enumeration, its mixins or its data type. */
function initialize(cls: Function, made: Member, parts: readonly unknown[]): void {
  const owners = resolution_order(cls).filter((each) => !Object.hasOwn(each, "__builtin__"));
  const initializer = find_member(owners, "__init__");
  if (initializer !== undefined) call(read_member(initializer, made, cls, "__init__"), ...parts);
}

function note_bits(enumeration: Enumeration, value: unknown): void {
  const bits = bits_of(value);
  if (bits === undefined) return;
  const mask = BigInt(enumeration.flag_mask) | bits;
  enumeration.flag_mask = canonical(mask);
  if (is_single_bit(value)) enumeration.singles_mask = canonical(BigInt(enumeration.singles_mask) | bits);
  enumeration.all_bits = canonical((1n << BigInt(length_of(mask))) - 1n);
}

function member_with_value(enumeration: Enumeration, value: unknown): Member | undefined {
  const found = member_with(enumeration, value);
  if (found !== undefined || is_hashable(enumeration, value)) return found;
  return [...enumeration.members.raw$entries()].find(([, member]) => truth(eq(member._value_, value)))?.[1];
}

function is_hashable(enumeration: Enumeration, value: unknown): boolean {
  try {
    enumeration.by_value.has(value);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Gives a class a name of one of its members. Raises NameError where another member has it. */
export function bind_name(cls: Function, { members, redirects }: Enumeration, name: string, member: Member): void {
  const bound = members.get(name) ?? null;
  if (bound === member) return;
  if (bound !== null) throw new NameError(`${repr(name)} is already bound: ${repr(bound)}`);
  const redirect = redirect_for(cls, name);
  if (redirect !== undefined) redirects.set(name, redirect);
  put_attribute(cls, name, member);
  members.set(name, member);
}

function put_attribute(cls: Function, name: string, value: Member): void {
  const property = property_name(name, true);
  Object.defineProperty(cls, property, { value, enumerable: true, writable: true, configurable: true });
}

/** Lets a member be found by a value. */
export function remember_value(enumeration: Enumeration, value: unknown, member: Member): void {
  if (is_hashable(enumeration, value)) {
    if (!enumeration.by_value.has(value)) enumeration.by_value.set(value, member);
  } else enumeration.unhashable.push({ value, member });
}
