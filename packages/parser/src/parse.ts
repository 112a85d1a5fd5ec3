import type { Module } from "@tsyncio/ast";
import { diagnostic } from "@tsyncio/diagnostics";
import type { Diagnostic } from "@tsyncio/diagnostics";
import { checkModule } from "./checks/module.ts";
import { RemarkableLines } from "./checks/remarkable.ts";
import type { Passing } from "./checks/remarkable.ts";
import { templatePlaces } from "./expressions/templates.ts";
import { Refusal } from "./lexer/failure.ts";
import type { Place } from "./lexer/failure.ts";
import { layout } from "./lexer/layout.ts";
import { scan } from "./lexer/scan.ts";
import type { Comment } from "./lexer/token.ts";
import { settings } from "./options.ts";
import type { ParseOptions, Settings } from "./options.ts";
import { read } from "./read.ts";
import { mostDiagnostics, recover } from "./recovery/recover.ts";
import type { Failed } from "./recovery/recover.ts";
import { precedence, settle } from "./refuse.ts";
import { refusalDiagnostic, spanOf } from "./spans.ts";
import { normalised } from "./source.ts";

/** A tree with the comments beside it, or what CPython would refuse. */
export type ParseResult =
  | { readonly ok: true; readonly module: Module; readonly comments: readonly Comment[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** What there is to know of a source: its tree, or what is refused and whether the checks after parsing did. */
type Outcome = Parsed | Refused;

/** A tree, and what of the language it holds that has no node in it. */
interface Parsed {
  readonly ok: true;
  readonly module: Module;
  readonly comments: readonly Comment[];
  readonly templates: readonly Place[];
}

/** A refusal in the place of a tree. */
interface Refused extends Failed {
  readonly ok: false;
}

/** Parses a source with normal line ends. */
const parseText = (text: string, { checks, python }: Settings): Outcome => {
  const scanned = scan(text, python);
  const { tokens, refusal: indentation } = layout(scanned.tokens, text, scanned.refusal === null);
  const reading = read(tokens, text, python);
  const unread = indentation ?? scanned.refusal;
  if (unread !== null) return refused(precedence(reading, tokens, unread, scanned));
  if (!reading.ok) return refused(settle(reading.refusal, tokens, reading.index, scanned));
  const objection = checks ? checkRefusal(reading.module, new RemarkableLines(tokens, text)) : null;
  if (objection !== null) return { ...refused(objection), checked: true };
  const templates = python === "3.13" ? [] : templatePlaces(tokens);
  return { ok: true, module: reading.module, comments: scanned.comments, templates };
};

const refused = (refusal: Refusal): Refused => ({ ok: false, refusal, checked: false });

/** What the checks after parsing refuse, or null. */
const checkRefusal = (module: Module, lines: Passing): Refusal | null => {
  try {
    checkModule(module, lines);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};

/** A tree, if nothing stands in it that no tree of Python 3.13 can hold. */
const published = ({ module, comments, templates }: Parsed, file: string, text: string): ParseResult => {
  if (templates.length === 0) return { ok: true, module, comments };
  const places = templates.slice(0, mostDiagnostics);
  return {
    ok: false,
    diagnostics: places.map((place) => diagnostic("template-string", spanOf(file, text, place), {})),
  };
};

/**
 * Parses a Python source as CPython does: the same tree, with the same positions, or the same refusal
 * and what else would be refused after it, at most twenty in all. A pure function: no IO, and nothing
 * is kept from one call to the next.
 */
export const parse = (source: string, options: ParseOptions = {}): ParseResult => {
  const text = normalised(source);
  const chosen = settings(options);
  const { filename } = chosen;
  const outcome = parseText(text, chosen);
  if (outcome.ok) return published(outcome, filename, text);
  const refusals = recover(text, outcome, (changed) => {
    const again = parseText(changed, chosen);
    return again.ok ? null : again;
  });
  return { ok: false, diagnostics: refusals.map((refusal) => refusalDiagnostic(refusal, filename, text)) };
};
