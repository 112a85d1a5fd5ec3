import type { Module } from "@tsyncio/ast";
import { diagnostic } from "@tsyncio/diagnostics";
import type { Diagnostic } from "@tsyncio/diagnostics";
import { checkModule } from "./checks/module.ts";
import { Refusal } from "./lexer/failure.ts";
import { layout } from "./lexer/layout.ts";
import { scan } from "./lexer/scanner.ts";
import type { Comment } from "./lexer/token.ts";
import { read } from "./read.ts";
import { precedence, settle } from "./refuse.ts";
import { normalised } from "./source.ts";
import { spanOf } from "./spans.ts";

/** How a source is parsed. */
export interface ParseOptions {
  /** The name that diagnostics give the source. `<string>` if not given, as CPython says. */
  readonly filename?: string;
  /**
   * Whether also what CPython's symbol table and compiler refuse is refused (`return` outside a
   * function), as by `compile`. True if not given; false asks for no more than `ast.parse` does.
   */
  readonly checks?: boolean;
}

/** A tree with the comments beside it, or what CPython would refuse. */
export type ParseResult =
  | { readonly ok: true; readonly module: Module; readonly comments: readonly Comment[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Parses a source with normal line ends. Throws a Refusal. */
const parseText = (text: string, checks: boolean): { module: Module; comments: readonly Comment[] } => {
  const scanned = scan(text);
  const { tokens, refusal: indentation } = layout(scanned.tokens, text, scanned.refusal === null);
  const reading = read(tokens, text);
  const unread = indentation ?? scanned.refusal;
  if (unread !== null) throw precedence(reading, tokens, unread, indentation !== null);
  if (!reading.ok) throw settle(reading.refusal, tokens, reading.index, scanned.brackets);
  if (checks) checkModule(reading.module);
  return { module: reading.module, comments: scanned.comments };
};

/**
 * Parses a Python source as CPython 3.13 does: the same tree, with the same positions, or the same
 * refusal. A pure function: no IO, and nothing is kept from one call to the next.
 */
export const parse = (source: string, options: ParseOptions = {}): ParseResult => {
  const text = normalised(source);
  try {
    return { ok: true, ...parseText(text, options.checks ?? true) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const span = spanOf(options.filename ?? "<string>", text, error.place);
    const { kind, message } = error;
    return { ok: false, diagnostics: [diagnostic("syntax-error", span, { kind, message })] };
  }
};
