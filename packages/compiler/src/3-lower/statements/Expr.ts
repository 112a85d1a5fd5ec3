import type * as ast from "@tsyncio/ast";
import { dataclassOf, hasOption } from "../../1-bind/dataclasses/dataclass.ts";
import { forcedStore } from "../../2-infer/forced-store.ts";
import type { ClassInfo } from "../../2-infer/types.ts";
import { assign, call, member, thisLiteral } from "../../4-emit/builders.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import { resolveCallee } from "../calls/callee.ts";
import { inlineStatement } from "../calls/inline.ts";
import { type Context, report, runtime, typeOf } from "../context.ts";
import { attributeName } from "../attributes.ts";
import { fieldOf, methodOf } from "../expressions/Attribute.ts";
import { lowerExpression } from "../expressions/index.ts";
import { lowerYieldStatement } from "../expressions/Yield.ts";
import { lowerValue } from "../values.ts";

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
    const forced = lowerForcedStore(value, context);
    if (forced !== null) return [{ kind: "expression", expression: forced }];
    const inline = inlineStatement(value, context);
    if (inline !== null) return [{ kind: "expression", expression: inline }];
    warnNeverAwaited(value, context);
    if (makesTask(value, context)) return [detached(lowerExpression(value, context), context)];
  }
  return [{ kind: "expression", expression: lowerExpression(value, context) }];
}

/** `object.__setattr__(self, "size", 3)` → `this.size = 3` of an attribute that the class declares. */
function lowerForcedStore(node: ast.Call, context: Context): Expression | null {
  const store = forcedStore(node);
  const { self, function: method } = context.frame;
  if (store === null || self === null || context.bound.bindings.get(store.object) !== self) return null;
  const owner = method?.owner ?? null;
  const isField = owner !== null && !owner.general && fieldOf(owner, store.name)?.forced === true;
  if (!isField || methodOf(owner, store.name) !== null || !allowsAttribute(owner, store.name)) return null;
  return assign(member(thisLiteral, attributeName(store.name)), lowerValue(store.value, context));
}

/** Whether objects of a class may have an attribute: those of a dataclass with slots have its fields alone. */
function allowsAttribute(info: ClassInfo, name: string): boolean {
  const dataclass = dataclassOf(info.node);
  if (dataclass === null || !hasOption(dataclass, "slots")) return true;
  return dataclass.allFields.some((each) => each.name === name);
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
