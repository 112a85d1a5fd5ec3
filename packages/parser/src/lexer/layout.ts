import * as T from "../generated/tokens.ts";
import { Indentation } from "./indentation.ts";
import { isMatchLine, isTypeStatement, joinOperators, markWithItems } from "./keywords.ts";
import type { Refusal } from "./failure.ts";
import { Token } from "./token.ts";

/** The tokens as the grammar reads them, and the indentation that stopped the pass, if one did. */
export interface Layout {
  readonly tokens: Token[];
  readonly refusal: Refusal | null;
}

/** Decides, for the first token of a logical line, whether `match`, `case` or `type` is a keyword there. */
const resolveLineStart = (tokens: readonly Token[], index: number, indentation: Indentation): void => {
  const token = tokens[index] as Token;
  const { image } = token;
  if (image === "match" && isMatchLine(tokens, index)) {
    token.tokenTypeIdx = T.MATCH;
    indentation.expectCases();
  } else if (image === "case" && indentation.inCases()) token.tokenTypeIdx = T.CASE;
};

/**
 * Adds INDENT and DEDENT to the scanner's tokens and settles what needs a look ahead: soft keywords,
 * two-word operators, and the parentheses around the items of a `with`. A pure function.
 */
export const layout = (scanned: readonly Token[], source: string, atEnd: boolean): Layout => {
  const tokens: Token[] = [];
  const indentation = new Indentation(source, tokens);
  let lineStart = true;
  for (let index = 0; index < scanned.length; index++) {
    const token = scanned[index] as Token;
    let type = token.tokenTypeIdx;
    if (lineStart) {
      lineStart = false;
      const problem = indentation.startLine(token);
      if (problem !== null) return { tokens: finished(tokens, scanned), refusal: problem };
      if (type === T.NAME) resolveLineStart(scanned, index, indentation);
      type = token.tokenTypeIdx;
    }
    if (type === T.NEWLINE) lineStart = true;
    else if (type === T.NAME) {
      if (token.image === "type" && isTypeStatement(scanned, index)) token.tokenTypeIdx = T.TYPE;
    } else if (type === T.NOT || type === T.IS) {
      if (joinOperators(token, scanned[index + 1])) index++;
    } else if (type === T.WITH) markWithItems(scanned, index);
    tokens.push(token);
  }
  if (atEnd && lineStart) indentation.finish(endPlace(scanned, source));
  return { tokens: finished(tokens, scanned), refusal: null };
};

/** The line after the last one, where CPython puts the tokens of the end. */
const endPlace = (scanned: readonly Token[], source: string): Token => {
  const last = scanned[scanned.length - 1];
  const line = (last?.lineno ?? 0) + 1;
  return new Token("", source.length, source.length, T.DEDENT, line, 0, line, 0);
};

/** Adds the end of the file, more than once: the parser looks two tokens ahead without asking for the length. */
const finished = (tokens: Token[], scanned: readonly Token[]): Token[] => {
  const last = scanned[scanned.length - 1];
  const line = last === undefined ? 1 : last.end_lineno + (last.tokenTypeIdx === T.NEWLINE ? 1 : 0);
  const column = last === undefined || last.tokenTypeIdx === T.NEWLINE ? 0 : last.end_col_offset;
  const offset = last === undefined ? 0 : last.endOffset + 1;
  for (let count = 0; count < 3; count++) {
    tokens.push(new Token("", offset, offset, T.EOF, line, column, line, column));
  }
  return tokens;
};
