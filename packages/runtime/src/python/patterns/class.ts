import { getattr } from "../attributes/getattr.ts";
import { AttributeError, TypeError } from "../exceptions/hierarchy.ts";
import { class_name, is_type, type_name } from "../names.ts";
import { repr } from "../repr/repr.ts";
import { instance_of, is_subclass } from "../types/checks.ts";
import { dict, frozenset, list, set, tuple } from "../types/container_types.ts";
import { bool, float, int } from "../types/number_types.ts";
import { bytes, str } from "../types/text_types.ts";
import { Tuple } from "../values/tuple.ts";

/**
 * The attributes for `case Point(a, b, z=c)`: `positional` of them by the class's `__match_args__`, then those named.
 * Null where the value is no instance or an attribute is missing. Raises TypeError for a pattern that the class does not take.
 */
export function match_class<T extends unknown[] = unknown[]>(
  value: unknown,
  type: unknown,
  positional: number,
  names: readonly string[] = [],
): T | null {
  if (typeof type !== "function" || !is_type(type)) throw new TypeError("called match pattern must be a class");
  if (!instance_of(value, type)) return null;
  const places = positional === 0 ? [] : positional_names(type, positional);
  const isSelf = places === null;
  const found = new Map<string, unknown>();
  for (const name of [...(places ?? []), ...names]) {
    if (typeof name !== "string")
      throw new TypeError(`__match_args__ elements must be strings (got ${type_name(name)})`);
    if (found.has(name))
      throw new TypeError(`${class_name(type)}() got multiple sub-patterns for attribute ${repr(name)}`);
    const attribute = attribute_of(value, name);
    if (attribute === undefined) return null;
    found.set(name, attribute);
  }
  return (isSelf ? [value, ...found.values()] : [...found.values()]) as T;
}

/** The attributes that positional sub-patterns stand for; null where the one pattern takes the value itself, as in `int(n)`. */
function positional_names(type: Function, count: number): readonly unknown[] | null {
  const args: unknown = getattr(type, "__match_args__", null);
  const isSelf = args === null && match_self_types().some((builtin) => is_subclass(type, builtin));
  if (args !== null && !(args instanceof Tuple))
    throw new TypeError(`${class_name(type)}.__match_args__ must be a tuple (got ${type_name(args)})`);
  const names = args === null ? [] : (args as Tuple).items;
  const allowed = isSelf ? 1 : names.length;
  if (allowed < count) {
    const patterns = `positional sub-pattern${allowed === 1 ? "" : "s"}`;
    throw new TypeError(`${class_name(type)}() accepts ${allowed} ${patterns} (${count} given)`);
  }
  return isSelf ? null : names.slice(0, count);
}

/** The built-in types of which one positional sub-pattern matches the whole value. */
function match_self_types(): readonly Function[] {
  return [bool, bytes, dict, float, frozenset, int, list, set, str, tuple];
}

function attribute_of(value: unknown, name: string): unknown {
  try {
    return getattr(value, name) as unknown;
  } catch (error) {
    if (error instanceof AttributeError) return undefined;
    throw error;
  }
}
