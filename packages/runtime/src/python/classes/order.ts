import { TypeError } from "../exceptions/hierarchy.ts";
import { class_name } from "../names.ts";

/** The property under which a class keeps its bases, where JavaScript's own chain does not say them. */
export const BASES: unique symbol = /* @__PURE__ */ Symbol("bases");

/** The classes in the general form that extend a class, in the order of their statements. */
export const subclasses = /* @__PURE__ */ new WeakMap<Function, Function[]>();

const orders = /* @__PURE__ */ new WeakMap<Function, readonly Function[]>();

/** The bases of a class as its statement names them, `object` left out. */
export function bases_of(cls: Function): readonly Function[] {
  const parent: unknown = Object.getPrototypeOf(cls);
  if (typeof parent !== "function" || parent === Function.prototype) return [];
  // JavaScript's own Error, above BaseException, is no class of Python's.
  if (Object.hasOwn(cls, "__builtin__") && !Object.hasOwn(parent, "__builtin__")) return [];
  return Object.hasOwn(parent, BASES) ? (parent as unknown as { [BASES]: readonly Function[] })[BASES] : [parent];
}

/** A class and those it inherits from, in the order in which Python looks for an attribute; `object` is left out. */
export function resolution_order(cls: Function): readonly Function[] {
  let order = orders.get(cls);
  if (order === undefined) orders.set(cls, (order = [cls, ...merged(bases_of(cls))]));
  return order;
}

/** What C3 makes of some bases. Raises TypeError where no order suits them all. */
export function merged(bases: readonly Function[]): readonly Function[] {
  const order: Function[] = [];
  let lists = [...bases.map(resolution_order), bases].filter((list) => list.length > 0);
  while (lists.length > 0) {
    const next = lists.map((list) => list[0]!).find((head) => lists.every((list) => list.indexOf(head) <= 0));
    if (next === undefined) throw inconsistent(lists);
    order.push(next);
    lists = lists.map((list) => (list[0] === next ? list.slice(1) : list)).filter((list) => list.length > 0);
  }
  return order;
}

function inconsistent(lists: readonly (readonly Function[])[]): TypeError {
  const heads = [...new Set(lists.map((list) => class_name(list[0]!)))];
  return new TypeError(`Cannot create a consistent method resolution order (MRO) for bases ${heads.join(", ")}`);
}
