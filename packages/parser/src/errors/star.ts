import * as T from "../generated/tokens.ts";
import { between, refusal } from "../lexer/failure.ts";
import type { Refusal } from "../lexer/failure.ts";
import { tokenAt } from "./failure.ts";
import type { Failure } from "./failure.ts";
import { elementStart, endOfLongest, openerBefore, opensArguments, typeAt } from "./places.ts";

/**
 * A star among arguments or indices with no expression behind it.
 *
 *     a[*(1:2)]    Invalid star expression   (at the colon)
 */
export const explainStar = (failure: Failure): Refusal | null => {
  const { tokens } = failure;
  for (let inside = failure.index, open = 0; (open = openerBefore(tokens, inside)) >= 0; inside = open) {
    const start = elementStart(tokens, inside);
    if (typeAt(tokens, start) !== T.STAR || !isSpread(failure, open)) continue;
    if (endOfLongest(tokens, start + 1) >= 0) continue;
    const token = tokenAt(failure, 0);
    return refusal("Invalid star expression", between(token, token));
  }
  return null;
};

/** Whether a bracket takes stars whose operand may be any expression. */
const isSpread = ({ tokens }: Failure, open: number): boolean =>
  typeAt(tokens, open) === T.LSQB || opensArguments(tokens, open) || typeAt(tokens, open) === T.LBRACE;
