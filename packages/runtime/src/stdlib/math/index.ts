// Python's `math`: what is the same on every machine. Functions whose last digit depends on the C library are refused (compiler/src/tables/math.ts).

export * from "./floats.ts";
export { comb, factorial, gcd, isqrt, lcm, perm, prod } from "./integers.ts";
export { ceil, floor, trunc } from "./rounding.ts";
export { fsum } from "./sums.ts";

/** The circumference of a circle by its diameter. */
export const pi: number = Math.PI;
/** The circumference of a circle by its radius. */
export const tau: number = 2 * Math.PI;
/** The base of the natural logarithm. */
export const e: number = Math.E;
/** Positive infinity. */
export const inf: number = Infinity;
/** Not a number. */
export const nan: number = NaN;
