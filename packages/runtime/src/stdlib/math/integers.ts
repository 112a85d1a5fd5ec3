import { ValueError } from "../../python/exceptions/hierarchy.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { mul } from "../../python/operators/arithmetic.ts";
import { canonical } from "../../python/values/integers.ts";
import { whole } from "./argument.ts";

type Integer = number | bigint;

function common(first: bigint, second: bigint): bigint {
  let [a, b] = [first < 0n ? -first : first, second < 0n ? -second : second];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** The largest int that divides all; 0 for none. */
export function gcd(...integers: unknown[]): Integer {
  return canonical(integers.map(whole).reduce(common, 0n));
}

/** The smallest int that all divide; 1 for none. */
export function lcm(...integers: unknown[]): Integer {
  const multiple = integers.map(whole).reduce((a, b) => (a === 0n || b === 0n ? 0n : (a / common(a, b)) * b), 1n);
  return canonical(multiple < 0n ? -multiple : multiple);
}

/** The product of the ints from 1. Raises ValueError for a negative number. */
export function factorial(n: unknown): Integer {
  const count = whole(n);
  if (count < 0n) throw new ValueError("factorial() not defined for negative values");
  return canonical(product(1n, count));
}

/** The product of the ints of a span: halves of like size are multiplied, which is faster than one after the other. */
function product(from: bigint, to: bigint): bigint {
  if (from > to) return 1n;
  if (to - from < 8n) {
    let result = from;
    for (let factor = from + 1n; factor <= to; factor++) result *= factor;
    return result;
  }
  const middle = (from + to) / 2n;
  return product(from, middle) * product(middle + 1n, to);
}

/** In how many ways k of n can be chosen. */
export function comb(n: unknown, k: unknown): Integer {
  const [all, chosen] = counts(n, k);
  if (chosen > all) return 0;
  const few = chosen < all - chosen ? chosen : all - chosen;
  return canonical(product(all - few + 1n, all) / product(1n, few));
}

/** In how many ways k of n can be chosen and ordered. */
export function perm(n: unknown, k: unknown = null): Integer {
  if (k === null) return factorial(n);
  const [all, chosen] = counts(n, k);
  return chosen > all ? 0 : canonical(product(all - chosen + 1n, all));
}

function counts(n: unknown, k: unknown): readonly [bigint, bigint] {
  const [all, chosen] = [whole(n), whole(k)];
  if (all < 0n) throw new ValueError("n must be a non-negative integer");
  if (chosen < 0n) throw new ValueError("k must be a non-negative integer");
  return [all, chosen];
}

/** The whole part of the root of an int. */
export function isqrt(n: unknown): Integer {
  const value = whole(n);
  if (value < 0n) throw new ValueError("isqrt() argument must be nonnegative");
  if (value < 2n) return Number(value);
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (root + value / root) / 2n;
    if (next >= root) return canonical(root);
    root = next;
  }
}

/** The product of the items of an iterable. */
export function prod(items: unknown, { start = 1 }: { start?: unknown } = {}): any {
  let result: unknown = start;
  for (const item of iterate(items)) result = mul(result, item);
  return result;
}
