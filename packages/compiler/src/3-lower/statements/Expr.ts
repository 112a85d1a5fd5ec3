import type * as ast from "@tsyncio/ast";
import { call } from "../../4-emit/builders.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import { resolveCallee } from "../calls/callee.ts";
import { inlineStatement } from "../calls/inline.ts";
import { type Context, report, runtime, typeOf } from "../context.ts";
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
    if (makesTask(value, context)) return [detached(lowerExpression(value, context), context)];
  }
  return [{ kind: "expression", expression: lowerExpression(value, context) }];
}

function detached(task: Expression, context: Context): Statement {
  return { kind: "expression", expression: call(runtime(context, "detached"), [task]) };
}

/** `asyncio.create_task(work())` whose task nobody keeps. */
function makesTask(node: ast.Call, context: Context): boolean {
  if (context.types.dialectCalls.has(node)) return false;
  const type = typeOf(context, node.func);
  if (type.kind === "api") return type.name === "asyncio.create_task" || type.name === "asyncio.ensure_future";
  if (type.kind !== "apiMethod" || type.name !== "create_task") return false;
  // A group keeps its tasks.
  return type.receiver.kind === "runtime" && type.receiver.name === "asyncio.AbstractEventLoop";
}

/** `save()` of an `async def` as a statement runs nothing. */
function warnNeverAwaited(node: ast.Call, context: Context): void {
  if (context.types.dialectCalls.has(node)) return;
  const callee = resolveCallee(node, context);
  if (callee?.isCoroutine === true) report(context, "never-awaited", node, { name: callee.display });
}
