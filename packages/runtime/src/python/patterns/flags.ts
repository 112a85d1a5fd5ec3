import { resolution_order } from "../classes/order.ts";

/** What kind of pattern takes the objects of a class and of those that extend it: what CPython's type flags for patterns are. */
export const MATCHED_AS: unique symbol = /* @__PURE__ */ Symbol("matched as");

type Kind = "sequence" | "mapping";

/** Whether a sequence pattern, or a mapping pattern, takes the objects of a class: the first class of the order that says it decides. */
export function is_matched_as(value: unknown, kind: Kind): boolean {
  if (value === null || typeof value !== "object" || typeof value.constructor !== "function") return false;
  return kind_of(value.constructor) === kind;
}

/** Has a class be matched as another one is: one that is registered with it. */
export function match_like(cls: Function, abstract: Function): void {
  const kind = kind_of(abstract);
  if (kind !== undefined && !Object.hasOwn(cls, MATCHED_AS)) Object.defineProperty(cls, MATCHED_AS, { value: kind });
}

/** The built-in types that say it without a mark. */
const built_in: Readonly<Record<string, Kind>> = {
  dict: "mapping",
  list: "sequence",
  range: "sequence",
  tuple: "sequence",
};

function kind_of(cls: Function): Kind | undefined {
  for (const each of resolution_order(cls)) {
    if (Object.hasOwn(each, MATCHED_AS)) return (each as unknown as { [MATCHED_AS]: Kind })[MATCHED_AS];
    const name = Object.hasOwn(each, "__builtin__") ? (each as unknown as { __builtin__: string }).__builtin__ : "";
    if (Object.hasOwn(built_in, name)) return built_in[name];
  }
  return undefined;
}
