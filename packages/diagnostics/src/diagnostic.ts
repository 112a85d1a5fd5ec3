import { catalogue, type ArgumentsOf, type DiagnosticCode } from "./catalogue/index.ts";
import type { CatalogueEntry, Severity } from "./catalogue/entry.ts";
import type { Span } from "./span.ts";
import { fillTemplate, type TemplateArguments } from "./template.ts";

/** One finding about a Python source: a value, ready to be rendered or sent as JSON. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  /** What to write instead; null where nothing better can be said than the message. */
  readonly help: string | null;
  readonly span: Span;
}

/** Makes a diagnostic from its catalogue entry; `args` are the placeholders of its message and its help. */
export function diagnostic<Code extends DiagnosticCode>(code: Code, span: Span, args: ArgumentsOf<Code>): Diagnostic {
  const entry: CatalogueEntry = catalogue[code];
  const values = args as TemplateArguments;
  return {
    code,
    severity: entry.severity,
    message: fillTemplate(entry.message, values),
    help: entry.help === null ? null : fillTemplate(entry.help, values),
    span,
  };
}
