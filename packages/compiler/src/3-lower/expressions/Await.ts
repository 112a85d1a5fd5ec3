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
 * import asyncio
 *
 * async def checked(url):
 *     return url
 *
 * async def fetch(url):
 *     await asyncio.sleep(1)
 *     return await checked(url)
 *
 * async def main(task, thing):
 *     await fetch("a")
 *     await thing
 * ```
 * ```ts
 * function checked(url: string): string {
 *   return url;
 * }
 * never_waits(checked);
 *
 * async function fetch(url: string): Promise<string> {
 *   await asyncio.sleep(1);
 *   return checked(url);
 * }
 *
 * async function main(task: unknown, thing: unknown): Promise<void> {
 *   await fetch("a");
 *   await awaitable(thing);
 * }
 * ```
 * A call of a known coroutine function needs no coroutine object: JavaScript starts it at once, and here that is right.
 * One that never waits is a plain function: Python does not give the turn away either.
 */
export function lowerAwait(node: ast.Await, context: Context): Expression {
  const known = node.value.kind === "Call" ? lowerAwaitedCall(node.value, context) : null;
  const line = node.lineno;
  const form = formOf(context);
  if (known?.isImmediate === true) return { ...known.call, line };
  if (known !== null) return { ...form.wait(known.call, known.isOfProgram ? "program" : "runtime", context), line };
  const value = lowerValue(node.value, context);
  const isKnown = context.frame.isStepped || isAwaitable(typeOf(context, node.value));
  return { ...form.wait(isKnown ? value : call(runtime(context, "awaitable"), [value]), "value", context), line };
}
