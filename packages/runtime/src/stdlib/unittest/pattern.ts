import { repr } from "../../python/repr/repr.ts";
import { regexp_of } from "../regular_expressions.ts";

/** Whether a pattern of Python's `re`, as text or compiled, is found in the text. */
export function searches(pattern: unknown, text: string): boolean {
  const compiled = pattern as { search?: (text: string) => unknown };
  return typeof pattern === "string" ? regexp_of(pattern).test(text) : compiled.search?.(text) !== null;
}

/** The text of a pattern as messages show it. */
export function repr_of(pattern: unknown): string {
  return typeof pattern === "string" ? repr(pattern) : repr((pattern as { pattern?: unknown }).pattern ?? pattern);
}
