import { float_repr } from "./float.ts";

/** `(1+2j)`, or `2j` where the real part is zero. */
export function complex_repr([real, imaginary]: readonly [number, number]): string {
  if (Object.is(real, 0)) return `${part_text(imaginary)}j`;
  const text = part_text(imaginary);
  return `(${part_text(real)}${text.startsWith("-") ? "" : "+"}${text}j)`;
}

/** A part of a complex number: a float, without the `.0` of a whole one. */
export function part_text(value: number): string {
  return float_repr(value).replace(/\.0$/, "");
}
