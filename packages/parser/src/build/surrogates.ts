import type { StringValue } from "@tsyncio/ast";

const isHigh = (code: number): boolean => (code & 0xfc00) === 0xd800;
const isLow = (code: number): boolean => (code & 0xfc00) === 0xdc00;

/** Whether two texts, put together, would make one character of the surrogates that meet. */
export const wouldJoin = (before: number, after: number): boolean => isLow(after) && isHigh(before);

/** The value of a str with what UTF-16 must not join: `splits` is there only if it says something. */
export const textValue = (value: string, splits: readonly number[]): StringValue =>
  splits.length === 0 ? { type: "str", value } : { type: "str", value, splits };

/** One str of several that stand side by side. */
export const joinedText = (parts: readonly StringValue[]): StringValue => {
  let value = "";
  let last = 0;
  const splits: number[] = [];
  for (const part of parts) {
    if (wouldJoin(last, part.value.charCodeAt(0))) splits.push(value.length);
    for (const split of part.splits ?? []) splits.push(value.length + split);
    value += part.value;
    if (part.value !== "") last = part.value.charCodeAt(part.value.length - 1);
  }
  return textValue(value, splits);
};
