import { tokenTable } from "../generated/tokens.ts";
import * as T from "../generated/tokens.ts";

/** The operators that begin with a character, longest first: the number of the token and its text. */
const byFirst: (readonly (readonly [number, string])[] | undefined)[] = [];

const isOperator = (text: string): boolean => text !== "" && !/^\w/.test(text);

for (let number = T.LPAR; number < T.TOKEN_COUNT; number++) {
  const text = tokenTable[number]?.[1] ?? "";
  if (!isOperator(text)) continue;
  const code = text.charCodeAt(0);
  const same = [...(byFirst[code] ?? []), [number, text] as const];
  byFirst[code] = same.sort((left, right) => right[1].length - left[1].length);
}

/** The token number of the longest operator at a place of the source, or 0. */
export const operatorAt = (source: string, offset: number): number => {
  const candidates = byFirst[source.charCodeAt(offset)];
  if (candidates === undefined) return 0;
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index]!;
    if (candidate[1].length === 1 || source.startsWith(candidate[1], offset)) return candidate[0];
  }
  return 0;
};

/** The text of a token that has only one, by its number. */
export const textOf: readonly string[] = tokenTable.map(([, text]) => text);
