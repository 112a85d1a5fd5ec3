import { OverflowError, TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { as_index } from "../../python/items/position.ts";
import { type_name } from "../../python/names.ts";
import { special } from "../../python/special.ts";
import { numeric, to_float } from "../../python/values/numeric.ts";
import { is_float } from "../../python/values/float.ts";

/** The float that a function of `math` takes. Raises TypeError `must be real number, not str`. */
export function real(value: unknown): number {
  const number = numeric(value);
  if (number !== undefined) return to_float(number);
  const method = special(value, "__float__");
  if (method === undefined) {
    const index = as_index(value);
    if (index === undefined) throw new TypeError(`must be real number, not ${type_name(value)}`);
    return to_float(index);
  }
  const result: unknown = method.call(value);
  if (!is_float(result))
    throw new TypeError(`${type_name(value)}.__float__() must return a float, not ${type_name(result)}`);
  return Number(result);
}

/** The int that a function of `math` takes. Raises TypeError `'float' object cannot be interpreted as an integer`. */
export function whole(value: unknown): bigint {
  const index = as_index(value);
  if (index === undefined) throw new TypeError(`'${type_name(value)}' object cannot be interpreted as an integer`);
  return BigInt(index);
}

/** The error for an argument that a function is not defined for. */
export function domain_error(): ValueError {
  return new ValueError("math domain error");
}

/** The error for a result that no float can hold. */
export function range_error(): OverflowError {
  return new OverflowError("math range error");
}
