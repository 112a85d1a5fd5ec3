import { tokenTable } from "../generated/tokens.ts";
import * as T from "../generated/tokens.ts";

/** The text of a token that has only one, by its number. */
export const textOf: readonly string[] = tokenTable.map(([, text]) => text);

const width = 128;

/** The operators of one character by its code, of two by both codes, and of three by the number of the first two and the third code. `...` is not here: no `..` leads to it. */
const single = new Uint8Array(width);
const double = new Uint8Array(width * width);
const triple = new Uint8Array(width * width);

for (let number = T.LPAR; number < T.TOKEN_COUNT; number++) {
  const text = textOf[number] ?? "";
  const [first = 0, second = 0] = Array.from(text, (each) => each.charCodeAt(0));
  if (text.length === 1) single[first] = number;
  else if (text.length === 2) double[first * width + second] = number;
}
for (const number of [T.LEFTSHIFTEQUAL, T.RIGHTSHIFTEQUAL, T.DOUBLESTAREQUAL, T.DOUBLESLASHEQUAL]) {
  const text = textOf[number] as string;
  const begin = double[text.charCodeAt(0) * width + text.charCodeAt(1)] as number;
  triple[begin * width + text.charCodeAt(2)] = number;
}

const dot = 46;

/** The token number of the longest operator at a place of the source, or 0. */
export const operatorAt = (source: string, offset: number): number => {
  const first = source.charCodeAt(offset);
  const second = source.charCodeAt(offset + 1);
  if (first === dot) {
    const ellipsis = second === dot && source.charCodeAt(offset + 2) === dot;
    return ellipsis ? T.ELLIPSIS : T.DOT;
  }
  if (first >= width || !(second < width)) return first < width ? single[first]! : 0;
  const pair = double[first * width + second]!;
  if (pair === 0) return single[first]!;
  const third = source.charCodeAt(offset + 2);
  const three = third < width ? triple[pair * width + third]! : 0;
  return three === 0 ? pair : three;
};
