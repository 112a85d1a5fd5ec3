import { OverflowError, ZeroDivisionError } from "../exceptions/hierarchy.ts";
import { hypotenuse } from "../operators/hypotenuse.ts";

/** The real and the imaginary part of a complex number. */
export type Parts = readonly [real: number, imaginary: number];

/** The product of two complex numbers. */
export function product(left: Parts, right: Parts): Parts {
  return [left[0] * right[0] - left[1] * right[1], left[0] * right[1] + left[1] * right[0]];
}

/** The quotient, scaled by the larger part of the divisor. Raises ZeroDivisionError. */
export function quotient([a, b]: Parts, [c, d]: Parts): Parts {
  if (c === 0 && d === 0) throw new ZeroDivisionError("complex division by zero");
  if (Math.abs(c) >= Math.abs(d)) {
    const ratio = d / c;
    const divisor = c + d * ratio;
    return [(a + b * ratio) / divisor, (b - a * ratio) / divisor];
  }
  if (Math.abs(d) >= Math.abs(c)) {
    const ratio = c / d;
    const divisor = c * ratio + d;
    return [(a * ratio + b) / divisor, (b * ratio - a) / divisor];
  }
  return [NaN, NaN];
}

/** The power: by multiplication for a small whole exponent. Raises ZeroDivisionError and OverflowError. */
export function power(base: Parts, exponent: Parts): Parts {
  const [real, imaginary] = exponent;
  const is_whole = imaginary === 0 && Number.isInteger(real) && Math.abs(real) <= 100;
  const result = is_whole ? whole_power(base, real) : polar_power(base, exponent);
  if (result.some((part) => Math.abs(part) === Infinity)) throw new OverflowError("complex exponentiation");
  return result;
}

/** The distance from zero. Raises OverflowError. */
export function absolute([real, imaginary]: Parts): number {
  const result = hypotenuse(real, imaginary);
  if (result === Infinity && Number.isFinite(real) && Number.isFinite(imaginary))
    throw new OverflowError("absolute value too large");
  return result;
}

function whole_power(base: Parts, exponent: number): Parts {
  if (exponent > 0) return natural_power(base, exponent);
  if (exponent < 0 && base[0] === 0 && base[1] === 0) throw zero_to_negative();
  return quotient([1, 0], natural_power(base, -exponent));
}

function natural_power(base: Parts, exponent: number): Parts {
  let result: Parts = [1, 0];
  let square = base;
  for (let rest = exponent; rest > 0; rest >>= 1) {
    if ((rest & 1) === 1) result = product(result, square);
    square = product(square, square);
  }
  return result;
}

function polar_power(base: Parts, [real, imaginary]: Parts): Parts {
  if (real === 0 && imaginary === 0) return [1, 0];
  if (base[0] === 0 && base[1] === 0) {
    if (imaginary !== 0 || real < 0) throw zero_to_negative();
    return [0, 0];
  }
  const size = absolute(base);
  const angle = Math.atan2(base[1], base[0]);
  const length = size ** real * (imaginary === 0 ? 1 : Math.exp(-angle * imaginary));
  const turned = angle * real + (imaginary === 0 ? 0 : imaginary * Math.log(size));
  return [length * Math.cos(turned), length * Math.sin(turned)];
}

function zero_to_negative(): ZeroDivisionError {
  return new ZeroDivisionError("0.0 to a negative or complex power");
}
