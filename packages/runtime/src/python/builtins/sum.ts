import { type_name } from "../names.ts";
import { is_keywords, type Keywords } from "../calls/keywords.ts";
import { TypeError } from "../exceptions/hierarchy.ts";
import { type Items, iterate } from "../iteration/iterate.ts";
import { add } from "../operators/arithmetic.ts";
import { ByteText } from "../values/byte_text.ts";
import { box, is_float } from "../values/float.ts";
import { is_integral } from "../values/integers.ts";

/** The built-in `sum`. Floats are added with compensation for the rounding, as CPython does since 3.12. */
export function sum<T extends Iterable<number>>(items: T, start?: number | { start: number }): number;
export function sum<T>(items: T, start?: unknown): Items<T>;
export function sum(items: unknown, start: unknown | Keywords = 0): any {
  let total: unknown = is_keywords(start) ? start["start"] : start;
  check_start(total);
  const rest = iterate(items)[Symbol.iterator]();
  for (let step = rest.next(); step.done !== true; step = rest.next()) {
    if (is_float(total) && (is_float(step.value) || is_integral(step.value))) {
      const part = sum_floats(Number(total), step.value, rest);
      total = part.total;
      if (!part.has_next) break;
      total = add(total, part.next);
    } else if (typeof total === "bigint" && !fits_long(total)) {
      return sum_rest(total, step.value, rest);
    } else total = add(total, step.value);
  }
  return total;
}

/** What CPython keeps in a C long; a sum beyond that goes on with plain additions (Python/bltinmodule.c: sum). */
function fits_long(total: bigint): boolean {
  return BigInt.asIntN(64, total) === total;
}

function sum_rest(start: unknown, first: unknown, rest: Iterator<unknown>): unknown {
  let total = add(start, first);
  for (let step = rest.next(); step.done !== true; step = rest.next()) total = add(total, step.value);
  return total;
}

function check_start(start: unknown): void {
  if (typeof start === "string") throw new TypeError("sum() can't sum strings [use ''.join(seq) instead]");
  if (start instanceof ByteText) throw new TypeError(`sum() can't sum ${type_name(start)} [use b''.join(seq) instead]`);
}

interface FloatPart {
  readonly total: unknown;
  readonly has_next: boolean;
  /** The item that is neither a float nor an int, where the compensated sum ends. */
  readonly next: unknown;
}

/** Neumaier's summation: what rounding has lost is kept apart and added at the end. */
function sum_floats(start: number, first: unknown, rest: Iterator<unknown>): FloatPart {
  let total = start;
  let lost = 0;
  let step: IteratorResult<unknown> = { done: false, value: first };
  for (; step.done !== true; step = rest.next()) {
    const item = step.value;
    if (is_float(item)) {
      const value = Number(item);
      const next = total + value;
      lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
      total = next;
    } else if (is_integral(item) && typeof item !== "bigint") {
      total += Number(item);
    } else break;
  }
  const result = lost !== 0 && Number.isFinite(lost) ? total + lost : total;
  return { total: box(result), has_next: step.done !== true, next: step.value };
}
