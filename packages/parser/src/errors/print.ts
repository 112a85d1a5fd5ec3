import { parseElements } from "../expressions/sequences.ts";
import { between, refusal } from "../lexer/failure.ts";
import type { Refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import { tokenAt } from "./failure.ts";
import type { Failure } from "./failure.ts";
import { followsName } from "./juxtaposition.ts";
import { endOf } from "./places.ts";

/** `print "text"` and `exec code` of Python 2. */
export const explainPrint = (failure: Failure): Refusal | null => {
  const name = tokenAt(failure, -1);
  if (name.image !== "print" && name.image !== "exec") return null;
  if (!followsName(failure)) return null;
  const end = endOf(failure.tokens, failure.index, parseElements);
  if (end < 0) return null;
  const { image } = name;
  const message = `Missing parentheses in call to '${image}'. Did you mean ${image}(...)?`;
  return refusal(message, between(name, failure.tokens[end - 1] as Token));
};
