import { is_ } from "../identity.ts";
import { special } from "../special.ts";
import { truth } from "../truth.ts";
import { Float } from "../values/float.ts";
import { NotImplemented } from "../values/singletons.ts";
import { overrides } from "./precedence.ts";
import { compare_sequences } from "./sequences.ts";

type Primitive = string | number | bigint | boolean | null;

/** `left == right`: exact between all kinds of numbers, by items for containers, else as `__eq__` of either says. */
export function eq(left: Primitive, right: Primitive): boolean;
export function eq(left: unknown, right: unknown): any;
export function eq(left: unknown, right: unknown): any {
  if (typeof left !== "object" && typeof right !== "object") return left === right || primitive_eq(left, right);
  if (left === null || right === null) return (left ?? null) === (right ?? null) || object_eq(left, right);
  return object_eq(left, right);
}

/** `left != right`. */
export function ne(left: Primitive, right: Primitive): boolean;
export function ne(left: unknown, right: unknown): any;
export function ne(left: unknown, right: unknown): any {
  const method = special(left, "__ne__");
  if (method !== undefined) {
    const answer = method.call(left, right);
    if (answer !== NotImplemented) return answer;
  } else {
    const reflected = special(right, "__ne__");
    if (reflected !== undefined && special(left, "__eq__") === undefined) {
      const answer = reflected.call(right, left);
      if (answer !== NotImplemented) return answer;
    }
  }
  return !truth(eq(left, right));
}

/** Equality as containers mean it: the same object, or equal. */
export function equal(left: unknown, right: unknown): boolean {
  return is_(left, right) || truth(eq(left, right));
}

function primitive_eq(left: unknown, right: unknown): boolean {
  if (typeof left === "function" || typeof right === "function") return bound_eq(left, right);
  if (typeof left === typeof right || typeof left === "string" || typeof right === "string") return false;
  if (left === undefined || right === undefined) return false;
  // Between number, bigint and boolean the loose comparison is exact, as Python's is.
  return (left as number) == (right as number);
}

/** Whether two functions are the same method of the same object. */
export function bound_eq(left: unknown, right: unknown): boolean {
  const first = left as { __self__?: unknown; __func__?: unknown };
  const second = right as { __self__?: unknown; __func__?: unknown };
  return first?.__func__ !== undefined && first.__func__ === second?.__func__ && is_(first.__self__, second.__self__);
}

function object_eq(left: unknown, right: unknown): any {
  if (left instanceof Float) return eq_number(left.value, right);
  if (right instanceof Float) return eq_number(right.value, left);
  if (Array.isArray(left) && Array.isArray(right)) return left === right || compare_sequences(left, right, "eq");
  return protocol_eq(left, right);
}

function eq_number(value: number, other: unknown): any {
  if (other instanceof Float) return value === other.value;
  if (typeof other !== "object") return value === other || primitive_eq(value, other);
  return protocol_eq(other, new Float(value));
}

/** Equality as `__eq__` of either says. */
export function protocol_eq(left: unknown, right: unknown): any {
  const reflected_first = overrides(right, left, "__eq__");
  const first = reflected_first ? right : left;
  const second = reflected_first ? left : right;
  const answer = special(first, "__eq__")?.call(first, second) ?? NotImplemented;
  if (answer !== NotImplemented) return answer;
  const reflected = special(second, "__eq__")?.call(second, first) ?? NotImplemented;
  return reflected === NotImplemented ? left === right : reflected;
}
