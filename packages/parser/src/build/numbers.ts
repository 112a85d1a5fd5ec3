import type { ConstantValue } from "@tsyncio/ast";

const isInteger = /^(?:0[xXoObB][\da-fA-F]+|\d+)$/;

/** The value of a number literal. */
export const numberValue = (image: string): ConstantValue => {
  const text = image.includes("_") ? image.replaceAll("_", "") : image;
  if (isInteger.test(text)) return { type: "int", value: BigInt(text) };
  const last = text.charCodeAt(text.length - 1) | 32;
  return last === 106
    ? { type: "complex", imaginary: Number(text.slice(0, -1)) }
    : { type: "float", value: Number(text) };
};
