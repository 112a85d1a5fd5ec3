import type * as ast from "@tsyncio/ast";
import type { Statement } from "../../4-emit/tree.ts";
import type { Context } from "../context.ts";
import { lowerSingle } from "./Assign.ts";

/**
 * ```py
 * count: int = 0
 * name: str
 * ```
 * ```ts
 * const count = 0;
 *
 * export {};
 * ```
 * An annotation without a value does nothing when Python runs it.
 */
export function lowerAnnAssign(node: ast.AnnAssign, context: Context): readonly Statement[] {
  return node.value === null ? [] : lowerSingle(node.target, node.value, context);
}
