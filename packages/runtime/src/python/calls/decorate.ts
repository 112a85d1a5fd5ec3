import { property_name } from "../attributes/names.ts";
import { is_type, qualified_name } from "../names.ts";
import { function_of, method_of } from "./method_of.ts";
import { named } from "./named.ts";

type Method = (this: unknown, ...args: any[]) => any;

/**
 * Puts what a decorator makes of a method in the method's place. The decorator gets a function whose first parameter is the
 * object, as in Python; a function that it gives is a method again, anything else an attribute of the class.
 */
export function decorate(cls: Function, name: string, decorator: (method: Function) => unknown): void {
  const property = property_name(name);
  const { prototype } = cls as unknown as { prototype: Record<string, unknown> };
  const method = function_of(prototype[property] as Method, name);
  Object.defineProperty(method, "__qualname__", { value: `${qualified_name(cls)}.${name}`, configurable: true });
  const decorated = decorator(method);
  if (typeof decorated === "function" && !is_type(decorated)) {
    prototype[property] = Object.assign(named(method_of(decorated), name), decorated);
  } else {
    delete prototype[property];
    (cls as unknown as Record<string, unknown>)[property_name(name, true)] = decorated;
  }
}
