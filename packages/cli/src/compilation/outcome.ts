import type { Diagnostic } from "@tsyncio/diagnostics";
import { exitCode, type ExitCode } from "../exit.ts";
import type { Terminal } from "../terminal.ts";
import { reportDiagnostics } from "./report.ts";

/** What became of one input. */
export interface Outcome {
  /** The file as it was given. */
  readonly file: string;
  /** Where its TypeScript was written; null when it was not. */
  readonly output: string | null;
  /** The TypeScript, null when the file was refused or only checked. */
  readonly code: string | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly symbols: readonly string[];
  /** Why the file could not be read or written; null when it could. */
  readonly problem: string | null;
  /** Its text, for the frames of the diagnostics. */
  readonly source: string | null;
}

/** The outcome of a file about which nothing else is known than what is wrong. */
export function problemOutcome(file: string, problem: string): Outcome {
  return { file, output: null, code: null, diagnostics: [], symbols: [], problem, source: null };
}

/** The exit code for some outcomes: the worst of them decides. */
export function outcomesExitCode(outcomes: readonly Outcome[]): ExitCode {
  const errors = outcomes.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === "error"));
  if (errors.some(({ code }) => code === "internal-failure")) return exitCode.internal;
  const refused = errors.length > 0 || outcomes.some(({ problem }) => problem !== null);
  return refused ? exitCode.refused : exitCode.done;
}

/** Renders what is to say about a file on the error stream. */
export function reportOutcome(outcome: Outcome, terminal: Terminal): void {
  if (outcome.problem !== null) terminal.error(`tsyncio: ${outcome.file}: ${outcome.problem}\n`);
  reportDiagnostics(outcome.diagnostics, outcome.source, terminal);
}

/** The outcomes as one line of JSON: an object with a list of files. `code` is there when the TypeScript was not written anywhere. */
export function outcomesJson(outcomes: readonly Outcome[]): string {
  const files = outcomes.map(({ file, output, code, diagnostics, symbols, problem }) => ({
    file,
    output,
    ...(output === null && code !== null ? { code } : {}),
    ...(problem === null ? {} : { problem }),
    diagnostics,
    symbols,
  }));
  return `${JSON.stringify({ files })}\n`;
}
