import { childrenOf, type Module, type Node } from "@tsyncio/ast";
import { diagnostic, pointSpan, type Diagnostic } from "@tsyncio/diagnostics";
import { parse } from "@tsyncio/parser";
import { sourceText, spanOf } from "./3-lower/source.ts";

/** What stopped a compilation, as a diagnostic: a program that nests deeper than the stack reaches, or a fault of the compiler's own. */
export function failureOf(error: unknown, source: string, file: string): Diagnostic {
  const parsed = isOverflow(error) ? parse(source, { filename: file, checks: false }) : null;
  if (parsed?.ok === true) return diagnostic("too-deep", spanOf(sourceText(file, source), deepest(parsed.module)), {});
  const message = error instanceof Error ? error.message : String(error);
  return diagnostic("internal-failure", pointSpan(file, 1, 1), { construct: "this file", message });
}

/** Whether the host's stack ended. Engines word it differently, but all throw one of two classes. */
function isOverflow(error: unknown): boolean {
  return error instanceof Error && /call stack|too much recursion/i.test(error.message);
}

/** The node with the most nodes above it that has a position: the first of them. */
function deepest(module: Module): Node {
  let found: Node = module;
  let level: readonly Node[] = [module];
  while (level.length > 0) {
    found = level.find((node) => "lineno" in node) ?? found;
    level = level.flatMap(childrenOf);
  }
  return found;
}
