import { EOF, createToken } from "chevrotain";
import type { TokenType } from "chevrotain";
import { tokenTable } from "../generated/tokens.ts";
import type { TokenName } from "../generated/tokens.ts";

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

/** Chevrotain's token types by name, as the grammar's rules speak of them. */
export const tokenTypes = Object.fromEntries(
  tokenTable.slice(1).map(([name], place) => [name, vocabulary[place + 1]]),
) as Readonly<Record<TokenName, TokenType>>;
