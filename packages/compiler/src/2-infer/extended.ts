import { extensible, isExtensible } from "../tables/extensible.ts";
import { hasUnknownBase } from "./class-form.ts";
import type { ClassInfo } from "./types.ts";

/**
 * The built-in types that classes of the program extend: `isinstance(x, list)` then proves no list, since an object that is one too may
 * have methods of its own. Where only run time knows a base, it may be any of them.
 */
export function extendedBuiltins(classes: Iterable<ClassInfo>): ReadonlySet<string> {
  const all = [...classes];
  if (all.some(hasUnknownBase)) return new Set(Object.keys(extensible));
  return new Set(
    all.flatMap(({ bases }) => bases.flatMap((base) => ("kind" in base && isExtensible(base.name) ? [base.name] : []))),
  );
}
