import { renderDiagnostic, type Diagnostic } from "@tsyncio/diagnostics";
import type { Terminal } from "../terminal.ts";

/** Renders diagnostics of one file on the error stream, and how many errors there are where several are. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[], source: string | null, terminal: Terminal): void {
  for (const found of diagnostics) terminal.error(renderDiagnostic(found, source, { color: terminal.errorColor }));
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  if (errors > 1) terminal.error(`${errors} errors\n`);
}
