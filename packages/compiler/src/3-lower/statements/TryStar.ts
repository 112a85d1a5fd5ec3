import type * as ast from "@tsyncio/ast";
import type { Binding } from "../../1-bind/bound.ts";
import { binary, call, constant, ifOf, literal, member, name, nullLiteral, statement } from "../../4-emit/builders.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import { type Context, fresh, freshError, runtime } from "../context.ts";
import { handledBlock } from "../handling.ts";
import { declaredHere } from "../targets/assign.ts";
import { lowerValue } from "../values.ts";
import { namedBlock } from "./Try.ts";

/**
 * ```py
 * def work():
 *     raise ExceptionGroup("both", [ValueError(1), TypeError(2)])
 *
 * try:
 *     work()
 * except* ValueError as group:
 *     print(group.exceptions)
 * except* TypeError:
 *     raise
 * ```
 * ```ts
 * function work(): void {
 *   throw new ExceptionGroup("both", [new ValueError(1), new TypeError(2)]);
 * }
 *
 * try {
 *   work();
 * } catch (error) {
 *   const clauses = except_star(error);
 *   const group = clauses.take(ValueError);
 *   if (group !== null) {
 *     try {
 *       print(group.exceptions);
 *     } catch (error) {
 *       clauses.raised(error);
 *     }
 *   }
 *   const part = clauses.take(TypeError);
 *   if (part !== null) {
 *     try {
 *       throw clauses.again(part);
 *     } catch (error) {
 *       clauses.raised(error);
 *     }
 *   }
 *   clauses.finish();
 * }
 * ```
 * Each clause takes its part of the group. What clauses raise waits until the last one had its turn.
 */
export function lowerStarHandlers(
  node: ast.Try | ast.TryStar,
  caught: Expression,
  context: Context,
): readonly Statement[] {
  const clauses = name(fresh(context, "clauses"));
  const opened = constant(clauses, call(runtime(context, "except_star"), [caught]));
  return [
    opened,
    ...node.handlers.flatMap((handler) => lowerClause(handler, clauses, context)),
    statement(call(member(clauses, "finish"), [])),
  ];
}

function lowerClause(handler: ast.ExceptHandler, clauses: Expression, context: Context): readonly Statement[] {
  const classes = handler.type === null ? literal("undefined") : lowerValue(handler.type, context);
  const binding = context.bound.bindings.get(handler);
  const keyword = binding === undefined ? null : declaredHere(handler, binding);
  const isItsName = binding !== undefined && keyword === "const" && !isShared(binding);
  const part = name(isItsName ? binding.emitted : fresh(context, "part"));
  const taken = constant(part, call(member(clauses, "take"), [classes], handler.lineno));
  const inside: Context = { ...context, clauses: { clauses, part } };
  const named: readonly Statement[] =
    binding === undefined || keyword === null || isItsName
      ? []
      : [{ kind: "variable", keyword, target: name(binding.emitted), initial: part }];
  const body = [
    ...named,
    ...handledBlock((within) => namedBlock(handler, part, keyword !== null, within), part, inside),
  ];
  const parameter = freshError(context);
  const kept = statement(call(member(clauses, "raised"), [name(parameter)]));
  const guarded: Statement = { kind: "try", body, handler: { parameter, body: [kept] }, finalizer: null };
  return [taken, ifOf(binary("!==", part, nullLiteral), [guarded])];
}

/** Whether another variable of the scope has the same name in the output, as in the next clause. */
function isShared(binding: Binding): boolean {
  return binding.scope.variables.some((other) => other !== binding && other.emitted === binding.emitted);
}
