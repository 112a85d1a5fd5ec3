import type * as runtime from "@tsyncio/runtime";

/** How the output extends a built-in type. */
export interface Extensible {
  /** The class of the runtime that it extends where the type itself is none: an object like a list is no array of JavaScript's. */
  readonly runtime?: keyof typeof runtime;
}

/** The built-in types that a class of the program may extend. Such a class is in the general form. */
export const extensible: Readonly<Record<string, Extensible>> = {
  bytearray: {},
  bytes: {},
  dict: {},
  float: { runtime: "FloatBase" },
  frozenset: {},
  int: { runtime: "IntBase" },
  list: { runtime: "List" },
  property: { runtime: "Property" },
  set: {},
  str: { runtime: "StrBase" },
  tuple: {},
  type: { runtime: "TypeBase" },
};

/** Whether a class of the program may extend a built-in type. */
export function isExtensible(name: string): boolean {
  return Object.hasOwn(extensible, name);
}
