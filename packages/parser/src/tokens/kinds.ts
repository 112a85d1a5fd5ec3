import { tokenTable } from "../generated/tokens.ts";
import * as T from "../generated/tokens.ts";

type Row = (typeof tokenTable)[number];

/** The name of a row of the table if it is a word's own (`AND` of `and`). */
type WordOf<Each> = Each extends readonly [infer Name, infer Text extends string]
  ? Uppercase<Text> extends Name
    ? Name
    : never
  : never;

/** What only the parser tells apart, or calls otherwise than CPython does. */
type Internal = "" | "EOF" | "UNKNOWN" | "NOT_IN" | "IS_NOT" | "WITH_LPAR" | WordOf<Row>;

/**
 * What kind of token it is, by the names of CPython's `token` module, operators by their exact ones
 * (`PLUSEQUAL`, not `OP`). Words are `NAME`, reserved ones too. A character that begins no token is an
 * `ERRORTOKEN`.
 */
export type TokenKind = Exclude<Row[0], Internal> | "ENDMARKER" | "ERRORTOKEN";

const kindOf = ([name, text]: Row, number: number): TokenKind => {
  if (number === T.UNKNOWN) return "ERRORTOKEN";
  if (number <= T.EOF) return "ENDMARKER";
  return (name === text.toUpperCase() ? "NAME" : name) as TokenKind;
};

/** The public kinds by the parser's numbers. */
export const tokenKinds: readonly TokenKind[] = tokenTable.map(kindOf);
