import { class_name } from "../names.ts";
import { guarded } from "../repr/recursion.ts";
import { repr } from "../repr/repr.ts";

/** The text of a set, `show` putting the display around its items; an empty one, and one inside itself, show no items. */
export function set_repr(
  set: object & Iterable<unknown> & { readonly size: number },
  show: (items: string) => string,
): string {
  const name = class_name(set.constructor);
  if (set.size === 0) return `${name}()`;
  return guarded(set, `${name}(...)`, () => show([...set].map((item) => repr(item)).join(", ")));
}
