import { ZeroDivisionError } from "../exceptions/hierarchy.ts";
import { floor_float, mod_float } from "./division.ts";

/** `left * right` of two ints whose product is a plain number, too: an int has one zero, where JavaScript has -0 for `0 * -1`. */
export function product(left: number, right: number): number {
  return left * right + 0;
}

/** `left / right` of two ints that are plain numbers, as the plain number of a float. Raises ZeroDivisionError. */
export function divide(left: number, right: number): number {
  if (right === 0) throw new ZeroDivisionError("division by zero");
  return left / right;
}

/** `left / right` of plain numbers of which one is a float. Raises ZeroDivisionError. */
export function float_divide(left: number, right: number): number {
  if (right === 0) throw new ZeroDivisionError("float division by zero");
  return left / right;
}

/** `left // right` of plain numbers of which one is a float. Raises ZeroDivisionError. */
export function float_floordiv(left: number, right: number): number {
  if (right === 0) throw new ZeroDivisionError("float floor division by zero");
  return floor_float(left, right);
}

/** `left % right` of plain numbers of which one is a float. Raises ZeroDivisionError. */
export function float_mod(left: number, right: number): number {
  if (right === 0) throw new ZeroDivisionError("float modulo by zero");
  return mod_float(left, right);
}
