import type { Diagnostic } from "@tsyncio/diagnostics";
import * as T from "../generated/tokens.ts";
import { neverClosed } from "../lexer/brackets.ts";
import type { Refusal } from "../lexer/failure.ts";
import { Indentation } from "../lexer/indentation.ts";
import { scan } from "../lexer/scan.ts";
import { Token as ScannedToken } from "../lexer/token.ts";
import type { Comment } from "../lexer/token.ts";
import type { ParseOptions } from "../options.ts";
import { settings } from "../options.ts";
import { normalised } from "../source.ts";
import { refusalDiagnostic } from "../spans.ts";
import { tokenKinds } from "./kinds.ts";
import type { TokenKind } from "./kinds.ts";
import { originalOffsets } from "./offsets.ts";

/** A token of a source. */
export interface Token {
  readonly kind: TokenKind;
  /** Its text, with `\n` for every line end; empty for what stands in no text (`DEDENT`). */
  readonly text: string;
  /** Where it begins: the line from 1, the column from 0 in UTF-8 bytes, as in the tree. */
  readonly lineno: number;
  readonly col_offset: number;
  /** Where it ends: exclusive. */
  readonly end_lineno: number;
  readonly end_col_offset: number;
  /** The same two places as offsets in the source that was given, in UTF-16 units: `source.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** The tokens and comments of a source, or what CPython's tokenizer would refuse. */
export type TokenizeResult =
  | { readonly ok: true; readonly tokens: readonly Token[]; readonly comments: readonly Comment[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** How a source is divided into tokens. */
export type TokenizeOptions = Omit<ParseOptions, "checks">;

interface Laid {
  readonly tokens: readonly ScannedToken[];
  readonly refusal: Refusal | null;
}

/** Adds INDENT, DEDENT and the end marker. Words stay names: what `match` is, the grammar decides. */
const withBlocks = (scanned: readonly ScannedToken[], text: string): Laid => {
  const tokens: ScannedToken[] = [];
  const indentation = new Indentation(text, tokens);
  let lineStart = true;
  for (const token of scanned) {
    const refusal = lineStart ? indentation.startLine(token) : null;
    if (refusal !== null) return { tokens, refusal };
    lineStart = token.tokenTypeIdx === T.NEWLINE;
    tokens.push(token);
  }
  const end = endMarker(text);
  indentation.finish(end);
  tokens.push(end);
  return { tokens, refusal: null };
};

/** The end stands on the line after the last one. */
const endMarker = (text: string): ScannedToken => {
  let line = text === "" || text.endsWith("\n") ? 1 : 2;
  for (let index = text.indexOf("\n"); index >= 0; index = text.indexOf("\n", index + 1)) line++;
  return new ScannedToken("", text.length, text.length, T.EOF, line, 0, line, 0);
};

const published = (token: ScannedToken, text: string, original: (offset: number) => number): Token => ({
  kind: token.image === "<>" ? "NOTEQUAL" : (tokenKinds[token.tokenTypeIdx] as TokenKind),
  text: text.slice(token.startOffset, token.endOffset + 1),
  lineno: token.lineno,
  // The parser's NEWLINE takes the comment before it along, for the sake of refusals.
  col_offset: token.tokenTypeIdx === T.NEWLINE ? token.end_col_offset - 1 : token.col_offset,
  end_lineno: token.end_lineno,
  end_col_offset: token.end_col_offset,
  start: original(token.startOffset),
  end: original(token.endOffset + 1),
});

/**
 * Divides a source into tokens, as CPython's tokenizer does: with NEWLINE, INDENT, DEDENT and
 * ENDMARKER, f-strings in parts. Comments come apart, blank lines not at all. Does not parse: what only
 * the grammar refuses has tokens. A pure function that does no IO.
 */
export const tokenize = (source: string, options: TokenizeOptions = {}): TokenizeResult => {
  const { filename, python } = settings(options);
  const text = normalised(source);
  const scanned = scan(text, python);
  const { tokens, refusal: unindented } = withBlocks(scanned.tokens, text);
  const opener = scanned.brackets.at(-1);
  const refusal = unindented ?? scanned.refusal ?? (opener === undefined ? null : neverClosed(opener));
  if (refusal !== null) return { ok: false, diagnostics: [refusalDiagnostic(refusal, filename, text)] };
  const original = originalOffsets(source, text);
  return { ok: true, tokens: tokens.map((token) => published(token, text, original)), comments: scanned.comments };
};
