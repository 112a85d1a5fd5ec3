import { EOF, createToken } from "chevrotain";
import type { TokenType } from "chevrotain";
import { tokenTable } from "../generated/tokens.ts";

/** Makes Chevrotain's description of a token and gives it our own fixed number, so that tables can be made at build time. */
const describe = (name: string, number: number): TokenType => {
  const type = createToken({ name });
  type.tokenTypeIdx = number;
  return type;
};

/** Chevrotain's token types by our numbers. Place 0 is unused; place 1 is Chevrotain's own end of file. */
export const vocabulary: readonly TokenType[] = tokenTable.map(([name], number) =>
  number <= 1 ? EOF : describe(name, number),
);
