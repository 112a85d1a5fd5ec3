import type * as ast from "@tsyncio/ast";
import { call } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { type Context, runtime, typeOf } from "../context.ts";
import { formOf } from "../coroutines/index.ts";
import { isAwaitable } from "../types.ts";
import { lowerValue } from "../values.ts";
import { lowerAwaitedCall } from "./Call.ts";

/**
 * ```py
 * async def fetch(url):
 *     return url
 *
 * async def main(task, thing):
 *     await fetch("a")
 *     await thing
 * ```
 * ```ts
 * async function fetch(url: string): Promise<string> {
 *   return url;
 * }
 *
 * async function main(task: unknown, thing: unknown): Promise<void> {
 *   await fetch("a");
 *   await awaitable(thing);
 * }
 * ```
 * A call of a known coroutine function needs no coroutine object: JavaScript starts it at once, and here that is right.
 */
export function lowerAwait(node: ast.Await, context: Context): Expression {
  const known = node.value.kind === "Call" ? lowerAwaitedCall(node.value, context) : null;
  const line = node.lineno;
  const form = formOf(context);
  if (known !== null) return { ...form.wait(known.call, known.isOfProgram ? "program" : "runtime", context), line };
  const value = lowerValue(node.value, context);
  const isKnown = context.frame.isStepped || isAwaitable(typeOf(context, node.value));
  return { ...form.wait(isKnown ? value : call(runtime(context, "awaitable"), [value]), "value", context), line };
}
