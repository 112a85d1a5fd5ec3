import type * as ast from "@tsyncio/ast";
import type { Type } from "./types.ts";

/** Whether an expression is `sys.stdin.readline`. */
export function isInputLine(node: ast.Expr, types: { get(node: ast.Expr): Type | undefined }): boolean {
  if (node.kind !== "Attribute" || node.attr !== "readline") return false;
  const { value } = node;
  if (value.kind !== "Attribute" || value.attr !== "stdin") return false;
  const module = types.get(value.value);
  return module?.kind === "module" && module.name === "sys";
}
