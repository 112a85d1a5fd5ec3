import { own_member } from "../../../python/classes/members.ts";
import { resolution_order } from "../../../python/classes/order.ts";

const sequence = "__len__ __iter__ __contains__ __getitem__ __reversed__";
const hashed = "__hash__";
const iterator = "__iter__ __next__ __hash__";
const coroutine = "send throw close __hash__";

/** The methods that CPython's own types have, as far as abstract classes ask for them, by the type's name. */
const built_in: Readonly<Record<string, string>> = {
  str: `${sequence} ${hashed}`,
  tuple: `${sequence} ${hashed}`,
  bytes: `${sequence} ${hashed} __buffer__`,
  bytearray: `${sequence} __buffer__`,
  memoryview: `${sequence} ${hashed} __buffer__`,
  range: `${sequence} ${hashed}`,
  list: sequence,
  dict: sequence,
  mappingproxy: sequence,
  set: "__len__ __iter__ __contains__",
  frozenset: "__len__ __iter__ __contains__ __hash__",
  dict_keys: "__len__ __iter__ __contains__ __reversed__",
  dict_items: "__len__ __iter__ __contains__ __reversed__",
  dict_values: "__len__ __iter__ __contains__ __reversed__ __hash__",
  generator: `__iter__ __next__ ${coroutine}`,
  coroutine: `__await__ ${coroutine}`,
  async_generator: "__aiter__ __anext__ asend athrow aclose __hash__",
  function: "__call__ __hash__",
  method: "__call__ __hash__",
  builtin_function_or_method: "__call__ __hash__",
  type: "__call__ __hash__",
  list_iterator: iterator,
  str_iterator: iterator,
  dict_keyiterator: iterator,
  set_iterator: iterator,
  iterator,
};

/** Whether objects of a class have a method: a class that says None for it takes it away. */
export function type_has(cls: Function, name: string): boolean {
  const builtin = name_of(cls);
  if (builtin !== null && Object.hasOwn(built_in, builtin)) return includes(builtin, name);
  if (builtin?.endsWith("iterator") === true) return includes("iterator", name);
  if (cls.prototype === undefined) return name === "__hash__";
  for (const each of resolution_order(cls)) {
    const said = says(each, name);
    if (said !== undefined) return said;
  }
  return name === "__hash__";
}

function says(cls: Function, name: string): boolean | undefined {
  const member = own_member(cls, name);
  if (member !== undefined) return !(member.kind === "value" && member.value === null);
  if (name === "__hash__" && own_member(cls, "__eq__") !== undefined) return false;
  const { prototype } = cls as { prototype: object };
  if (name === "__iter__" && Object.hasOwn(prototype, Symbol.iterator)) return true;
  if (name === "__next__" && Object.hasOwn(prototype, "next")) return true;
  const builtin = name_of(cls);
  return builtin !== null && Object.hasOwn(built_in, builtin) ? includes(builtin, name) : undefined;
}

function includes(type: string, name: string): boolean {
  return built_in[type]!.split(" ").includes(name);
}

/** The names of the built-in types that a class is one of. */
export function builtin_names(cls: Function): readonly string[] {
  const order = cls.prototype === undefined ? [cls] : resolution_order(cls);
  return order.map(name_of).filter((name) => name !== null);
}

function name_of(cls: Function): string | null {
  return Object.hasOwn(cls, "__builtin__") ? (cls as unknown as { __builtin__: string }).__builtin__ : null;
}
