import type * as ast from "@tsyncio/ast";
import type { Statement } from "../../4-emit/tree.ts";
import { resolveCallee } from "../calls/callee.ts";
import { inlineStatement } from "../calls/inline.ts";
import { type Context, report } from "../context.ts";
import { lowerExpression } from "../expressions/index.ts";
import { lowerYieldStatement } from "../expressions/Yield.ts";

/**
 * ```py
 * def work():
 *     ...
 *
 * work()
 * ```
 * ```ts
 * function work(): void {}
 *
 * work();
 *
 * export {};
 * ```
 */
export function lowerExpr(node: ast.ExprStatement, context: Context): readonly Statement[] {
  const { value } = node;
  if (value.kind === "Constant") return [];
  if (value.kind === "Yield" || value.kind === "YieldFrom")
    return [{ kind: "expression", expression: lowerYieldStatement(value, context) }];
  if (value.kind === "Call") {
    const inline = inlineStatement(value, context);
    if (inline !== null) return [{ kind: "expression", expression: inline }];
    warnNeverAwaited(value, context);
  }
  return [{ kind: "expression", expression: lowerExpression(value, context) }];
}

/** `save()` of an `async def` as a statement runs nothing. */
function warnNeverAwaited(node: ast.Call, context: Context): void {
  if (context.types.dialectCalls.has(node)) return;
  const callee = resolveCallee(node, context);
  if (callee?.isCoroutine === true) report(context, "never-awaited", node, { name: callee.display });
}
