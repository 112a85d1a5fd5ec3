import { continuesName } from "./characters.ts";

const pattern =
  /0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:(?:\d(?:_?\d)*)?\.\d(?:_?\d)*|\d(?:_?\d)*\.?)(?:[eE][+-]?\d(?:_?\d)*)?[jJ]?/y;

/** Reserved words that CPython lets follow a number without a space. */
const followers = /(?:and|else|for|if|in|is|or|not)/y;

/** What is wrong with a number: the message and the offset of the offending character. */
export interface NumberProblem {
  readonly message: string;
  readonly offset: number;
}

const radixNames: Readonly<Record<string, string>> = { x: "hexadecimal", o: "octal", b: "binary" };
const radixDigits: Readonly<Record<string, RegExp>> = {
  x: /[0-9a-fA-F]/,
  o: /[0-7]/,
  b: /[01]/,
};

/** The end of the number that starts at an offset. */
export const numberEnd = (source: string, offset: number): number => {
  pattern.lastIndex = offset;
  const match = pattern.exec(source);
  return match === null ? offset + 1 : pattern.lastIndex;
};

const prefixedProblem = (source: string, radix: string, end: number): NumberProblem | null => {
  const name = radixNames[radix] ?? "";
  const next = source[end] ?? "";
  if (/[0-9]/.test(next)) return { message: `invalid digit '${next}' in ${name} literal`, offset: end };
  if (next === "_") {
    const after = source[end + 1] ?? "";
    if (/[0-9]/.test(after) && !radixDigits[radix]?.test(after)) {
      return { message: `invalid digit '${after}' in ${name} literal`, offset: end + 1 };
    }
    return { message: `invalid ${name} literal`, offset: end };
  }
  return null;
};

const kindOf = (text: string): string => {
  const radix = radixNames[(text[1] ?? "").toLowerCase()];
  if (text.startsWith("0") && radix !== undefined) return radix;
  return /[jJ]$/.test(text) ? "imaginary" : "decimal";
};

const followsLegally = (source: string, end: number): boolean => {
  followers.lastIndex = end;
  return followers.test(source);
};

const leadingZeros = "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers";

/** Why CPython refuses the number between two offsets, or null if it is well formed. */
export const numberProblem = (source: string, start: number, end: number): NumberProblem | null => {
  const text = source.slice(start, end);
  const next = source.charCodeAt(end);
  const radix = (text === "0" ? (source[end] ?? "") : (text[1] ?? "")).toLowerCase();
  if (text.startsWith("0") && radix in radixNames) {
    const from = text === "0" ? end + 1 : end;
    const problem = prefixedProblem(source, radix, from);
    if (problem !== null) return problem;
    if (text === "0") return { message: `invalid ${radixNames[radix]} literal`, offset: end };
  }
  if (/^0[\d_]*[1-9][\d_]*$/.test(text)) return { message: leadingZeros, offset: start };
  if (next !== next || (!continuesName(next) && next < 128)) return null;
  if (source[end] === "_") return { message: "invalid decimal literal", offset: end };
  if (followsLegally(source, end)) return null;
  return next >= 128 && !/\p{XID_Continue}/u.test(source.slice(end, end + 2))
    ? null
    : { message: `invalid ${kindOf(text)} literal`, offset: end - 1 };
};
