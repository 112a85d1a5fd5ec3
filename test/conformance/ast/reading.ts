/** What we say of a Python file, by the path of `tsyncio ast`: bytes, text, tree, dump. */
import { dump, type Module, unparse } from "../../../packages/ast/src/index.ts";
import { decodePython } from "../../../packages/cli/src/sources/decode.ts";
import type { Diagnostic } from "../../../packages/diagnostics/src/index.ts";
import { parse } from "../../../packages/parser/src/index.ts";

/** The tree of a file, or why it is refused. */
export type Reading = { readonly ok: true; readonly module: Module } | { readonly ok: false; readonly refusal: string };

/** Reads the bytes of a Python file as `ast.parse` would. */
export function readPython(bytes: Uint8Array, path: string): Reading {
  const decoded = decodePython(bytes, path);
  if (!decoded.ok) return { ok: false, refusal: refusalOf([decoded.diagnostic]) };
  const parsed = parse(decoded.text, { filename: path, checks: false });
  return parsed.ok ? { ok: true, module: parsed.module } : { ok: false, refusal: refusalOf(parsed.diagnostics) };
}

/** The dump of a tree as CPython's `indent=2, include_attributes=True` has it; bare: without positions. */
export const dumpOf = (module: Module, detail: "whole" | "bare" = "whole"): string =>
  dump(module, { attributes: detail === "whole" });

/** The text of a tree, and what reading it back gives: the dump of that tree without its positions, or a refusal. */
export interface Writing {
  readonly text: string;
  readonly again: string;
}

/** Writes a tree as Python and reads that back. */
export function writePython(module: Module): Writing {
  const text = unparse(module);
  const parsed = parse(text, { checks: false });
  return { text, again: parsed.ok ? dumpOf(parsed.module, "bare") : refusalOf(parsed.diagnostics) };
}

const refusalOf = ([first]: readonly Diagnostic[]): string =>
  first === undefined ? "" : `${first.span.line}:${first.span.column}: ${first.message}`;
