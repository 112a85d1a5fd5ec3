import { callable_object } from "../callable_object.ts";
import { is_type, qualified_name } from "../names.ts";
import { bind_function, function_of } from "../calls/method_of.ts";
import { bind_method } from "./bound.ts";
import { missing } from "./lookup.ts";
import { accessor_property } from "../classes/property.ts";
import { attribute_name, is_native, property_name } from "./names.ts";

/**
 * An attribute of a class: a static member of it or of its bases; on the class itself also its methods, unbound.
 * A function that the class body assigned is a method of the `instance` that it is read from.
 */
export function class_attribute(cls: Function, name: string, with_methods = false, instance?: object): unknown {
  const property = property_name(name, true);
  if (
    !(instance !== undefined && names_class(cls, property)) &&
    !is_native(property) &&
    !(property in Function.prototype) &&
    property !== "prototype" &&
    !property.startsWith("__builtin")
  ) {
    const value = (cls as unknown as Record<string, unknown>)[property];
    if (value !== undefined) {
      if (typeof value !== "function" || is_type(value) || callable_object(value) !== undefined) return value;
      if (!is_assigned(cls, property)) return bind_method(cls, value as () => unknown);
      return instance === undefined ? value : bind_function(instance, value);
    }
  }
  return with_methods ? unbound_method(cls, property_name(name)) : missing;
}

/** Whether the runtime has given one of its classes its name so: the class has it, and its objects have none. */
function names_class(cls: Function, property: string): boolean {
  if (property !== "__name__" && property !== "__qualname__") return false;
  let owner: Function | null = cls;
  while (owner !== null && !Object.hasOwn(owner, property)) owner = Object.getPrototypeOf(owner) as Function | null;
  return owner !== null && Object.hasOwn(owner, "__module__");
}

/** Whether an attribute was assigned in the class body; static and class methods are not enumerable. */
function is_assigned(cls: Function, property: string): boolean {
  for (let level: object | null = cls; level !== null; level = Object.getPrototypeOf(level)) {
    const descriptor = Object.getOwnPropertyDescriptor(level, property);
    if (descriptor !== undefined) return descriptor.enumerable === true;
  }
  return false;
}

/** `Class.method`: a function that takes the receiver first. */
function unbound_method(cls: Function, property: string): unknown {
  const { prototype } = cls as { prototype?: Record<string, unknown> };
  if (prototype === undefined || is_native(property) || !(property in prototype)) return missing;
  const descriptor = descriptor_of(prototype, property);
  if (typeof descriptor?.value !== "function")
    return descriptor?.get === undefined ? missing : accessor_property(cls, descriptor, attribute_name(property));
  const method = function_of(descriptor.value as () => unknown, property);
  return Object.defineProperty(method, "__qualname__", { value: `${qualified_name(cls)}.${property}` });
}

function descriptor_of(prototype: object, property: string): PropertyDescriptor | undefined {
  return Object.getOwnPropertyDescriptor(level_of(prototype, property) ?? prototype, property);
}

/** The prototype that has a property itself. */
function level_of(prototype: object, property: string): object | null {
  let level: object | null = prototype;
  while (level !== null && !Object.hasOwn(level, property)) level = Object.getPrototypeOf(level) as object | null;
  return level;
}
