import type * as ast from "@tsyncio/ast";
import { conditional } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { lowerCondition } from "../conditions.ts";
import { type Context, typeOf } from "../context.ts";
import { lowerAs } from "../values.ts";

/**
 * ```py
 * a if ready else b
 * ```
 * ```ts
 * ready ? a : b
 * ```
 */
export function lowerIfExp(node: ast.IfExp, context: Context): Expression {
  const type = typeOf(context, node);
  return conditional(lowerCondition(node.test, context), lowerAs(node.body, type, context), lowerAs(node.orelse, type, context));
}
