import { callable_object } from "../callable_object.ts";
import { AttributeError, TypeError } from "../exceptions/hierarchy.ts";
import { is_type, qualified_name, type_name } from "../names.ts";
import { method_of } from "../calls/method_of.ts";
import { named } from "../calls/named.ts";
import { special } from "../special.ts";
import { class_model, model_of } from "../classes/model.ts";
import { attribute_text, no_attribute } from "./getattr.ts";
import { is_bound } from "./bound.ts";
import { lookup, missing } from "./lookup.ts";
import { property_name } from "./names.ts";

/** The built-in `setattr` and every dynamic `object.name = value`. Raises AttributeError on values that take no attributes. */
export function setattr(object: unknown, given: string, value: unknown): null {
  const name = attribute_text(given);
  const method = special(object, "__setattr__");
  if (method !== undefined) method.call(object, name, value);
  else store_attribute(object, name, value);
  return null;
}

/** The built-in `delattr` and every dynamic `del object.name`. */
export function delattr(object: unknown, given: string): null {
  const name = attribute_text(given);
  const method = special(object, "__delattr__");
  if (method !== undefined) {
    method.call(object, name);
    return null;
  }
  return remove_attribute(object, name);
}

/** Takes an attribute off the object itself, whatever `__delattr__` its class has. */
export function remove_attribute(object: unknown, name: string): null {
  const property = property_name(name, is_type(object));
  if (!takes_attributes(object)) throw read_only(object, name);
  if (is_type(object) && class_model(object) !== undefined) {
    class_model(object)?.remove_from_class(object, name);
    return null;
  }
  const model = model_of(object);
  if (model !== undefined) {
    model.remove(object, name);
    return null;
  }
  if (!Object.hasOwn(object, property)) throw no_attribute(object, name);
  delete (object as Record<string, unknown>)[property];
  return null;
}

/** Puts an attribute on the object itself, whatever `__setattr__` its class has. */
export function store_attribute(object: unknown, name: string, value: unknown): null {
  if (!takes_attributes(object) && !is_writable(object, name)) throw read_only(object, name);
  const model = is_type(object) ? class_model(object) : model_of(object);
  if (model !== undefined) {
    if (is_type(object)) model.set_on_class(object, name, value);
    else model.set(object, name, value);
    return null;
  }
  const property = property_name(name, is_type(object));
  if (is_type(object) && is_of_instances(name, value)) {
    store_method(object, name, value);
    return null;
  }
  const descriptor = inherited_descriptor(object, property);
  if (descriptor?.get !== undefined && descriptor.set === undefined) {
    throw new AttributeError(`property '${name}' of '${qualified_name(object.constructor)}' object has no setter`, {
      name,
      obj: object,
    });
  }
  (object as Record<string, unknown>)[property] = value;
  return null;
}

/** What instances find on their prototype: methods, and special names such as `__hash__ = None`. */
function is_of_instances(name: string, value: unknown): boolean {
  return typeof value === "function" ? !is_type(value) && !is_bound(value) : /^__\w+__$/.test(name) && value === null;
}

/** `Class.method = function`: from now on a method of all instances. */
function store_method(cls: Function, name: string, value: unknown): void {
  const property = property_name(name);
  const is_method = typeof value === "function" && callable_object(value) === undefined;
  const method = is_method ? named(method_of(value), value.name) : value;
  Object.defineProperty(cls.prototype, property, { value: method, writable: true, configurable: true });
  delete (cls as unknown as Record<string, unknown>)[property_name(name, true)];
}

function takes_attributes(object: unknown): object is object {
  if (typeof object === "object" && object !== null && model_of(object) !== undefined) return true;
  if (typeof object === "function") return !Object.hasOwn(object, "__builtin__");
  if (typeof object !== "object" || object === null || (Array.isArray(object) && object.constructor === Array))
    return false;
  const { constructor } = object;
  if (typeof constructor !== "function" || !Object.hasOwn(constructor, "__builtin__")) return true;
  return object instanceof Error;
}

/** Whether an object of a built-in class takes an attribute of that name all the same. */
function is_writable(object: unknown, name: string): object is object {
  if (typeof object !== "object" || object === null) return false;
  return (object.constructor as { __writable__?: readonly string[] }).__writable__?.includes(name) === true;
}

function read_only(object: unknown, name: string): Error {
  if (is_type(object))
    return new TypeError(`cannot set '${name}' attribute of immutable type '${Reflect.get(object, "__builtin__")}'`);
  if (lookup(object, name) !== missing)
    return new AttributeError(`'${type_name(object)}' object attribute '${name}' is read-only`, { name, obj: object });
  return new AttributeError(
    `'${type_name(object)}' object has no attribute '${name}' and no __dict__ for setting new attributes`,
    { name, obj: object },
  );
}

function inherited_descriptor(object: object, property: string): PropertyDescriptor | undefined {
  for (let level = Object.getPrototypeOf(object); level !== null; level = Object.getPrototypeOf(level)) {
    const descriptor = Object.getOwnPropertyDescriptor(level, property);
    if (descriptor !== undefined) return descriptor;
  }
  return undefined;
}
