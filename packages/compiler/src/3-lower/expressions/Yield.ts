import type * as ast from "@tsyncio/ast";
import { binary, call, nullLiteral, yieldFrom, yieldOf } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { type Context, runtime, typeOf } from "../context.ts";
import { produced } from "../coroutines/async-generators.ts";
import { lowerValue } from "../values.ts";

/**
 * ```py
 * def echo():
 *     received = yield "ready"
 *     print(received)
 * ```
 * ```ts
 * function* echo(): Generator<string, void, unknown> {
 *   const received = (yield "ready") ?? null;
 *   print(received);
 * }
 * ```
 * JavaScript's `next()` sends `undefined` where Python's sends None.
 */
export function lowerYield(node: ast.Yield, context: Context): Expression {
  return binary("??", lowerYieldStatement(node, context), nullLiteral);
}

/** The value of a `yield from`: what the generator returns. */
export function lowerYieldFrom(node: ast.YieldFrom, context: Context): Expression {
  return binary("??", lowerYieldStatement(node, context), nullLiteral);
}

/**
 * ```py
 * def count(more):
 *     yield 1
 *     yield from more
 * ```
 * ```ts
 * function* count(more: unknown): Generator<unknown> {
 *   yield 1;
 *   yield* delegate(more);
 * }
 * ```
 */
export function lowerYieldStatement(node: ast.Yield | ast.YieldFrom, context: Context): Expression {
  const { handling } = context;
  if (node.kind === "YieldFrom") {
    const delegates = isMarkedCoroutine(context) ? "delegate_awaitable" : "delegate";
    const items = call(runtime(context, delegates), [lowerValue(node.value, context)]);
    return yieldFrom(handling === null ? items : call(runtime(context, "delegate_handling"), [handling, items]));
  }
  const given = node.value === null ? nullLiteral : lowerValue(node.value, context);
  const value = context.frame.isStepped ? produced(given, context) : given;
  if (handling === null) return yieldOf(value);
  return yieldFrom(call(runtime(context, "yield_handling"), [handling, value]));
}

/** Whether `types.coroutine` decorates the function. */
function isMarkedCoroutine(context: Context): boolean {
  const node = context.frame.function?.node;
  if (node === undefined || node.kind === "Lambda") return false;
  return node.decorator_list.some((decorator) => {
    const type = typeOf(context, decorator);
    return type.kind === "api" && type.name === "types.coroutine";
  });
}
