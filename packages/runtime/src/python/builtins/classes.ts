import { lookup } from "../attributes/lookup.ts";
import { TypeError } from "../exceptions/hierarchy.ts";
import { is_type } from "../names.ts";
import { special } from "../special.ts";
import type { BuiltinType } from "../types/builtin_type.ts";
import { instance_of, is_subclass, union_members } from "../types/checks.ts";
import { Dict } from "../values/dict.ts";
import { Tuple } from "../values/tuple.ts";

/** The built-in `isinstance`: against a class, a type, a union, or a tuple of them. */
export function isinstance<T>(value: unknown, type: BuiltinType<T>): value is T;
export function isinstance<T>(value: unknown, type: abstract new (...args: any[]) => T): value is T;
export function isinstance(value: unknown, type: unknown): boolean;
export function isinstance(value: unknown, type: unknown): boolean {
  return instance_of(value, type);
}

/** The built-in `issubclass`. */
export function issubclass(candidate: unknown, type: unknown): boolean {
  if (!is_type(candidate)) throw new TypeError("issubclass() arg 1 must be a class");
  const members = type instanceof Tuple ? type.items : union_members(type, "issubclass");
  if (members !== undefined) return members.some((member: unknown) => issubclass(candidate, member));
  if (!is_type(type)) throw new TypeError("issubclass() arg 2 must be a class, a tuple of classes, or a union");
  return is_subclass(candidate, type);
}

/** The built-in `callable`: functions, classes, and objects whose class has `__call__`. */
export function callable(value: unknown): boolean {
  return typeof value === "function" || special(value, "__call__") !== undefined;
}

/** The built-in `vars` of an object: its attributes as a dict. Raises TypeError for a value that has none. */
export function vars(object: unknown): Dict {
  const attributes = lookup(object, "__dict__");
  if (attributes instanceof Dict) return attributes;
  throw new TypeError("vars() argument must have __dict__ attribute");
}
