import { exact_power } from "./exact_power.ts";

/**
 * The power of two floats by C's rules, which differ from JavaScript's for a base of 1 or -1. JavaScript's own `**` is off in the
 * last digit for one pair of floats in ten.
 */
export function float_power(base: number, exponent: number): number {
  if (base === 1 || exponent === 0) return 1;
  if (base === -1 && !Number.isFinite(exponent) && !Number.isNaN(exponent)) return 1;
  if (exponent === 2) return base * base;
  if (exponent === 1) return base;
  if (exponent === -1) return 1 / base;
  const rough = base ** exponent;
  // Near the limits of floats (and for nan) there are no digits left to work with.
  if (!is_moderate(rough) || !is_moderate(base)) return rough;
  if (exponent === 0.5) return Math.sqrt(base);
  return rough < 0 ? -exact_power(-base, exponent) : exact_power(Math.abs(base), exponent);
}

function is_moderate(value: number): boolean {
  const size = Math.abs(value);
  return size > 1e-280 && size < 1e280;
}
