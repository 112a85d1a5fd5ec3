/**
 * The length of the hypotenuse as C's `hypot` rounds it: the square root of the sum, and the correction of it that Borges gives
 * (An Improved Algorithm for hypot(a, b), 2019).
 */
export function hypotenuse(first: number, second: number): number {
  const long = Math.max(Math.abs(first), Math.abs(second));
  const short = Math.min(Math.abs(first), Math.abs(second));
  if (long === Infinity) return Infinity;
  if (Number.isNaN(long) || short <= long * 2 ** -54) return long + short;
  if (long > 2 ** 511) return corrected(long * 2 ** -600, short * 2 ** -600) * 2 ** 600;
  if (short < 2 ** -459) return corrected(long * 2 ** 600, short * 2 ** 600) * 2 ** -600;
  return corrected(long, short);
}

function corrected(long: number, short: number): number {
  const root = Math.sqrt(long * long + short * short);
  return root - excess(root, long, short) / (2 * root);
}

/** By how much the square of the root is too large. */
function excess(root: number, long: number, short: number): number {
  if (root <= 2 * short) {
    const over = root - short;
    return long * (2 * over - long) + (over - 2 * (long - short)) * over;
  }
  const over = root - long;
  return 2 * over * (long - 2 * short) + ((4 * over - short) * short + over * over);
}
