import { type_name } from "../names.ts";
import { TypeError } from "../exceptions/hierarchy.ts";
import { as_index } from "../items/position.ts";
import { special } from "../special.ts";
import { box, type Float } from "../values/float.ts";
import { canonical } from "../values/integers.ts";
import { float_operands, integer_operands } from "../values/numeric.ts";
import { list_items } from "../values/list_items.ts";
import { NotImplemented } from "../values/singletons.ts";
import { type Row, Tuple } from "../values/tuple.ts";
import { by_protocol, operate, unsupported, type Operator } from "./dispatch.ts";
import { repeat_items } from "./repeat.ts";
import { repeat_text } from "./repeat_text.ts";

type int = number | bigint;
type float = number | Float;

/** `left + right`: exact for ints, concatenation for sequences, else as `__add__` and `__radd__` say. */
export function add(left: string, right: string): string;
export function add(left: int, right: int): int;
export function add(left: int | float, right: int | float): float;
export function add<A extends unknown[], B extends unknown[]>(left: Tuple<A>, right: Tuple<B>): Row<[...A, ...B]>;
export function add<T>(left: T[], right: T[]): T[];
export function add(left: unknown, right: unknown): any;
export function add(left: unknown, right: unknown): any {
  if (typeof left === "number" && typeof right === "number") {
    const sum = left + right;
    if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) {
      return Number.isSafeInteger(sum) ? sum : BigInt(left) + BigInt(right);
    }
    return box(sum);
  }
  if (typeof left === "string" && typeof right === "string") return left + right;
  return add_with(left, right, { symbol: "+", stem: "add" });
}

/** `left - right`. */
export function sub(left: int, right: int): int;
export function sub(left: int | float, right: int | float): float;
export function sub(left: unknown, right: unknown): any;
export function sub(left: unknown, right: unknown): any {
  if (typeof left === "number" && typeof right === "number") {
    const difference = left - right;
    if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) {
      return Number.isSafeInteger(difference) ? difference : BigInt(left) - BigInt(right);
    }
    return box(difference);
  }
  return sub_with(left, right, { symbol: "-", stem: "sub" });
}

/** `left * right`: exact for ints, repetition for a sequence and an int. */
export function mul(left: int, right: int): int;
export function mul(left: int | float, right: int | float): float;
export function mul(left: string, right: int): string;
export function mul<T>(left: T[], right: int): T[];
export function mul(left: unknown, right: unknown): any;
export function mul(left: unknown, right: unknown): any {
  if (typeof left === "number" && typeof right === "number") {
    const product = left * right;
    if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) {
      // Adding zero turns the -0 of `0 * -1` into the int 0.
      return Number.isSafeInteger(product) ? product + 0 : BigInt(left) * BigInt(right);
    }
    return box(product);
  }
  return mul_with(left, right, { symbol: "*", stem: "mul" });
}

/** `left @ right`. */
export function matmul(left: unknown, right: unknown): any {
  return operate(left, right, { symbol: "@", stem: "matmul" });
}

/** Addition with everything but the fast cases; the operator names itself in errors (`+` or `+=`). */
export function add_with(left: unknown, right: unknown, operator: Operator): any {
  const floats = float_operands(left, right);
  if (floats !== undefined) return box(floats[0] + floats[1]);
  const integers = integer_operands(left, right);
  if (integers !== undefined) return canonical(integers[0] + integers[1]);
  if (Array.isArray(left) && Array.isArray(right)) return [...left, ...right];
  const answer = by_protocol(left, right, operator);
  if (answer !== NotImplemented) return answer;
  const items = Array.isArray(left) ? list_items(right) : undefined;
  if (items === undefined) throw concatenation_error(left, right, operator);
  return [...(left as unknown[]), ...items];
}

/** Subtraction with everything but the fast case. */
export function sub_with(left: unknown, right: unknown, operator: Operator): any {
  const floats = float_operands(left, right);
  if (floats !== undefined) return box(floats[0] - floats[1]);
  const integers = integer_operands(left, right);
  return integers === undefined ? operate(left, right, operator) : canonical(integers[0] - integers[1]);
}

/** Multiplication with everything but the fast case. */
export function mul_with(left: unknown, right: unknown, operator: Operator): any {
  const floats = float_operands(left, right);
  if (floats !== undefined) return box(floats[0] * floats[1]);
  const integers = integer_operands(left, right);
  if (integers !== undefined) return canonical(integers[0] * integers[1]);
  const answer = by_protocol(left, right, operator);
  return answer === NotImplemented ? repeated(left, right, operator) : answer;
}

function concatenation_error(left: unknown, right: unknown, operator: Operator): TypeError {
  const items = list_items(left);
  if (typeof left === "string" || items !== undefined || left instanceof Tuple) {
    const type = items !== undefined ? "list" : left instanceof Tuple ? "tuple" : type_name(left);
    return new TypeError(`can only concatenate ${type} (not "${type_name(right)}") to ${type}`);
  }
  if (is_bytes(left)) return new TypeError(`can't concat ${type_name(right)} to ${type_name(left)}`);
  return unsupported(left, right, operator);
}

function repeated(left: unknown, right: unknown, operator: Operator): unknown {
  if (is_sequence(left)) return repeat(left, right);
  // `*=` does not look at the right operand when the left one is a container that cannot be repeated.
  const stops = operator.symbol === "*=" && special(left, "__contains__") !== undefined;
  if (is_sequence(right) && !stops) return repeat(right, left);
  throw unsupported(left, right, operator);
}

function repeat(sequence: string | readonly unknown[] | Tuple, times: unknown): unknown {
  if (as_index(times) === undefined)
    throw new TypeError(`can't multiply sequence by non-int of type '${type_name(times)}'`);
  return typeof sequence === "string"
    ? repeat_text(sequence, times)
    : repeat_items(sequence as readonly unknown[], times);
}

function is_sequence(value: unknown): value is string | readonly unknown[] | Tuple {
  return typeof value === "string" || list_items(value) !== undefined || value instanceof Tuple || is_bytes(value);
}

function is_bytes(value: unknown): boolean {
  return ["bytes", "bytearray"].includes(type_name(value));
}
