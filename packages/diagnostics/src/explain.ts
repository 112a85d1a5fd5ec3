import { catalogue, type DiagnosticCode } from "./catalogue/index.ts";

/** The page about a code: what it means, why it is so, an example and what to write. Plain text that ends in a newline; null for an unknown code. */
export function explain(code: string): string | null {
  if (!Object.hasOwn(catalogue, code)) return null;
  const entry = catalogue[code as DiagnosticCode];
  return `${code} (${entry.severity})\n\n${entry.explanation.trim()}\n`;
}
