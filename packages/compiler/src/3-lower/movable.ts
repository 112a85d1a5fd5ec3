import type * as ast from "@tsyncio/ast";
import type { FunctionInfo } from "../2-infer/types.ts";
import { call, literal, object } from "../4-emit/builders.ts";
import type { Statement } from "../4-emit/tree.ts";
import type { Context } from "./context.ts";

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
  const place = context.types.movable.get(context.bound.module);
  if (place === undefined || place.before !== statement) return [];
  const entries = place.functions.map(({ node }) => {
    const { emitted } = context.bound.bindings.get(node)!;
    return { key: emitted, value: { kind: "name", name: emitted } } as const;
  });
  const local = context.imports.named("@tsyncio/runtime/workers", "movable", context.imports.free("movable"));
  return [
    {
      kind: "expression",
      expression: call({ kind: "name", name: local }, [literal("import.meta"), object(entries)]),
      trivia: { blankBefore: true },
    },
  ];
}
