import { OverflowError, TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { as_index } from "../items/position.ts";
import { type_name } from "../names.ts";
import { integer_text } from "../repr/repr.ts";
import { special } from "../special.ts";
import { is_float } from "../values/float.ts";
import { canonical } from "../values/integers.ts";
import { numeric, to_float } from "../values/numeric.ts";
import { magnitude } from "./float.ts";
import type { Directive } from "./percent.ts";

/** A number for `%d`, `%x`, `%f` and their like. */
export function percent_number(value: unknown, directive: Directive, float_required: string): string {
  const is_integer = "diouxX".includes(directive.type);
  const { negative, prefix, digits } = is_integer
    ? integer_parts(value, directive)
    : float_parts(value, directive, float_required);
  const { flags, width } = directive;
  const sign = negative ? "-" : flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
  const head = sign + prefix;
  if (!flags.includes("0") || flags.includes("-")) return head + digits;
  return head + digits.padStart(width - head.length, "0");
}

interface Parts {
  readonly negative: boolean;
  readonly prefix: string;
  readonly digits: string;
}

const radixes: Record<string, { radix: number; prefix: string }> = {
  o: { radix: 8, prefix: "0o" },
  x: { radix: 16, prefix: "0x" },
  X: { radix: 16, prefix: "0X" },
};

function integer_parts(value: unknown, { type, flags, precision }: Directive): Parts {
  const number = "diu".includes(type) ? truncated(value, type) : whole(value, type);
  const { radix, prefix } = radixes[type] ?? { radix: 10, prefix: "" };
  const size = number < 0 ? -number : number;
  const text = radix === 10 && typeof size === "bigint" ? integer_text(size) : size.toString(radix);
  const digits = text.padStart(precision ?? 0, "0");
  return {
    negative: number < 0,
    prefix: flags.includes("#") ? prefix : "",
    digits: type === "X" ? digits.toUpperCase() : digits,
  };
}

function whole(value: unknown, type: string): number | bigint {
  const number = index_of(value);
  if (number === undefined) throw new TypeError(`%${type} format: an integer is required, not ${type_name(value)}`);
  return number;
}

function truncated(value: unknown, type: string): number | bigint {
  if (is_float(value)) {
    const number = Number(value);
    if (Number.isNaN(number)) throw new ValueError("cannot convert float NaN to integer");
    if (!Number.isFinite(number)) throw new OverflowError("cannot convert float infinity to integer");
    return canonical(BigInt(Math.trunc(number)));
  }
  const number = index_of(value) ?? index_of(special(value, "__int__")?.call(value));
  if (number === undefined) throw new TypeError(`%${type} format: a real number is required, not ${type_name(value)}`);
  return number;
}

/** The value's `__index__`, where it has one that works. */
function index_of(value: unknown): number | bigint | undefined {
  try {
    return as_index(value);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function float_parts(value: unknown, { type, flags, precision }: Directive, float_required: string): Parts {
  const number = numeric(value) ?? numeric(special(value, "__float__")?.call(value)) ?? as_index(value);
  if (number === undefined) throw new TypeError(`${float_required}, not ${type_name(value)}`);
  const float = to_float(number);
  const digits = magnitude(Math.abs(float), { type, precision, alternate: flags.includes("#") });
  return { negative: float < 0 || Object.is(float, -0), prefix: "", digits };
}
