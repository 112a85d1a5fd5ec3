import type { Severity } from "../catalogue/entry.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { paint, type Colour } from "./colour.ts";
import { renderFrame } from "./frame.ts";

/** How a diagnostic is rendered. */
export interface RenderOptions {
  /** Whether to colour the text with ANSI escapes. */
  readonly color: boolean;
}

const severityColour: Record<Severity, Colour> = { error: "red", warning: "yellow", note: "cyan" };

/**
 * A diagnostic as people read it, with a newline at the end:
 *
 *     program.py:2:1: error[unknown-module]: no module named 'numpy' can be compiled
 *       |
 *     2 | import numpy
 *       |        ^^^^^
 *       = help: use a supported module …
 *
 * `source` is the text of the file; null where it could not be read, which leaves the frame out.
 */
export function renderDiagnostic(diagnostic: Diagnostic, source: string | null, { color }: RenderOptions): string {
  const { span, severity, code, message, help } = diagnostic;
  const accent = severityColour[severity];
  const head = [
    paint(`${span.file}:${span.line}:${span.column}:`, "bold", color),
    paint(`${severity}[${code}]:`, accent, color),
    message,
  ].join(" ");
  const frame = source === null ? [] : renderFrame(source, span, accent, color);
  return [head, ...frame, ...helpLines(help, span.endLine, color)].join("\n") + "\n";
}

function helpLines(help: string | null, lastLine: number, color: boolean): string[] {
  if (help === null) return [];
  const margin = " ".repeat(String(lastLine).length);
  const [first = "", ...rest] = help.split("\n");
  return [`${margin} ${paint("= help:", "blue", color)} ${first}`, ...rest.map((line) => `${margin}         ${line}`)];
}
