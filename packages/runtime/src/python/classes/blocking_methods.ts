import { property_name } from "../attributes/names.ts";

/**
 * Marks methods that are async functions only because JavaScript cannot block while they run an event loop: in Python they are plain
 * ones, so that calling them makes no coroutine object.
 */
export function blocking_methods(cls: Function, ...names: readonly string[]): void {
  for (const name of names) {
    for (const owner of [cls.prototype as object, cls]) {
      const property = property_name(name, owner === cls);
      const found: unknown = Object.getOwnPropertyDescriptor(owner, property)?.value;
      const method = (found as { __func__?: unknown } | undefined)?.__func__ ?? found;
      if (typeof method === "function") Object.setPrototypeOf(method, Function.prototype);
    }
  }
}
