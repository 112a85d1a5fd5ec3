/** What we say of a Python file, by the path of `tsyncio ast`: bytes, text, tree, dump. */
import { dump, type Module, sameTree, unparse } from "../../../packages/ast/src/index.ts";
import { decodePython } from "../../../packages/cli/src/sources/decode.ts";
import { firstDifference } from "./first-difference.ts";
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

/** The text of a tree, and why reading it does not give that tree again (but for its positions); null if it does. */
export interface Writing {
  readonly text: string;
  readonly lost: string | null;
}

/** Writes a tree as Python and reads that back. */
export function writePython(module: Module): Writing {
  const text = unparse(module);
  const again = parse(text, { checks: false });
  if (!again.ok) return { text, lost: refusalOf(again.diagnostics) };
  if (sameTree(module, again.module)) return { text, lost: null };
  return { text, lost: firstDifference(dumpOf(again.module, "bare"), dumpOf(module, "bare")) };
}

const refusalOf = ([first]: readonly Diagnostic[]): string =>
  first === undefined ? "" : `${first.span.line}:${first.span.column}: ${first.message}`;
