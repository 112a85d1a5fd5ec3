import { callable_object } from "./callable_object.ts";
import { metaclass_of } from "./classes/metaclass.ts";
import { Float } from "./values/float.ts";

/** The Python name of a class: `__builtin__` for the runtime's own, `__name__` where the compiler recorded one, else JavaScript's. */
export function class_name(cls: Function): string {
  if (Object.hasOwn(cls, "__builtin__")) return (cls as unknown as { __builtin__: string }).__builtin__;
  if (Object.hasOwn(cls, "__name__")) return (cls as unknown as { __name__: string }).__name__;
  return cls.name === "" ? "<lambda>" : cls.name;
}

/** The property under which a method with its receiver keeps what makes its texts. */
export const METHOD: unique symbol = /* @__PURE__ */ Symbol("method");

/** The property under which a function that stands for a method of a class has that method, which the program defines. */
export const DEFINED: unique symbol = /* @__PURE__ */ Symbol("defined");

/** The texts of a method with its receiver, which only programs that read methods from objects have. */
export interface MethodTexts {
  qualified_name(method: Function): string;
  repr(method: Function): string;
}

/** The module that a class or function belongs to: what the compiler recorded, else the program's main module. */
export function module_name(definition: Function): string {
  if (Object.hasOwn(definition, "__module__")) return (definition as unknown as { __module__: string }).__module__;
  return Object.hasOwn(definition, "__builtin__") ? "builtins" : "__main__";
}

/** The name with the names it is defined in: `Point.move`, `main.<locals>.inner`. */
export function qualified_name(definition: Function): string {
  const { [METHOD]: method, __func__: inner } = definition as { [METHOD]?: MethodTexts; __func__?: Function };
  if (method !== undefined) return method.qualified_name(definition);
  if (inner !== undefined) return qualified_name(inner);
  if (Object.hasOwn(definition, "__qualname__"))
    return (definition as unknown as { __qualname__: string }).__qualname__;
  return class_name(definition);
}

/** The name as `repr` and tracebacks show a class: with its module, unless that is `builtins`. */
export function full_name(cls: Function): string {
  const module = module_name(cls);
  return module === "builtins" ? qualified_name(cls) : `${module}.${qualified_name(cls)}`;
}

/** How CPython names what is called where it has not looked at it yet: `__main__.Point.move()`, `print()`. */
export function called_name(target: Function): string {
  const inner = (target as { __func__?: Function }).__func__ ?? target;
  const is_of_runtime = Object.hasOwn(inner, "__builtin__") || module_name(inner) === "builtins";
  return `${is_of_runtime ? "" : `${module_name(inner)}.`}${qualified_name(target)}()`;
}

/** The name of a value's type, as error messages show it: `int`, `NoneType`, `Point`. */
export function type_name(value: unknown): string {
  switch (typeof value) {
    case "number":
      return Number.isSafeInteger(value) ? "int" : "float";
    case "string":
      return "str";
    case "boolean":
      return "bool";
    case "bigint":
      return "int";
    case "undefined":
      return "NoneType";
    case "function":
      return callable_type_name(value as Function);
    case "object":
      return object_type_name(value);
    case "symbol":
      return "symbol";
  }
}

/** Whether a function is a class or one of the runtime's type objects. */
export function is_type(value: unknown): value is Function {
  if (typeof value !== "function") return false;
  if (value.prototype === undefined || Object.hasOwn(value, "__builtin__")) return Object.hasOwn(value, "__builtin__");
  return Object.getOwnPropertyDescriptor(value, "prototype")?.writable === false;
}

function callable_type_name(value: Function): string {
  if (is_type(value)) {
    const metaclass = metaclass_of(value);
    return metaclass === undefined ? "type" : class_name(metaclass.type());
  }
  const { type } = callable_object(value) ?? {};
  if (type !== undefined) return class_name(type);
  if (!("__self__" in value)) return "function";
  return "__func__" in value ? "method" : "builtin_function_or_method";
}

/** JavaScript's own iterators under the names of Python's. */
const native_types: Record<string, string> = {
  "Array Iterator": "list_iterator",
  "String Iterator": "str_iterator",
  "Map Iterator": "dict_keyiterator",
  "Set Iterator": "set_iterator",
  Generator: "generator",
  AsyncGenerator: "async_generator",
  Promise: "coroutine",
  Module: "module",
};

function object_type_name(value: unknown): string {
  if (value === null) return "NoneType";
  if (value instanceof Float) return "float";
  const tag = (value as { [Symbol.toStringTag]?: string })[Symbol.toStringTag];
  if (tag !== undefined && Object.hasOwn(native_types, tag)) return native_types[tag]!;
  const { constructor, raw$type: named } = value as { constructor: unknown; raw$type?: string };
  if (named !== undefined) return named;
  if (Array.isArray(value) && constructor === Array) return "list";
  return typeof constructor === "function" ? (dotted_name(constructor) ?? class_name(constructor)) : "object";
}

/** The name that CPython's messages have of a type of its own in C: with its module. */
function dotted_name(cls: Function): string | undefined {
  return Object.hasOwn(cls, "raw$type_name") ? (cls as { raw$type_name?: string }).raw$type_name : undefined;
}
