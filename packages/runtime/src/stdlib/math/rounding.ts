import { OverflowError, TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { type_name } from "../../python/names.ts";
import { special } from "../../python/special.ts";
import { is_float } from "../../python/values/float.ts";
import { canonical, is_integral } from "../../python/values/integers.ts";
import { pos } from "../../python/operators/unary.ts";
import { real } from "./argument.ts";

type Integer = number | bigint;

/** The largest int that is not above. */
export function floor(x: unknown): Integer {
  return rounded(x, "__floor__", Math.floor);
}

/** The smallest int that is not below. */
export function ceil(x: unknown): Integer {
  return rounded(x, "__ceil__", Math.ceil);
}

/** The whole part. Raises TypeError for what has no `__trunc__`. */
export function trunc(x: unknown): Integer {
  if (!is_integral(x) && !is_float(x) && special(x, "__trunc__") === undefined)
    throw new TypeError(`type ${type_name(x)} doesn't define __trunc__ method`);
  return rounded(x, "__trunc__", Math.trunc);
}

function rounded(x: unknown, method: string, operation: (value: number) => number): any {
  if (is_integral(x)) return pos(x);
  const own = special(x, method);
  return own === undefined || is_float(x) ? to_int(operation(real(x))) : (own.call(x) ?? null);
}

function to_int(value: number): Integer {
  if (Number.isNaN(value)) throw new ValueError("cannot convert float NaN to integer");
  if (!Number.isFinite(value)) throw new OverflowError("cannot convert float infinity to integer");
  return canonical(BigInt(value));
}
