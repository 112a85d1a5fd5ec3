import { TypeError } from "../exceptions/hierarchy.ts";
import { round_decimal } from "../format/decimal.ts";
import { is_keywords } from "../calls/keywords.ts";
import { require_index } from "../items/position.ts";
import { type_name } from "../names.ts";
import { mod_big } from "../operators/division.ts";
import { special } from "../special.ts";
import { truncate } from "../types/parse_integer.ts";
import { box, type Float, is_float } from "../values/float.ts";
import { canonical, is_integral } from "../values/integers.ts";

type int = number | bigint;

/** The built-in `round`: ties go to the even neighbour. Without `ndigits` the result is an int. */
export function round(value: number | Float | bigint): int;
export function round(value: unknown, ndigits: unknown): any;
export function round(value: unknown, ndigits: unknown = null): any {
  if (is_keywords(ndigits)) return round(value, ndigits["ndigits"]);
  if (is_float(value)) return round_float(Number(value), ndigits);
  if (is_integral(value))
    return ndigits === null ? canonical(BigInt(value)) : round_integer(BigInt(value), require_index(ndigits));
  const method = special(value, "__round__");
  if (method === undefined) throw new TypeError(`type ${type_name(value)} doesn't define __round__ method`);
  return ndigits === null ? method.call(value) : method.call(value, ndigits);
}

function round_float(value: number, ndigits: unknown): unknown {
  if (ndigits === null) return truncate(half_even(value));
  const digits = Number(require_index(ndigits));
  return box(Number.isFinite(value) ? round_decimal(value, digits) : value);
}

function half_even(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return Number.isFinite(value) ? (rest < 0.5 ? floor : floor + 1) : value;
  return floor % 2 === 0 ? floor : floor + 1;
}

function round_integer(value: bigint, digits: int): int {
  if (digits >= 0) return canonical(value);
  const unit = 10n ** BigInt(-digits);
  const rest = mod_big(value, unit);
  const low = value - rest;
  const up = rest * 2n > unit || (rest * 2n === unit && mod_big(low / unit, 2n) === 1n);
  return canonical(up ? low + unit : low);
}
