import { keywords } from "../generated/tokens.ts";
import * as T from "../generated/tokens.ts";

/** One more than the longest reserved word. */
const lengths = 9;
const firstCode = 65;

/** The reserved words by first letter and length: few enough to compare with the source instead of making and hashing its text. */
const candidates: (readonly (readonly [word: string, number: number])[] | undefined)[] = [];

for (const [word, number] of keywords) {
  const place = (word.charCodeAt(0) - firstCode) * lengths + word.length;
  candidates[place] = [...(candidates[place] ?? []), [word, number] as const];
}
for (let place = 0; place < (127 - firstCode) * lengths; place++) candidates[place] ??= undefined;

/** The number of the reserved word between two places of the source, or that of NAME. */
export const wordType = (source: string, start: number, end: number): number => {
  const length = end - start;
  if (length >= lengths || length < 2) return T.NAME;
  const words = candidates[(source.charCodeAt(start) - firstCode) * lengths + length];
  if (words === undefined) return T.NAME;
  for (let index = 0; index < words.length; index++) {
    const candidate = words[index]!;
    if (source.startsWith(candidate[0], start)) return candidate[1];
  }
  return T.NAME;
};
