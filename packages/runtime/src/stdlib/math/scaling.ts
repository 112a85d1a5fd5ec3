const words = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));

/** The exponent of a finite float that is not 0: its size is from 2 ** (e - 1) to 2 ** e. */
export function exponent_of(value: number): number {
  words.setFloat64(0, value);
  const biased = (words.getUint32(0) >>> 20) & 0x7ff;
  return biased === 0 ? exponent_of(value * 2 ** 54) - 54 : biased - 1022;
}

/** A float times a power of two, rounded once. */
export function scaled(value: number, exponent: number): number {
  const own = exponent_of(value);
  const target = own + exponent;
  if (target > 1024) return value * Infinity;
  if (target < -1075) return value < 0 ? -0 : 0;
  // The number is brought between 0.5 and 1 first, which is exact: only the last factor can round.
  let fraction = value;
  for (let left = -own; left !== 0;) {
    const part = Math.max(-1000, Math.min(1000, left));
    fraction *= 2 ** part;
    left -= part;
  }
  if (target > 1023) return fraction * 2 * 2 ** (target - 1);
  if (target < -1074) return (fraction / 2) * 2 ** -1074;
  return fraction * 2 ** target;
}

/** The next float upwards (1) or downwards (-1). */
export function step(value: number, direction: 1 | -1): number {
  if (value === 0) return direction * Number.MIN_VALUE;
  if (value === Infinity) return direction === 1 ? Infinity : Number.MAX_VALUE;
  if (value === -Infinity) return direction === 1 ? -Number.MAX_VALUE : -Infinity;
  words.setFloat64(0, value);
  const away = value > 0 === (direction === 1) ? 1n : -1n;
  words.setBigInt64(0, words.getBigInt64(0) + away);
  return words.getFloat64(0);
}
