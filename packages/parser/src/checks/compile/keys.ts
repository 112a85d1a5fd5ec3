import { reprConstant, reprFloat } from "@tsyncio/ast";
import type { ConstantValue, Expr } from "@tsyncio/ast";

/** A key of a mapping pattern: a text that equal keys share, and how Python writes the key. */
export interface Key {
  readonly identity: string;
  readonly text: string;
}

/** A number as Python compares it: `True`, `1`, `1.0` and `1+0j` are one. An int stays exact. */
interface NumberKey {
  readonly real: number | bigint;
  readonly imaginary: number | null;
}

const isInt = (value: number | bigint): value is bigint => typeof value === "bigint";

const partIdentity = (value: number | bigint): string =>
  isInt(value) || Number.isInteger(value) ? String(BigInt(value)) : String(value);

const numberText = ({ real, imaginary }: NumberKey): string => {
  const short = (value: number): string => reprFloat(value).replace(/\.0$/, "");
  if (imaginary === null) return isInt(real) ? String(real) : reprFloat(real);
  const part = Number(real);
  if (Object.is(part, 0)) return `${short(imaginary)}j`;
  const sign = short(imaginary).startsWith("-") ? "" : "+";
  return `(${short(part)}${sign}${short(imaginary)}j)`;
};

const numberOf = (value: ConstantValue): NumberKey | null => {
  if (value.type === "int" || value.type === "float") return { real: value.value, imaginary: null };
  return value.type === "complex" ? { real: 0, imaginary: value.imaginary } : null;
};

const negated = ({ real, imaginary }: NumberKey): NumberKey => ({
  real: isInt(real) ? -real : -real,
  imaginary: imaginary === null ? null : -imaginary,
});

/** The number that a key spells: `-1`, `1 + 2j`. */
const spelled = (key: Expr): NumberKey | null => {
  if (key.kind === "Constant") return numberOf(key.value);
  if (key.kind === "UnaryOp") {
    const operand = spelled(key.operand);
    return operand === null ? null : negated(operand);
  }
  if (key.kind !== "BinOp") return null;
  const left = spelled(key.left);
  const right = spelled(key.right);
  if (left === null || right === null) return null;
  const imaginary = right.imaginary ?? 0;
  return { real: Number(left.real), imaginary: key.op === "Add" ? imaginary : -imaginary };
};

const numberKey = (number: NumberKey): Key => {
  const { real, imaginary } = number;
  const identity = imaginary === null || imaginary === 0 ? "" : `${partIdentity(imaginary)}j`;
  return { identity: partIdentity(real) + identity, text: numberText(number) };
};

/** A literal key; null for a dotted name. */
export const literalKey = (key: Expr): Key | null => {
  const number = spelled(key);
  if (number !== null) return numberKey(number);
  if (key.kind !== "Constant") return null;
  const text = reprConstant(key.value);
  if (key.value.type === "bool") return { identity: key.value.value ? "1" : "0", text };
  return { identity: text, text };
};
