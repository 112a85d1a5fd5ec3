import { property_name } from "../attributes/names.ts";
import { method_of, function_of } from "../calls/method_of.ts";
import { named } from "../calls/named.ts";
import { is_type, qualified_name } from "../names.ts";
import { own_property } from "./hidden_names.ts";
import { update_views } from "./inherits.ts";
import { metaclass_of } from "./metaclass.ts";

type Method = (this: any, ...args: any[]) => any;

/** What a class has under a name, as its statement made it. */
export type Member =
  /** A method of the TypeScript class: the object is its `this`. */
  | { readonly kind: "method"; readonly owner: Function; readonly method: Method }
  /** A `get` or `set` of the TypeScript class. */
  | { readonly kind: "accessor"; readonly owner: Function; readonly descriptor: PropertyDescriptor }
  /** A `static` method: `this` is the class. */
  | { readonly kind: "static"; readonly owner: Function; readonly method: Method }
  /** Any other value, functions and descriptors among them. */
  | { readonly kind: "value"; readonly value: unknown };

/** The function that a method of the prototype was made of. */
const ORIGINAL: unique symbol = /* @__PURE__ */ Symbol("original");

/** The member that a class itself has under a name. */
export function own_member(cls: Function, name: string): Member | undefined {
  return static_member(cls, property_name(name, true)) ?? prototype_member(cls, own_property(cls, name));
}

const hidden = /^(?:prototype|name|length|__builtin\w*__|__hidden__|__type__|__name__|__subclasscheck__)$/;

function static_member(cls: Function, property: string): Member | undefined {
  if (hidden.test(property)) return undefined;
  const descriptor = Object.getOwnPropertyDescriptor(cls, property);
  if (descriptor === undefined) return undefined;
  const { value, enumerable } = descriptor as { value: unknown; enumerable: boolean };
  const is_method = typeof value === "function" && !is_type(value) && !enumerable;
  if (is_method) return { kind: "static", owner: cls, method: value as Method };
  return value === undefined ? undefined : { kind: "value", value };
}

function prototype_member(cls: Function, property: string): Member | undefined {
  if (property === "constructor") return undefined;
  const descriptor = Object.hasOwn(cls, "__builtin__")
    ? builtin_descriptor(cls, property)
    : Object.getOwnPropertyDescriptor(cls.prototype ?? {}, property);
  if (descriptor === undefined) return undefined;
  if (descriptor.get !== undefined || descriptor.set !== undefined) return { kind: "accessor", owner: cls, descriptor };
  const value: unknown = descriptor.value;
  if (typeof value !== "function" || is_type(value)) return { kind: "value", value };
  if (ORIGINAL in value) return { kind: "value", value: (value as unknown as { [ORIGINAL]: unknown })[ORIGINAL] };
  return { kind: "method", owner: cls, method: value as Method };
}

/** A built-in class has what the classes behind it have that are none of Python's, and is iterated over by JavaScript's own means. */
function builtin_descriptor(cls: Function, property: string): PropertyDescriptor | undefined {
  const { __hidden__: hidden = [] } = cls as { __hidden__?: readonly string[] };
  if (hidden.includes(property) || property.startsWith("raw$")) return undefined;
  if (property === "__init__" && Object.hasOwn(cls, "__builtin_init__")) return { value: initializer_of(cls) };
  let level = cls.prototype as object | null;
  while (level !== null && (level === cls.prototype || !Object.hasOwn(level.constructor, "__builtin__"))) {
    if (level === Object.prototype || level === Error.prototype) break;
    const found =
      Object.getOwnPropertyDescriptor(level, property) ??
      (property === "__iter__" ? iterator_descriptor(level) : undefined);
    if (found !== undefined) return found;
    level = Object.getPrototypeOf(level) as object | null;
  }
  return undefined;
}

/** What `iter` gives of an object, as a method. */
function iterator_descriptor(prototype: object): PropertyDescriptor | undefined {
  return (
    Object.getOwnPropertyDescriptor(prototype, "raw$iterator") ??
    Object.getOwnPropertyDescriptor(prototype, Symbol.iterator)
  );
}

/** The `__init__` of a built-in class as a method. */
function initializer_of(cls: Function): Method {
  const { __builtin_init__: initialize } = cls as unknown as { __builtin_init__(target: object, args: any[]): void };
  return function (...args: any[]) {
    initialize(this as object, args);
    return null;
  };
}

/** The first member of that name in an order of classes. */
export function find_member(order: readonly Function[], name: string): Member | undefined {
  for (const cls of order) {
    const found = own_member(cls, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Gives a class a member. What the runtime looks for on objects goes to the prototype. */
export function put_member(cls: Function, name: string, assigned: unknown): void {
  const metaclass = metaclass_of(cls);
  const value = metaclass === undefined ? assigned : metaclass.assign(cls, name, assigned);
  remove_member(cls, name);
  if (!is_special(name) || !(value === null || is_plain_function(value))) {
    Object.defineProperty(cls, property_name(name, true), described(value, true));
    return;
  }
  const method = value === null ? null : Object.assign(named(method_of(value), name), { [ORIGINAL]: value });
  const descriptor = described(method, false);
  Object.defineProperty(cls.prototype, property_name(name), descriptor);
  update_views(cls, property_name(name), descriptor);
}

/** Takes a member off a class; false where it has none of that name. */
export function remove_member(cls: Function, name: string): boolean {
  const found = own_member(cls, name) !== undefined;
  Reflect.deleteProperty(cls, property_name(name, true));
  const { prototype } = cls as { prototype: object };
  const property = own_property(cls, name);
  if (Reflect.deleteProperty(prototype, property)) update_views(cls, property, null);
  return found;
}

function described(value: unknown, enumerable: boolean): PropertyDescriptor {
  return { value, enumerable, writable: true, configurable: true };
}

function is_special(name: string): boolean {
  return /^__\w+__$/.test(name) && !/^__(?:new|init_subclass|class_getitem|slots|doc|module|match_args)__$/.test(name);
}

/** Whether a value becomes a method where it is an attribute of a class. */
export function is_plain_function(value: unknown): value is Function {
  return typeof value === "function" && !is_type(value) && !("__self__" in value);
}

const unbound_methods = /* @__PURE__ */ new WeakMap<Function, Function>();

/** `Class.method` as a function whose first parameter is the object: always the same one. */
export function unbound(owner: Function, method: Method, name: string): Function {
  let known = unbound_methods.get(method);
  if (known === undefined) {
    known = function_of(method, name);
    const value = `${qualified_name(owner)}.${name}`;
    Object.defineProperty(known, "__qualname__", { value, writable: true, configurable: true });
    unbound_methods.set(method, known);
  }
  return known;
}
