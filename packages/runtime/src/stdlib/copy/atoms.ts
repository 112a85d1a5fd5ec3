import { Range } from "../../python/values/range.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { Complex } from "../../python/values/complex.ts";
import { Float } from "../../python/values/float.ts";
import { Ellipsis, NotImplemented } from "../../python/values/singletons.ts";
import { Slice } from "../../python/values/slice.ts";
import { Property } from "../../python/classes/property.ts";

const immutable: ReadonlySet<unknown> = /* @__PURE__ */ new Set([Float, Complex, Bytes, Range, Slice, Property]);

/** Whether a value is its own copy: numbers, texts, functions and classes among others. */
export function is_atom(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return value === Ellipsis || value === NotImplemented || immutable.has(value.constructor);
}
