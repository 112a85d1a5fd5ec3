import type * as runtime from "@tsyncio/runtime";

/** How the output extends a built-in type. */
export interface Extensible {
  /** What it extends: the type, or a class of the runtime where the type itself is none: an object like a list is no array of JavaScript's. */
  readonly runtime: keyof typeof runtime;
}

/** The built-in types that a class of the program may extend. Such a class is in the general form. */
export const extensible: Readonly<Record<string, Extensible>> = {
  bytearray: { runtime: "bytearray" },
  bytes: { runtime: "bytes" },
  dict: { runtime: "dict" },
  float: { runtime: "FloatBase" },
  frozenset: { runtime: "frozenset" },
  int: { runtime: "IntBase" },
  list: { runtime: "List" },
  property: { runtime: "Property" },
  set: { runtime: "set" },
  str: { runtime: "StrBase" },
  tuple: { runtime: "tuple" },
  type: { runtime: "TypeBase" },
};

/** Names of `typing` that stand for built-in types, as bases too. */
const aliases: Readonly<Record<string, string>> = {
  "typing.Dict": "dict",
  "typing.FrozenSet": "frozenset",
  "typing.List": "list",
  "typing.Set": "set",
  "typing.Tuple": "tuple",
};

/** The built-in type that a class extends where its base has this name. */
export function extendedName(name: string): string {
  return aliases[name] ?? name;
}

/** Whether a class of the program may extend a built-in type. */
export function isExtensible(name: string): boolean {
  return Object.hasOwn(extensible, name);
}
