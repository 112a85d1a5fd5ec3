/** Orders two strings by code points (JavaScript orders by UTF-16 units, which differs beyond U+FFFF): negative, zero or positive. */
export function compare_text(left: string, right: string): number {
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index++) {
    const first = left.charCodeAt(index);
    const second = right.charCodeAt(index);
    if (first !== second) return rank(first) - rank(second);
  }
  return left.length - right.length;
}

/** Puts the surrogates, which stand for code points from U+10000, above all other units. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
