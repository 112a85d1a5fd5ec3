import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import { completes } from "../../2-infer/completes.ts";
import type { Type } from "../../2-infer/types.ts";
import { call, member, name } from "../../4-emit/builders.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import { lowerBlock } from "../block.ts";
import { type Context, fresh, freshError, runtime, typeOf } from "../context.ts";
import { formOf } from "../coroutines/index.ts";
import { caughtAs, caughtWithin } from "../handling.ts";
import { lasts } from "../lasting.ts";
import { classEntry } from "../members.ts";
import { assignTo } from "../targets/assign.ts";
import { lowerValue } from "../values.ts";

/**
 * ```py
 * def use(manager):
 *     with manager as value:
 *         print(value)
 * ```
 * ```ts
 * function use(manager: unknown): void {
 *   const scope = enter(manager);
 *   try {
 *     const value = scope.value;
 *     print(value);
 *   } catch (error) {
 *     scope.caught(error);
 *   } finally {
 *     scope.exit();
 *   }
 * }
 * ```
 * `caught` hands the exception to `__exit__` and throws it on unless it was swallowed.
 */
export function lowerWith(node: ast.With, context: Context): readonly Statement[] {
  return lowerItems(node, node.items, context);
}

/**
 * ```py
 * import asyncio
 *
 * async def critical(lock):
 *     async with lock:
 *         print("alone")
 *
 * async def main():
 *     await critical(asyncio.Lock())
 * ```
 * ```ts
 * async function critical(lock: asyncio.Lock): Promise<void> {
 *   await lock.acquire();
 *   try {
 *     print("alone");
 *   } finally {
 *     lock.release();
 *   }
 * }
 *
 * async function main(): Promise<void> {
 *   await critical(new asyncio.Lock());
 * }
 * ```
 * Any other manager goes through `aenter`, as in `with`.
 */
export function lowerAsyncWith(node: ast.AsyncWith, context: Context): readonly Statement[] {
  return lowerItems(node, node.items, context);
}

function lowerItems(
  node: ast.With | ast.AsyncWith,
  items: readonly ast.Withitem[],
  context: Context,
): readonly Statement[] {
  const [item, ...rest] = items;
  if (item === undefined) return lowerBlock(node.body, context);
  const isAsync = node.kind === "AsyncWith";
  const type = typeOf(context, item.context_expr);
  const inner = (opening: readonly Statement[]): readonly Statement[] => [
    ...opening,
    ...lowerItems(node, rest, context),
  ];
  const waits = context.types.colouredItems.has(item);
  if ((isAsync || waits) && item.optional_vars === null && isLock(type)) return lowerLock(item, inner([]), context);
  if (isAsync && isFile(item, context)) return lowerFile(item, inner, context);
  const enters = waits ? "enter_blocking" : isAsync ? "aenter" : "enter";
  const leaves = gives(node.body) && !completes([node], (each) => context.bound.swallows(each));
  return lowerScope(item, { enters, leaves }, inner, context);
}

function isLock(type: Type): boolean {
  if (type.kind === "union") return type.members.length > 0 && type.members.every(isLock);
  return type.kind === "runtime" && classEntry(type.name)?.context === "lock";
}

function lowerLock(item: ast.Withitem, body: readonly Statement[], context: Context): readonly Statement[] {
  const value = lowerValue(item.context_expr, context);
  const isKept = lasts(item.context_expr, context);
  const lock = isKept ? value : name(fresh(context, "lock"));
  const kept: readonly Statement[] =
    isKept || lock.kind !== "name" ? [] : [{ kind: "variable", keyword: "const", target: lock, initial: value }];
  return [
    ...kept,
    {
      kind: "expression",
      expression: formOf(context).wait(call(member(lock, "acquire"), []), "runtime", context),
      line: item.context_expr.lineno,
    },
    {
      kind: "try",
      body,
      handler: null,
      finalizer: [
        { kind: "expression", expression: call(member(lock, "release"), []), line: item.context_expr.lineno },
      ],
    },
  ];
}

/** `asyncio.open(…)` of the dialect, opened right where it is used. */
function isFile(item: ast.Withitem, context: Context): boolean {
  return (
    item.context_expr.kind === "Call" &&
    context.types.dialectCalls.get(item.context_expr) === "open" &&
    item.optional_vars?.kind === "Name"
  );
}

/** A file is closed and never swallows an exception: `try … finally`. */
function lowerFile(
  item: ast.Withitem,
  inner: (opening: readonly Statement[]) => readonly Statement[],
  context: Context,
): readonly Statement[] {
  const { wait } = formOf(context);
  const opened = wait(lowerValue(item.context_expr, context), "runtime", context);
  const target = item.optional_vars;
  if (target?.kind !== "Name") throw new Error("a file that is opened in place has a name");
  const taken = assignTo(target, opened, { kind: "any" }, context);
  const local = context.bound.bindings.get(target)?.emitted ?? target.id;
  const close: Statement = {
    kind: "expression",
    expression: wait(call(member(name(local), "close"), []), "runtime", context),
  };
  const statements: readonly Statement[] = [
    ...taken,
    { kind: "try", body: inner([]), handler: null, finalizer: [close] },
  ];
  return sharesName(target, context) ? [{ kind: "block", body: statements }] : statements;
}

/** Whether another variable of the scope has the same name in the output: each then needs a block of its own. */
function sharesName(target: ast.Name, context: Context): boolean {
  const binding = context.bound.bindings.get(target);
  return binding?.scope.variables.some((other) => other !== binding && other.emitted === binding.emitted) === true;
}

/** How a scope is entered, and whether its block is left for good: what follows is not reached. */
interface Entering {
  readonly enters: "enter" | "aenter" | "enter_blocking";
  readonly leaves: boolean;
}

/** Whether a block gives the value of the function around it. */
function gives(body: readonly ast.Stmt[]): boolean {
  for (const statement of body)
    for (const node of walk(statement)) if (node.kind === "Return" && node.value !== null) return true;
  return false;
}

function lowerScope(
  item: ast.Withitem,
  { enters, leaves }: Entering,
  inner: (opening: readonly Statement[]) => readonly Statement[],
  context: Context,
): readonly Statement[] {
  const isAsync = enters !== "enter";
  const form = formOf(context);
  const scope = name(fresh(context, "scope"));
  const awaited = enters === "aenter" ? "scope" : "runtime";
  const wait = (expression: Expression): Expression => (isAsync ? form.wait(expression, awaited, context) : expression);
  const entered = {
    ...wait(
      call(runtime(context, enters === "aenter" ? form.enters : enters), [lowerValue(item.context_expr, context)]),
    ),
    line: item.context_expr.lineno,
  };
  const parameter = freshError(context);
  const opening =
    item.optional_vars === null ? [] : assignTo(item.optional_vars, member(scope, "value"), { kind: "any" }, context);
  const line = item.context_expr.lineno;
  const error = caughtAs(parameter, context);
  const caught: Statement = {
    kind: "expression",
    expression: wait(call(member(scope, "caught"), [caughtWithin(error, context) ?? error])),
    line,
  };
  const exit: Statement = { kind: "expression", expression: wait(call(member(scope, "exit"), [])), line };
  // TypeScript does not know that `caught` throws.
  const thrown: readonly Statement[] = leaves ? [{ kind: "throw", value: name(parameter) }] : [];
  return [
    { kind: "variable", keyword: "const", target: scope, initial: entered },
    { kind: "try", body: inner(opening), handler: { parameter, body: [caught, ...thrown] }, finalizer: [exit] },
  ];
}
