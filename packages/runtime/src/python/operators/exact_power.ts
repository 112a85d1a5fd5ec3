// Arithmetic on pairs of floats whose sum is the number meant: 106 bits, so that the last rounding is right but for one number in 2^45.

type Pair = readonly [high: number, low: number];

const LN2: Pair = [Math.LN2, 2.3190468138462996e-17];

/** The power of a positive float, rounded once. The result must lie well inside the range of floats. */
export function exact_power(base: number, exponent: number): number {
  const doubled = Math.abs(2 * exponent);
  const isShort = doubled <= 64 && Number.isInteger(doubled);
  const [high, low] = isShort ? short_power(base, exponent) : exponential(times(logarithm(base), exponent));
  return high + low;
}

/** By multiplication, for the exponents that programs write: 3, 1.5, -2. */
function short_power(base: number, exponent: number): Pair {
  let rest = Math.floor(Math.abs(exponent));
  let square: Pair = [base, 0];
  let result: Pair = Math.abs(exponent) === rest ? [1, 0] : root(base);
  for (; rest > 0; rest >>= 1) {
    if ((rest & 1) === 1) result = multiply(result, square);
    if (rest > 1) square = multiply(square, square);
  }
  return exponent < 0 ? inverse(result) : result;
}

function root(value: number): Pair {
  const high = Math.sqrt(value);
  const [square, rounded] = product(high, high);
  return [high, (value - square - rounded) / (2 * high)];
}

function inverse(value: Pair): Pair {
  const guess = 1 / value[0];
  const [high, low] = plus([1, 0], times(value, -guess));
  return sum(guess, (high + low) * guess);
}

/** The sum of two floats and what it was rounded by. */
function sum(left: number, right: number): Pair {
  const high = left + right;
  const part = high - left;
  return [high, left - (high - part) + (right - part)];
}

/** The product of two floats and what it was rounded by. */
function product(left: number, right: number): Pair {
  const high = left * right;
  const [a, b] = halves(left);
  const [c, d] = halves(right);
  return [high, b * d - (high - a * c - b * c - a * d)];
}

/** A float as two of 26 bits, whose products are exact. */
function halves(value: number): Pair {
  const shifted = 134217729 * value;
  const high = shifted - (shifted - value);
  return [high, value - high];
}

function plus(left: Pair, right: Pair): Pair {
  const [high, low] = sum(left[0], right[0]);
  const [next, rest] = sum(left[1], right[1]);
  const [first, second] = sum(high, low + next);
  return sum(first, second + rest);
}

function times(left: Pair, right: number): Pair {
  const [high, low] = product(left[0], right);
  return sum(high, low + left[1] * right);
}

function multiply(left: Pair, right: Pair): Pair {
  const [high, low] = product(left[0], right[0]);
  return sum(high, low + (left[0] * right[1] + left[1] * right[0]));
}

function over(left: Pair, right: number): Pair {
  const quotient = left[0] / right;
  const [high, low] = product(quotient, right);
  return sum(quotient, (left[0] - high - low + left[1]) / right);
}

/** The natural logarithm: JavaScript's, and one step of Newton's towards the value whose exponential is the number. */
function logarithm(value: number): Pair {
  const guess = Math.log(value);
  const [high, low] = plus(times(exponential([-guess, 0]), value), [-1, 0]);
  const error = high + low;
  // log(1 + error), the error being about 2^-53.
  return plus([guess, 0], sum(high, low - (error * error) / 2));
}

/** e to a power: the power less a multiple of log 2, halved eight times for a short series, and squared again. */
function exponential(power: Pair): Pair {
  const scale = Math.round(power[0] / LN2[0]);
  const rest = over(plus(power, times(LN2, -scale)), 256);
  let term: Pair = rest;
  let total: Pair = rest;
  for (let index = 2; index <= 12; index++) {
    term = over(multiply(term, rest), index);
    total = plus(total, term);
  }
  // (1 + x)^2 - 1 = 2x + x^2 keeps the digits that adding 1 would lose.
  for (let index = 0; index < 8; index++) total = plus(times(total, 2), multiply(total, total));
  const [high, low] = plus([1, 0], total);
  return scaled(high, low, scale);
}

function scaled(high: number, low: number, exponent: number): Pair {
  const half = Math.trunc(exponent / 2);
  const [first, second] = [2 ** half, 2 ** (exponent - half)];
  return [high * first * second, low * first * second];
}
