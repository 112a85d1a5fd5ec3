import { resolve } from "node:path";
import { renderDiagnostic } from "@tsyncio/diagnostics";
import type { Terminal } from "../terminal.ts";
import { fileProblem, readPython } from "./read.ts";

/** Reads one Python file for a command; null after having said on the error stream why that is not possible. */
export function loadSource(file: string, terminal: Terminal): string | null {
  const path = resolve(terminal.directory, file);
  try {
    const decoded = readPython(path, file);
    if (decoded.ok) return decoded.text;
    terminal.error(renderDiagnostic(decoded.diagnostic, null, { color: terminal.errorColor }));
  } catch (error) {
    const problem = fileProblem(error, path);
    if (problem === null) throw error;
    terminal.error(`tsyncio: ${file}: ${problem}\n`);
  }
  return null;
}
