import { continuesName } from "./characters.ts";

const pattern =
  /0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:(?:\d(?:_?\d)*)?\.(?:\d(?:_?\d)*)?|\d(?:_?\d)*)(?:[eE][+-]?\d(?:_?\d)*)?[jJ]?/y;

/** Reserved words that CPython lets follow a number without a space; behind `if`, `in` and `is` it does not look. */
const followers = /(?:and|else|for|or|not)(?![\w\x80-\uffff])|i[fns]/y;

/** What is wrong with a number: the message and the offset of the last character that CPython has read. */
export interface NumberProblem {
  readonly message: string;
  readonly offset: number;
}

const radixNames: Readonly<Record<string, string>> = { x: "hexadecimal", o: "octal", b: "binary" };

/** The end of the number that starts at an offset. */
export const numberEnd = (source: string, offset: number): number => {
  pattern.lastIndex = offset;
  const match = pattern.exec(source);
  return match === null ? offset + 1 : pattern.lastIndex;
};

const isDigit = (text: string | undefined): boolean => text !== undefined && text >= "0" && text <= "9";

/** A number with a prefix whose digits end, or never begin, at an offset. */
const prefixedProblem = (source: string, name: string, start: number, end: number): NumberProblem | null => {
  const begun = end > start + 2;
  const parted = source[end] === "_";
  const wrong = parted ? end + 1 : end;
  if (name !== "hexadecimal" && isDigit(source[wrong])) {
    return { message: `invalid digit '${source[wrong] ?? ""}' in ${name} literal`, offset: wrong };
  }
  return begun && !parted ? null : { message: `invalid ${name} literal`, offset: wrong - 1 };
};

const leadingZeros = "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers";

/** A number in base ten that ends at an offset with the text before it. */
const decimalProblem = (source: string, start: number, end: number): NumberProblem | null => {
  const next = source[end] ?? "";
  const message = "invalid decimal literal";
  if (next === "_" && isDigit(source[end - 1])) return { message, offset: end };
  const text = source.slice(start, end);
  if (next === "e" || next === "E") {
    const signed = /[+-]/.test(source[end + 1] ?? "") && !/[eEjJ]/.test(text);
    return signed ? { message, offset: end + 1 } : null;
  }
  return /^0[\d_]*[1-9][\d_]*$/.test(text) ? { message: leadingZeros, offset: start } : null;
};

const kindOf = (text: string): string => (/[jJ]$/.test(text) ? "imaginary" : "decimal");

/** What follows a number without a space. */
const endProblem = (source: string, end: number, kind: string): NumberProblem | null => {
  if (!continuesName(source.charCodeAt(end))) return null;
  followers.lastIndex = end;
  return followers.test(source) ? null : { message: `invalid ${kind} literal`, offset: end - 1 };
};

/** Why CPython refuses the number between two offsets, or null if it is well formed. */
export const numberProblem = (source: string, start: number, end: number): NumberProblem | null => {
  const zero = source.charCodeAt(start) === 48;
  if (!zero && !continuesName(source.charCodeAt(end))) return null;
  const radix = zero ? radixNames[(source[start + 1] ?? "").toLowerCase()] : undefined;
  if (radix !== undefined) {
    const from = Math.max(end, start + 2);
    return prefixedProblem(source, radix, start, from) ?? endProblem(source, from, radix);
  }
  return decimalProblem(source, start, end) ?? endProblem(source, end, kindOf(source.slice(start, end)));
};
