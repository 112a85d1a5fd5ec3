import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { FunctionInfo } from "../../2-infer/types.ts";
import { call, member, nullLiteral } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { type Context, report, typeOf } from "../context.ts";
import { isInputLine } from "../../2-infer/input-line.ts";
import { apiEntry, classEntry } from "../members.ts";
import { formOf } from "../coroutines/index.ts";
import { lowerValue } from "../values.ts";
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
  const waiting = waitingCallee(node, context);
  if (waiting !== null) return withReceiver(waiting);
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

/** What is awaited in place of what blocks: a function of the runtime, with the object of a method before the arguments. */
interface Waiting {
  readonly callee: Expression;
  readonly receiver: readonly Expression[];
  /** `sys.stdin.readline` */
  readonly isInput: boolean;
}

/** What a program with threads awaits in place of a function or method that blocks: `time.thread_sleep`, `subprocess.thread_wait`. */
export function waitingCallee(node: ast.Expr, context: Context): Waiting | null {
  const of = (module: string, name: string, receiver: readonly Expression[], isInput = false): Waiting => ({
    callee: member(moduleReference(module, null, context), name),
    receiver,
    isInput,
  });
  if (node.kind === "Attribute" && isInputLine(node, { get: (each) => typeOf(context, each) }))
    return of("threading", "thread_readline", [lowerValue(node.value, context)], true);
  const type = typeOf(context, node);
  if (type.kind === "api") {
    const entry = apiEntry(type.name);
    const name = entry?.kind === "function" ? entry.blockingInThreads : undefined;
    const dot = type.name.lastIndexOf(".");
    return name === undefined ? null : of(dot < 0 ? "threading" : type.name.slice(0, dot), name, []);
  }
  if (type.kind !== "apiMethod" || type.receiver.kind !== "runtime" || node.kind !== "Attribute") return null;
  const row = classEntry(type.receiver.name)?.members[type.name];
  const name = row?.kind === "function" ? row.blockingInThreads : undefined;
  const module = type.receiver.name.slice(0, type.receiver.name.lastIndexOf("."));
  return name === undefined ? null : of(module, name, [lowerValue(node.value, context)]);
}

/** `process.wait` → `subprocess.thread_wait.bind(null, process)` */
function withReceiver({ callee, receiver }: Waiting): Expression {
  return receiver.length === 0 ? callee : call(member(callee, "bind"), [nullLiteral, ...receiver]);
}

/** `list(executor.map(f, xs))` → `list(await futures.collected(executor.map(f, xs)))`: every item is waited for first. */
export function collectedItems(items: Expression, context: Context): Expression {
  const collected = call(member(moduleReference("concurrent.futures", null, context), "collected"), [items]);
  return formOf(context).wait(collected, "runtime", context);
}
