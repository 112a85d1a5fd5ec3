import { special } from "../special.ts";
import { NotImplemented } from "../values/singletons.ts";
import { extend } from "../methods/list/change.ts";
import { add, add_with, matmul, mul, mul_with, sub, sub_with } from "./arithmetic.ts";
import { and_with, lshift_with, or_with, rshift_with, xor_with } from "./bitwise.ts";
import { operate, type Operator } from "./dispatch.ts";
import { floordiv_with, mod_with, truediv_with } from "./division.ts";
import { pow_with } from "./power.ts";
import { repeat_items } from "./repeat.ts";

type Operation = (left: unknown, right: unknown, operator: Operator) => any;

/** `left += right`: returns what the target is bound to; a list is extended in place. */
export function iadd(left: unknown, right: unknown): any {
  if (typeof left !== "object")
    return typeof right === typeof left ? add(left, right) : add_with(left, right, { symbol: "+=", stem: "add" });
  if (Array.isArray(left)) {
    const reflected = special(right, "__radd__")?.call(right, left) ?? NotImplemented;
    if (reflected !== NotImplemented) return reflected;
    extend(left, right as Iterable<unknown>);
    return left;
  }
  return in_place(left, right, { symbol: "+=", stem: "add" }, add_with);
}

/** `left -= right`. */
export function isub(left: unknown, right: unknown): any {
  if (typeof left === "number" && typeof right === "number") return sub(left, right);
  return in_place(left, right, { symbol: "-=", stem: "sub" }, sub_with);
}

/** `left *= right`: a list is repeated in place. */
export function imul(left: unknown, right: unknown): any {
  if (typeof left === "number" && typeof right === "number") return mul(left, right);
  const items = Array.isArray(left) ? repeat_items(left, right) : undefined;
  if (items === undefined) return in_place(left, right, { symbol: "*=", stem: "mul" }, mul_with);
  (left as unknown[]).splice(0, Infinity, ...items);
  return left;
}

/** `left @= right`. */
export function imatmul(left: unknown, right: unknown): any {
  return special(left, "__imatmul__") === undefined
    ? matmul(left, right)
    : in_place(left, right, { symbol: "@=", stem: "matmul" }, operate);
}

/** `left /= right`. */
export function itruediv(left: unknown, right: unknown): any {
  return in_place(left, right, { symbol: "/=", stem: "truediv" }, truediv_with);
}

/** `left //= right`. */
export function ifloordiv(left: unknown, right: unknown): any {
  return in_place(left, right, { symbol: "//=", stem: "floordiv" }, floordiv_with);
}

/** `left %= right`. */
export function imod(left: unknown, right: unknown): any {
  return in_place(left, right, { symbol: "%=", stem: "mod" }, mod_with);
}

/** `left **= right`. */
export function ipow(left: unknown, right: unknown): any {
  return in_place(left, right, { symbol: "**=", stem: "pow" }, pow_with);
}

/** `left &= right`: a set is changed in place. */
export function iand(left: unknown, right: unknown): any {
  return in_place(left, right, { symbol: "&=", stem: "and" }, and_with);
}

/** `left |= right`: a set or dict is changed in place. */
export function ior(left: unknown, right: unknown): any {
  return in_place(left, right, { symbol: "|=", stem: "or" }, or_with);
}

/** `left ^= right`: a set is changed in place. */
export function ixor(left: unknown, right: unknown): any {
  return in_place(left, right, { symbol: "^=", stem: "xor" }, xor_with);
}

/** `left <<= right`. */
export function ilshift(left: unknown, right: unknown): any {
  return in_place(left, right, { symbol: "<<=", stem: "lshift" }, lshift_with);
}

/** `left >>= right`. */
export function irshift(left: unknown, right: unknown): any {
  return in_place(left, right, { symbol: ">>=", stem: "rshift" }, rshift_with);
}

function in_place(left: unknown, right: unknown, operator: Operator, operation: Operation): any {
  const method = special(left, `__i${operator.stem}__`);
  const answer = method === undefined ? NotImplemented : method.call(left, right);
  return answer === NotImplemented ? operation(left, right, operator) : answer;
}
