import type { Module } from "@tsyncio/ast";
import { explain } from "./errors/explain.ts";
import { Unexpected } from "./expressions/cursor.ts";
import { lookahead } from "./generated/lookahead.ts";
import { Grammar } from "./grammar/grammar.ts";
import { Refusal, between, refusal } from "./lexer/failure.ts";
import type { Token } from "./lexer/token.ts";
import type { PythonVersion } from "./options.ts";

/** The one parser of the process: it keeps nothing of a source but while it reads it. */
let grammar: Grammar | null = null;

/** What the grammar made of the tokens: a module, or a refusal and the place of the last token that was looked at. */
export type Reading =
  | { readonly ok: true; readonly module: Module }
  | { readonly ok: false; readonly refusal: Refusal; readonly index: number };

const failed = (tokens: readonly Token[], text: string, index: number, expected: string | null): Reading => ({
  ok: false,
  refusal: explain({ tokens, text, index, expected }),
  index,
});

/** What Chevrotain noted where a rule could not go on. */
const noted = (parser: Grammar, tokens: readonly Token[], text: string): Reading => {
  const [error] = parser.errors;
  const index = error === undefined ? 0 : tokens.indexOf(error.token as Token);
  const expected = error?.message.startsWith("expected") === true ? error.message : null;
  return failed(tokens, text, Math.max(index, 0), expected);
};

/** What nests deeper than the stack reaches is refused, as by CPython, whose stack is smaller. */
const tooComplex = (tokens: readonly Token[], index: number): Reading => {
  const token = tokens[Math.min(index, tokens.length - 1)] as Token;
  const message = "too many nested parentheses or operators: the source is too complex to parse";
  return { ok: false, refusal: refusal(message, between(token, token)), index };
};

/** Reads tokens with the grammar. */
export const read = (tokens: readonly Token[], text: string, python: PythonVersion = "3.13"): Reading => {
  const parser = (grammar ??= new Grammar({ lookahead }));
  parser.begin(tokens, text, python);
  try {
    const module = parser.file();
    return parser.errors.length > 0 ? noted(parser, tokens, text) : { ok: true, module };
  } catch (error) {
    if (error instanceof Unexpected) return failed(tokens, text, error.index, null);
    if (error instanceof RangeError) return tooComplex(tokens, parser.cursor.index);
    if (error instanceof Refusal) return { ok: false, refusal: error, index: parser.cursor.index };
    throw error;
  } finally {
    parser.begin([], "");
  }
};
