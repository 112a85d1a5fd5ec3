import type { Token } from "../lexer/token.ts";

/** The name that a token spells: in normal form KC where it leaves ASCII, as CPython reads it. */
export const identifier = (token: Token): string =>
  token.end_col_offset - token.col_offset === token.image.length ? token.image : token.image.normalize("NFKC");
