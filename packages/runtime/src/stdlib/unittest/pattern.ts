import { regexp_of } from "../regular_expressions.ts";

/** Whether a pattern of Python's `re`, as text or compiled, is found in the text. */
export function searches(pattern: unknown, text: string): boolean {
  const compiled = pattern as { search?: (text: string) => unknown };
  return typeof pattern === "string" ? regexp_of(pattern).test(text) : compiled.search?.(text) !== null;
}
