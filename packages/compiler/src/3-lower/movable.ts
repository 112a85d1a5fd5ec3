import type * as ast from "@tsyncio/ast";
import type { FunctionInfo } from "../2-infer/types.ts";
import { call, literal, member, name, object } from "../4-emit/builders.ts";
import type { ObjectEntry, Statement } from "../4-emit/tree.ts";
import { type Context, typeOf } from "./context.ts";
import { lowerExpression } from "./expressions/index.ts";
import { moduleReference } from "./modules.ts";

/** Whether calls of the function that are given to threads run in worker threads. */
export function isMovable(info: FunctionInfo, { types }: Context): boolean {
  return [...types.movable.values()].some(({ functions }) => functions.includes(info));
}

/**
 * The functions that worker threads may call are named where a worker has all that they need: before the first statement that does more
 * than define, or at the end.
 * ```py
 * import asyncio
 *
 * def count(limit):
 *     total = 0
 *     for i in range(limit):
 *         total += i
 *     return total
 *
 * async def main():
 *     await asyncio.to_thread(count, 10)
 *
 * asyncio.run(main())
 * ```
 * ```ts
 * function count(limit: number): int {
 *   let total: int = 0;
 *   for (let i = 0; i < limit; i++) {
 *     total = iadd(total, i);
 *   }
 *   return total;
 * }
 *
 * async function main(): Promise<void> {
 *   await asyncio.to_thread(count, 10);
 * }
 *
 * movable(import.meta, { count });
 *
 * await asyncio.run(coroutine(main));
 * ```
 */
export function movableBefore(statement: ast.Stmt | null, context: Context): readonly Statement[] {
  const { module } = context.bound;
  const place = context.types.movable.get(module);
  const isMovedHere = place !== undefined && place.before === statement;
  const moved = isMovedHere
    ? [
        naming(
          "movable",
          "workers",
          place.functions.map((info) => entryOf(info.node, context)),
          context,
        ),
      ]
    : [];
  const pickled = context.types.picklable.places.get(module);
  if (pickled === undefined || pickled.before !== statement) return moved;
  const library = pickled.library.map((node) => {
    const type = typeOf(context, node);
    return { key: type.kind === "api" ? type.name.replaceAll(".", "_") : "", value: lowerExpression(node, context) };
  });
  const entries = [...pickled.definitions.map((node) => entryOf(node, context)), ...library];
  return [...moved, naming("picklable", "workers/processes", entries, context)];
}

/** A definition under its name; a function that waits says that it is no coroutine function. */
function entryOf(node: ast.Node, context: Context): ObjectEntry {
  const { emitted } = context.bound.bindings.get(node)!;
  const isWaiting = context.types.functions.get(node)?.coloured === true;
  const value = isWaiting
    ? call(member(moduleReference("threading", null, context), "blocking"), [name(emitted)])
    : name(emitted);
  return { key: emitted, value };
}

/** `movable(import.meta, { count });` */
function naming(runtime: string, from: string, entries: readonly ObjectEntry[], { imports }: Context): Statement {
  const local = imports.named(`@tsyncio/runtime/${from}`, runtime, imports.free(runtime));
  return {
    kind: "expression",
    expression: call(name(local), [literal("import.meta"), object(entries)]),
    trivia: { blankBefore: true },
  };
}
