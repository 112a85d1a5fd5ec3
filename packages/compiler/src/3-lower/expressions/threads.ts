import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { FunctionInfo } from "../../2-infer/types.ts";
import { call, member } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { type Context, report, typeOf } from "../context.ts";
import { apiEntry } from "../members.ts";
import { formOf } from "../coroutines/index.ts";
import { moduleReference } from "../modules.ts";
import { isMovable } from "../movable.ts";

/**
 * A function that runs in a thread: one that waits is async in the output and says that it is no coroutine function.
 * ```py
 * import asyncio
 * import time
 *
 * def work():
 *     time.sleep(1)
 *
 * async def main():
 *     await asyncio.to_thread(work)
 * ```
 * ```ts
 * async function work(): Promise<null> {
 *   await time.thread_sleep(1);
 *   return null;
 * }
 *
 * async function main(): Promise<void> {
 *   await asyncio.to_thread(threading.blocking(work));
 * }
 * ```
 */
export function lowerThreadArgument(
  node: ast.Expr,
  lower: (context: Context) => Expression,
  context: Context,
): Expression {
  const problem = context.types.picklable.problems.get(node);
  if (problem !== undefined) report(context, "not-for-processes", node, problem);
  const type = typeOf(context, node);
  const waiting = type.kind === "api" ? waitingName(type.name) : null;
  if (waiting !== null && type.kind === "api") return waitingFunction(type.name, waiting, context);
  const lowered = lower(context);
  const members = type.kind === "union" ? type.members : [type];
  const functions = members.flatMap((each) =>
    each.kind === "function" || each.kind === "method" ? [each.function] : [],
  );
  if (!functions.some(({ coloured }) => coloured)) {
    const [first] = functions;
    const isInThread = context.types.threadArguments.get(node) === "thread";
    if (isInThread && first !== undefined && takesTime(first) && !isMovable(first, context))
      report(context, "runs-on-loop-thread", node, { name: first.name });
    return lowered;
  }
  return call(member(moduleReference("threading", null, context), "blocking"), [lowered]);
}

/** Whether the work of a function that never waits may be noticed: it has a loop, or calls what it does not know. */
function takesTime({ isAsync, node }: FunctionInfo): boolean {
  return !isAsync && walk(node).some(({ kind }) => kind === "For" || kind === "While" || kind === "comprehension");
}

/** What the output calls it: `time.thread_sleep`, or for a built-in `threading.thread_input`. */
export function waitingFunction(name: string, waiting: string, context: Context): Expression {
  const dot = name.lastIndexOf(".");
  return member(moduleReference(dot < 0 ? "threading" : name.slice(0, dot), null, context), waiting);
}

/** The function of the runtime that is awaited in place of one that blocks. */
export function waitingName(name: string): string | null {
  const entry = apiEntry(name);
  return entry?.kind === "function" ? (entry.blockingInThreads ?? null) : null;
}

/** `list(executor.map(f, xs))` → `list(await futures.collected(executor.map(f, xs)))`: every item is waited for first. */
export function collectedItems(items: Expression, context: Context): Expression {
  const collected = call(member(moduleReference("concurrent.futures", null, context), "collected"), [items]);
  return formOf(context).wait(collected, "runtime", context);
}
