import { bind_method, bind_receiver } from "../attributes/bound.ts";
import { no_attribute } from "../attributes/getattr.ts";
import { missing } from "../attributes/lookup.ts";
import { object_methods } from "../attributes/object_methods.ts";
import { AttributeError } from "../exceptions/hierarchy.ts";
import { qualified_name, type_name } from "../names.ts";
import { special } from "../special.ts";
import { is_data, read_member } from "./descriptors.ts";
import { own_property } from "./hidden_names.ts";
import { find_member, type Member, put_member, remove_member } from "./members.ts";
import { resolution_order, subclasses } from "./order.ts";
import { allows_attribute, is_slot } from "./slots.ts";

/** `object.name` by Python's rules: a data descriptor of the class, the object's own attributes, any member of the class. */
export function get(target: object, name: string): unknown {
  const hook = special(target, "__getattribute__");
  if (hook === undefined) return plain_get(target, name);
  try {
    return hook.call(target, name) ?? null;
  } catch (error) {
    if (error instanceof AttributeError && special(target, "__getattr__") !== undefined) return missing;
    throw error;
  }
}

/** What `object.__getattribute__` does. */
export function plain_get(target: object, name: string): unknown {
  const cls = target.constructor;
  const member = find_member(resolution_order(cls), name);
  if (member !== undefined && is_data(member)) return read_member(member, target, cls, name);
  if (name === "__dict__" && !allows_attribute(cls, name)) throw no_attribute(target, name);
  const property = own_property(cls, name);
  if (Object.hasOwn(target, property) && !is_hidden(target, property)) {
    const own = (target as Record<string, unknown>)[property];
    if (own !== undefined) return own;
  }
  return member === undefined ? missing : read_member(member, target, cls, name);
}

function is_hidden(target: object, property: string): boolean {
  return target instanceof Error && property === "stack";
}

/** `object.name = value`. */
export function set(target: object, name: string, value: unknown): void {
  const cls = target.constructor;
  const member = find_member(resolution_order(cls), name);
  if (member !== undefined && is_data(member)) return set_data(target, member, name, value);
  if (!allows_attribute(cls, name)) throw no_room(target, name, member !== undefined);
  const descriptor = { value, enumerable: true, writable: true, configurable: true };
  Object.defineProperty(target, own_property(cls, name), descriptor);
}

function no_room(target: object, name: string, is_known: boolean): AttributeError {
  const owner = `'${type_name(target)}' object`;
  if (is_known) return new AttributeError(`${owner} attribute '${name}' is read-only`, { name, obj: target });
  const text = `${owner} has no attribute '${name}' and no __dict__ for setting new attributes`;
  return new AttributeError(text, { name, obj: target });
}

function set_data(target: object, member: Member, name: string, value: unknown): void {
  if (member.kind === "accessor") {
    if (member.descriptor.set === undefined) throw lacks(target, name, "setter");
    member.descriptor.set.call(target, value);
  } else if (member.kind === "value") {
    const method = special(member.value, "__set__");
    if (method === undefined) throw new AttributeError("__set__");
    method.call(member.value, target, value);
  }
}

function lacks(target: object, name: string, part: string): AttributeError {
  return new AttributeError(`property '${name}' of '${qualified_name(target.constructor)}' object has no ${part}`, {
    name,
    obj: target,
  });
}

/** `del object.name`. */
export function remove(target: object, name: string): void {
  const member = find_member(resolution_order(target.constructor), name);
  if (member !== undefined && is_data(member)) {
    const method = member.kind === "value" ? special(member.value, "__delete__") : undefined;
    if (method === undefined)
      throw member.kind === "value" ? new AttributeError("__delete__") : lacks(target, name, "deleter");
    method.call((member as { value: unknown }).value, target);
    return;
  }
  const property = own_property(target.constructor, name);
  if (!Object.hasOwn(target, property)) {
    if (member !== undefined && !allows_attribute(target.constructor, name)) throw no_room(target, name, true);
    if (is_slot(target.constructor, name)) throw new AttributeError(name);
    throw no_attribute(target, name);
  }
  Reflect.deleteProperty(target, property);
}

/** `Class.name`. */
export function get_from_class(cls: Function, name: string): unknown {
  if (name === "__subclasses__") return bind_receiver(cls, () => [...(subclasses.get(cls) ?? [])]);
  const member = find_member(resolution_order(cls), name);
  if (member !== undefined) return read_member(member, null, cls, name);
  const of_type = special(cls, name);
  if (of_type !== undefined) return bind_method(cls, of_type);
  const inherited = object_methods[name];
  return Object.hasOwn(object_methods, name) && inherited !== undefined ? inherited : missing;
}

/** `Class.name = value`. */
export function set_on_class(cls: Function, name: string, value: unknown): void {
  put_member(cls, name, value);
}

/** `del Class.name`. */
export function remove_from_class(cls: Function, name: string): void {
  if (!remove_member(cls, name)) throw no_attribute(cls, name);
}
