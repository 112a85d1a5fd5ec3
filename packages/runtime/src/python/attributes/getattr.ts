import { AttributeError, TypeError } from "../exceptions/hierarchy.ts";
import { class_name, is_type, type_name } from "../names.ts";
import { special } from "../special.ts";
import { GenericAlias } from "../types/generic_alias.ts";
import { lookup, missing } from "./lookup.ts";
import { plain } from "../derived/plain.ts";

/** The built-in `getattr` and every dynamic `object.name`: methods come bound. Raises AttributeError when there is no fallback. */
export function getattr(object: any, name: string, fallback: unknown = undefined): any {
  if (typeof name !== "string") return getattr(object, attribute_text(name), fallback);
  if (fallback !== undefined) return attribute_or(object, name, fallback);
  const found = lookup(object, name);
  if (found !== missing) return found ?? null;
  const method = special(object, "__getattr__");
  if (method === undefined) throw no_attribute(object, name);
  return method.call(object, name) ?? null;
}

/** The fallback stands for every AttributeError on the way: a property may raise one too. */
function attribute_or(object: unknown, name: string, fallback: unknown): unknown {
  try {
    const found = lookup(object, name);
    if (found !== missing) return found ?? null;
    const method = special(object, "__getattr__");
    return method === undefined ? fallback : (method.call(object, name) ?? null);
  } catch (error) {
    if (error instanceof AttributeError) return fallback;
    throw error;
  }
}

/** The name that an argument must be. Raises TypeError for what is no text. */
export function attribute_text(name: unknown): string {
  const text = plain(name);
  if (typeof text === "string") return text;
  throw new TypeError(`attribute name must be string, not '${type_name(name)}'`);
}

/** The built-in `hasattr`. */
export function hasattr(object: unknown, name: string): boolean {
  try {
    getattr(object, name);
    return true;
  } catch (error) {
    if (error instanceof AttributeError) return false;
    throw error;
  }
}

/** The error for an attribute that is not there: `'Point' object has no attribute 'z'`. */
export function no_attribute(object: unknown, name: string): AttributeError {
  return new AttributeError(`${owner(object)} has no attribute '${name}'`, { name, obj: object });
}

function owner(object: unknown): string {
  if (object instanceof GenericAlias) return owner(object.__origin__);
  if (is_type(object)) return `type object '${class_name(object)}'`;
  return `'${type_name(object)}' object`;
}
