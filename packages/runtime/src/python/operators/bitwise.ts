import { OverflowError, ValueError } from "../exceptions/hierarchy.ts";
import { union_of } from "../types/union.ts";
import { canonical } from "../values/integers.ts";
import { integer_operands } from "../values/numeric.ts";
import { operate, type Operator } from "./dispatch.ts";

type int = number | bigint;

/** `left & right`; of two bools a bool. */
export function and_(left: boolean, right: boolean): boolean;
export function and_(left: int, right: int): int;
export function and_(left: unknown, right: unknown): any;
export function and_(left: unknown, right: unknown): any {
  return and_with(left, right, { symbol: "&", stem: "and" });
}

/** `left | right`; of two bools a bool, of two types their union. */
export function or_(left: boolean, right: boolean): boolean;
export function or_(left: int, right: int): int;
export function or_(left: unknown, right: unknown): any;
export function or_(left: unknown, right: unknown): any {
  return or_with(left, right, { symbol: "|", stem: "or" });
}

/** `left ^ right`; of two bools a bool. */
export function xor(left: boolean, right: boolean): boolean;
export function xor(left: int, right: int): int;
export function xor(left: unknown, right: unknown): any;
export function xor(left: unknown, right: unknown): any {
  return xor_with(left, right, { symbol: "^", stem: "xor" });
}

/** `left << right`. */
export function lshift(left: int, right: int): int;
export function lshift(left: unknown, right: unknown): any;
export function lshift(left: unknown, right: unknown): any {
  return lshift_with(left, right, { symbol: "<<", stem: "lshift" });
}

/** `left >> right`: rounds towards minus infinity. */
export function rshift(left: number, right: int): number;
export function rshift(left: int, right: int): int;
export function rshift(left: unknown, right: unknown): any;
export function rshift(left: unknown, right: unknown): any {
  return rshift_with(left, right, { symbol: ">>", stem: "rshift" });
}

/** Whether both fit the 32 bits that JavaScript's own bitwise operators work on. */
function small(left: unknown, right: unknown): boolean {
  return typeof left === "number" && typeof right === "number" && (left | 0) === left && (right | 0) === right;
}

/** `&` for every kind of operand. */
export function and_with(left: unknown, right: unknown, operator: Operator): any {
  if (small(left, right)) return (left as number) & (right as number);
  if (typeof left === "boolean" && typeof right === "boolean") return left && right;
  const integers = integer_operands(left, right);
  return integers === undefined ? operate(left, right, operator) : canonical(integers[0] & integers[1]);
}

/** `|` for every kind of operand. */
export function or_with(left: unknown, right: unknown, operator: Operator): any {
  if (small(left, right)) return (left as number) | (right as number);
  if (typeof left === "boolean" && typeof right === "boolean") return left || right;
  if (typeof left === "function" || typeof right === "function")
    return union_of(left, right) ?? operate(left, right, operator);
  const integers = integer_operands(left, right);
  return integers === undefined ? operate(left, right, operator) : canonical(integers[0] | integers[1]);
}

/** `^` for every kind of operand. */
export function xor_with(left: unknown, right: unknown, operator: Operator): any {
  if (small(left, right)) return (left as number) ^ (right as number);
  if (typeof left === "boolean" && typeof right === "boolean") return left !== right;
  const integers = integer_operands(left, right);
  return integers === undefined ? operate(left, right, operator) : canonical(integers[0] ^ integers[1]);
}

/** `<<` for every kind of operand. */
export function lshift_with(left: unknown, right: unknown, operator: Operator): any {
  const integers = integer_operands(left, right);
  if (integers === undefined) return operate(left, right, operator);
  const [value, count] = integers;
  if (count < 0n) throw new ValueError("negative shift count");
  if (value === 0n) return 0;
  try {
    return canonical(value << count);
  } catch {
    throw new OverflowError("too many digits in integer");
  }
}

/** `>>` for every kind of operand. */
export function rshift_with(left: unknown, right: unknown, operator: Operator): any {
  const integers = integer_operands(left, right);
  if (integers === undefined) return operate(left, right, operator);
  const [value, count] = integers;
  if (count < 0n) throw new ValueError("negative shift count");
  return canonical(value >> count);
}
