import type * as ast from "@tsyncio/ast";
import type { Statement } from "../../4-emit/tree.ts";
import { lowerBlock } from "../block.ts";
import { lowerCondition } from "../conditions.ts";
import type { Context } from "../context.ts";
import { enterLoop, withElse } from "../loops.ts";

/**
 * ```py
 * while queue: …
 * else: …
 * ```
 * ```ts
 * search: { while (queue.length > 0) {… break search; …} … }
 * ```
 */
export function lowerWhile(node: ast.While, context: Context): readonly Statement[] {
  const inner = enterLoop(node, context);
  const loop: Statement = { kind: "while", test: lowerCondition(node.test, context), body: lowerBlock(node.body, inner) };
  return withElse(loop, node, inner, context);
}
