import { allows_attribute } from "../classes/slots.ts";
import { callable_object } from "../callable_object.ts";
import { BaseException, TypeError } from "../exceptions/hierarchy.ts";
import { class_name, is_type, module_name, qualified_name, type_name } from "../names.ts";
import { special_method } from "../methods/special_methods.ts";
import { object_methods } from "./object_methods.ts";
import { type_methods, value_methods } from "../methods/tables.ts";
import { is_generator, stepper } from "../iteration/iterate.ts";
import { special as method_of_type } from "../special.ts";
import { GenericAlias } from "../types/generic_alias.ts";
import { type_of } from "../types/type_of.ts";
import { pos } from "../operators/unary.ts";
import { box, is_float } from "../values/float.ts";
import { numeric } from "../values/numeric.ts";
import { Dict } from "../values/dict.ts";
import { AttributesDict } from "./attributes_dict.ts";
import { TYPE_ATTRIBUTE } from "./type_attribute.ts";
import { bind_method, bind_receiver, is_bound } from "./bound.ts";
import { attribute_name, is_native, property_name } from "./names.ts";
import { class_model, model_of } from "../classes/model.ts";
import { class_attribute } from "./class_attribute.ts";

/** What a look-up gives when there is no such attribute. */
export const missing: unique symbol = /* @__PURE__ */ Symbol("missing");

/** The value of an attribute, methods bound; `missing` when there is none. */
export function lookup(object: unknown, name: string): unknown {
  if (typeof object === "function") return callable_attribute(object, name);
  if (typeof object === "object" && object !== null) {
    const model = model_of(object);
    const found = model === undefined ? plain_attribute(object, name) : model.get(object, name);
    if (found !== missing) return found;
    if (object instanceof GenericAlias) return lookup(object.__origin__, name);
  }
  return special_attribute(object, name);
}

function callable_attribute(target: Function, name: string): unknown {
  const object = callable_object(target);
  return object === undefined ? function_attribute(target, name) : object.get(name);
}

function plain_attribute(object: object, name: string): unknown {
  if (is_generator(object)) return name_of_generator(object, name);
  return Array.isArray(object) ? missing : object_attribute(object, name);
}

function object_attribute(object: object, name: string): unknown {
  const property = property_name(name);
  if (property in object && !is_hidden(object, property)) {
    const value = (object as Record<string, unknown>)[property];
    if (value !== undefined)
      return typeof value === "function" && is_of_class(object, property) ? bound(object, value) : value;
  }
  const { constructor } = object;
  return typeof constructor === "function" && constructor !== Object
    ? class_attribute(constructor, name, false, object)
    : missing;
}

/** The names that `known_as` gives what a generator function makes. */
function name_of_generator(generator: object, name: string): unknown {
  const is_name = name === "__name__" || name === "__qualname__";
  return (is_name ? Reflect.get(generator, name) : undefined) ?? missing;
}

/** Whether a function is a member of the object's class: not an attribute of its own, nor what a property gives. */
function is_of_class(object: object, property: string): boolean {
  if (Object.hasOwn(object, property)) return false;
  for (let level: unknown = Object.getPrototypeOf(object); level !== null; level = Object.getPrototypeOf(level)) {
    const descriptor = Object.getOwnPropertyDescriptor(level, property);
    if (descriptor !== undefined) return descriptor.get === undefined;
  }
  return true;
}

/** A class stored on a prototype is a value, not a method. */
function bound(object: object, value: Function): unknown {
  return is_type(value) || callable_object(value) !== undefined
    ? value
    : bind_method(object, value as (...args: any[]) => any);
}

/** What JavaScript or the runtime itself puts on objects, and Python does not. */
function is_hidden(object: object, property: string): boolean {
  if (is_native(property) || property.startsWith("raw$")) return true;
  if (object instanceof BaseException)
    return property === "stack" || (!Object.hasOwn(object, property) && property in Error.prototype);
  const { constructor } = object as { constructor?: { __hidden__?: readonly string[] } };
  return constructor?.__hidden__?.includes(property) === true;
}

/** A type of the runtime, once a class of the program extends it. */
type TypeObject = Function & { [TYPE_ATTRIBUTE]?: (name: string) => unknown };

function documentation_of(target: Function): unknown {
  return Object.hasOwn(target, "__doc__") ? (target as { __doc__?: unknown }).__doc__ : null;
}

function function_attribute(target: Function, name: string): unknown {
  switch (name) {
    case "__name__":
      if (class_model(target) !== undefined) return class_name(target);
      return own_name(target) ?? qualified_name(target).replace(/^.*\./, "");
    case "__qualname__":
      return qualified_name(target);
    case "__module__":
      return module_name(target);
    case "__doc__":
      return documentation_of(is_bound(target) ? target.__func__ : target);
    case "__class__":
      return type_of(target);
    case "__dict__":
      return is_type(target) ? class_attributes(target) : own_attributes(target);
  }
  if (!is_type(target)) return plain_function_attribute(target, name);
  const found_by_type = (target as TypeObject)[TYPE_ATTRIBUTE]?.(name) ?? missing;
  if (found_by_type !== missing) return found_by_type;
  const methods = type_methods(target);
  if (methods !== undefined && Object.hasOwn(methods, name)) return methods[name];
  const builtin: unknown = Object.hasOwn(target, "__builtin__") ? Reflect.get(target, "__builtin__") : undefined;
  if (builtin === "object" && Object.hasOwn(object_methods, name)) return object_methods[name];
  const special = typeof builtin === "string" ? special_method(builtin, name) : undefined;
  if (special !== undefined) return special;
  const model = class_model(target);
  if (model !== undefined) return model.get_from_class(target, name);
  const cls: unknown = Reflect.get(target, "__class_of__");
  if (name === "__new__" && typeof cls === "function") return maker_of(target as Maker);
  const found = class_attribute(target, name, true);
  if (found === missing && typeof cls === "function" && cls !== Array) return class_attribute(cls, name, true);
  return found === missing ? (initializer_of(target, name) ?? attribute_of_type(target, name)) : found;
}

type Initializer = (target: unknown, args: unknown[]) => void;

/** `Counter.__init__`: fills an object that is there. */
function initializer_of(cls: Function, name: string): ((self: unknown, ...args: unknown[]) => null) | undefined {
  const { __builtin_init__: initialize } = cls as { __builtin_init__?: Initializer };
  if (name !== "__init__" || initialize === undefined) return undefined;
  return (self, ...args) => {
    if (self === undefined) throw new TypeError(`unbound method ${class_name(cls)}.__init__() needs an argument`);
    initialize(self, args);
    return null;
  };
}

/** What the type of a class gives the class: the methods of its metaclass. */
function attribute_of_type(target: Function, name: string): unknown {
  const method = method_of_type(target, name);
  return method === undefined ? missing : bind_method(target, method);
}

type Maker = (...args: any[]) => unknown;

/** `tuple.__new__`: makes an object of the type, or of a class that extends it, without its `__init__`. */
function maker_of(type: Maker): Maker {
  return (cls: Function, ...args) => (cls === type ? type(...args) : class_model(cls)?.allocate(cls, args));
}

/** The name that a program has given a function; the qualified name stays what it was. */
function own_name(target: Function): unknown {
  return is_type(target) ? undefined : Object.getOwnPropertyDescriptor(target, "__name__")?.value;
}

function plain_function_attribute(target: Function, name: string): unknown {
  if (name === "__call__") return target;
  if (Object.hasOwn(target, name) && !["length", "name", "prototype"].includes(name))
    return (target as unknown as Record<string, unknown>)[name];
  // A method has the attributes of its function.
  return is_bound(target) ? plain_function_attribute(target.__func__, name) : missing;
}

type NumberAttribute = (value: unknown) => unknown;

const number_attributes: Readonly<Record<string, NumberAttribute>> = {
  real: (value) => pos(value),
  imag: (value) => (is_float(value) ? box(0) : 0),
  numerator: (value) => (is_float(value) ? missing : pos(value)),
  denominator: (value) => (is_float(value) ? missing : 1),
};

/** Attributes that values have without storing them, and the methods of primitives, lists and iterators. */
function special_attribute(object: unknown, name: string): unknown {
  switch (name) {
    case "__class__":
      return type_of(object);
    case "__dict__":
      return has_attributes(object) && allows_attribute(object.constructor, "__dict__")
        ? own_attributes(object)
        : missing;
    case "__module__":
      return has_attributes(object) && !(object instanceof BaseException) ? module_name(object.constructor) : missing;
    case "__doc__":
      return null;
  }
  if (numeric(object) !== undefined && Object.hasOwn(number_attributes, name)) return number_attributes[name]!(object);
  const methods = value_methods(object);
  const method = methods !== undefined && Object.hasOwn(methods, name) ? methods[name] : special_of(object, name);
  return method === undefined ? missing : bind_receiver(object, method);
}

function has_class(object: unknown): object is object {
  return typeof object === "object" && object !== null && typeof object.constructor === "function";
}

/** A special method that a value has by its type, or as any object. */
function special_of(object: unknown, name: string): ((...args: any[]) => any) | undefined {
  const initializer = has_class(object) ? initializer_of(object.constructor, name) : undefined;
  if (initializer !== undefined) return initializer;
  const own = special_method(type_name(object), name);
  if (own !== undefined && !has_attributes(object)) return own;
  return Object.hasOwn(object_methods, name) ? object_methods[name] : own;
}

/** Whether a value is an object of a class that keeps attributes: one of the program's, or an exception. */
function has_attributes(object: unknown): object is object {
  if (typeof object !== "object" || object === null || Array.isArray(object)) return false;
  const { constructor } = object;
  if (stepper(object) !== undefined && !("__next__" in object)) return false;
  return (
    object instanceof BaseException || (typeof constructor === "function" && !Object.hasOwn(constructor, "__builtin__"))
  );
}

/** What the body of a class has bound: its methods and its attributes. */
function class_attributes(cls: Function): Dict {
  const attributes = own_attributes(cls);
  for (const property of Object.getOwnPropertyNames(cls.prototype ?? {})) {
    if (property === "constructor" || is_hidden(cls.prototype as object, property)) continue;
    const value = class_attribute(cls, attribute_name(property), true);
    if (value !== missing) Dict.prototype.set.call(attributes, attribute_name(property), value);
  }
  return attributes;
}

/** What functions have beside the entries of their `__dict__`. */
const of_functions = /^__(?:name|qualname|module|doc|annotations|type_params|self|func)__$/;

const of_exceptions = /^__(?:cause|context|suppress_context|traceback)__$/;

function own_attributes(object: object): Dict {
  const kept_apart = typeof object === "function" ? of_functions : of_exceptions;
  const names = Object.keys(object).filter((name) => !is_hidden(object, name) && !kept_apart.test(name));
  return new AttributesDict(
    object,
    names.map((name) => [attribute_name(name), (object as Record<string, unknown>)[name]]),
  );
}
