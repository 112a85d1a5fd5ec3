/** The power of two floats by C's rules, which differ from JavaScript's for a base of 1 or -1. */
export function float_power(base: number, exponent: number): number {
  if (base === 1 || exponent === 0) return 1;
  if (base === -1 && !Number.isFinite(exponent) && !Number.isNaN(exponent)) return 1;
  return base ** exponent;
}
