import { class_model } from "../classes/model.ts";
import { getattr } from "../attributes/getattr.ts";
import { property_name } from "../attributes/names.ts";
import { qualified_name } from "../names.ts";
import { call, call_function } from "./call.ts";

/** Calls `object.name(…)` where the compiler does not know the object: binds arguments as `call` does. */
export function call_method(object: any, name: string, ...args: any[]): any {
  const property = property_name(name);
  if (is_instance_of_user_class(object) && !Object.hasOwn(object, property)) {
    const method = (object as Record<string, unknown>)[property];
    if (typeof method === "function")
      return call_function(method as () => unknown, object, args, `${owner(object, property)}.${name}`);
  }
  return call(getattr(object, name), ...args);
}

function is_instance_of_user_class(object: unknown): object is object {
  if (typeof object !== "object" || object === null || Array.isArray(object)) return false;
  const { constructor } = object;
  return (
    typeof constructor === "function" &&
    constructor !== Object &&
    !Object.hasOwn(constructor, "__builtin__") &&
    class_model(constructor) === undefined &&
    !(object instanceof Error)
  );
}

/** The class that defines the method: CPython names it in errors. */
function owner(object: object, property: string): string {
  let level = Object.getPrototypeOf(object);
  while (level !== null && !Object.hasOwn(level, property)) level = Object.getPrototypeOf(level);
  return qualified_name((level ?? object).constructor);
}
