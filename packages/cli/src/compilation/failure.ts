import { diagnostic, pointSpan, type Diagnostic } from "@tsyncio/diagnostics";

/** The diagnostic for an error that the compiler should never have thrown. The compiler names the place itself where it can. */
export function internalFailure(file: string, error: unknown): Diagnostic {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const [message = ""] = text.split("\n", 1);
  return diagnostic("internal-failure", pointSpan(file, 1, 1), { construct: "the whole file", message });
}
