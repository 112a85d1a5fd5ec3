import { getattr } from "../../python/attributes/getattr.ts";
import { type_of } from "../../python/types/type_of.ts";

/** `value.__class__.__name__`. */
export function class_text(value: unknown): string {
  return getattr(type_of(value), "__name__");
}
