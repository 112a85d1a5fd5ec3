import type { Module } from "@tsyncio/ast";
import { Unexpected } from "./expressions/cursor.ts";
import { lookahead } from "./generated/lookahead.ts";
import { Grammar } from "./grammar/grammar.ts";
import { tabulated } from "./grammar/lookahead.ts";
import type { Token } from "./lexer/token.ts";

/** The one parser of the process: it keeps nothing of a source but while it reads it. */
let grammar: Grammar | null = null;

/** What the grammar made of the tokens: a module, or the place of the token that no rule takes and what was expected there. */
export type Reading =
  | { readonly ok: true; readonly module: Module }
  | { readonly ok: false; readonly index: number; readonly expected: string | null };

/** What Chevrotain noted where a rule could not go on. */
const noted = (parser: Grammar, tokens: readonly Token[]): Reading => {
  const [error] = parser.errors;
  const index = error === undefined ? 0 : tokens.indexOf(error.token as Token);
  const expected = error?.message.startsWith("expected") === true ? error.message : null;
  return { ok: false, index, expected };
};

/** Reads tokens with the grammar. Throws a Refusal where a rule knows what is wrong. */
export const read = (tokens: readonly Token[], source: string): Reading => {
  const parser = (grammar ??= new Grammar({ lookahead: tabulated(lookahead) }));
  parser.begin(tokens, source);
  try {
    const module = parser.file();
    return parser.errors.length > 0 ? noted(parser, tokens) : { ok: true, module };
  } catch (error) {
    if (error instanceof Unexpected) return { ok: false, index: error.index, expected: null };
    throw error;
  }
};
