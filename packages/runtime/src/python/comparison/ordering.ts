import { TypeError } from "../exceptions/hierarchy.ts";
import { type_name } from "../names.ts";
import { special } from "../special.ts";
import { numeric } from "../values/numeric.ts";
import { NotImplemented } from "../values/singletons.ts";
import { overrides } from "./precedence.ts";
import { compare_sequences, type Ordering } from "./sequences.ts";
import { compare_text } from "./text.ts";

type Ordered = string | number | bigint | boolean;

/** `left < right`. Raises TypeError when the two have no order. */
export function lt(left: Ordered, right: Ordered): boolean;
export function lt(left: unknown, right: unknown): any;
export function lt(left: unknown, right: unknown): any {
  return typeof left === "number" && typeof right === "number" ? left < right : compare(left, right, "lt");
}

/** `left <= right`. */
export function le(left: Ordered, right: Ordered): boolean;
export function le(left: unknown, right: unknown): any;
export function le(left: unknown, right: unknown): any {
  return typeof left === "number" && typeof right === "number" ? left <= right : compare(left, right, "le");
}

/** `left > right`. */
export function gt(left: Ordered, right: Ordered): boolean;
export function gt(left: unknown, right: unknown): any;
export function gt(left: unknown, right: unknown): any {
  return typeof left === "number" && typeof right === "number" ? left > right : compare(left, right, "gt");
}

/** `left >= right`. */
export function ge(left: Ordered, right: Ordered): boolean;
export function ge(left: unknown, right: unknown): any;
export function ge(left: unknown, right: unknown): any {
  return typeof left === "number" && typeof right === "number" ? left >= right : compare(left, right, "ge");
}

const orderings = {
  lt: { symbol: "<", method: "__lt__", reflected: "__gt__" },
  le: { symbol: "<=", method: "__le__", reflected: "__ge__" },
  gt: { symbol: ">", method: "__gt__", reflected: "__lt__" },
  ge: { symbol: ">=", method: "__ge__", reflected: "__le__" },
} as const;

function compare(left: unknown, right: unknown, ordering: Ordering): any {
  if (typeof left === "string" && typeof right === "string") return order(compare_text(left, right), 0, ordering);
  const first = numeric(left);
  const second = first === undefined ? undefined : numeric(right);
  if (first !== undefined && second !== undefined) return order(first, second, ordering);
  if (Array.isArray(left) && Array.isArray(right)) return compare_sequences(left, right, ordering);
  return compare_by_protocol(left, right, ordering);
}

function order(left: number | bigint, right: number | bigint, ordering: Ordering): boolean {
  switch (ordering) {
    case "lt":
      return left < right;
    case "le":
      return left <= right;
    case "gt":
      return left > right;
    case "ge":
      return left >= right;
  }
}

function compare_by_protocol(left: unknown, right: unknown, ordering: Ordering): any {
  const { symbol, method, reflected } = orderings[ordering];
  const ask_left = () => special(left, method)?.call(left, right) ?? NotImplemented;
  const ask_right = () => special(right, reflected)?.call(right, left) ?? NotImplemented;
  for (const ask of overrides(right, left, reflected) ? [ask_right, ask_left] : [ask_left, ask_right]) {
    const answer = ask();
    if (answer !== NotImplemented) return answer;
  }
  throw new TypeError(`'${symbol}' not supported between instances of '${type_name(left)}' and '${type_name(right)}'`);
}
