import * as T from "../generated/tokens.ts";
import { between, refusal } from "../lexer/failure.ts";
import type { Refusal } from "../lexer/failure.ts";
import { openerBefore } from "./equality.ts";
import type { Failure } from "./failure.ts";

/** Where the type parameters of a function cannot be read, CPython takes none and misses the parenthesis of its parameters. */
export const explainTypeParameters = ({ tokens, index }: Failure): Refusal | null => {
  for (let open = openerBefore(tokens, index); open >= 2; open = openerBefore(tokens, open)) {
    const opener = tokens[open]!;
    if (opener.tokenTypeIdx === T.LSQB && tokens[open - 2]!.tokenTypeIdx === T.DEF) {
      return refusal("expected '('", between(opener, opener));
    }
  }
  return null;
};
