import type * as ast from "@tsyncio/ast";
import type { Statement } from "../../4-emit/tree.ts";
import { lowerBlock } from "../block.ts";
import { lowerCondition } from "../conditions.ts";
import type { Context } from "../context.ts";
import { enterLoop, withElse } from "../loops.ts";

/**
 * ```py
 * n = 7
 * d = 2
 * while d < n:
 *     if n % d == 0:
 *         break
 *     d += 1
 * else:
 *     print("prime")
 * ```
 * ```ts
 * const n = 7;
 * let d = 2;
 * loop: {
 *   while (d < n) {
 *     if (mod(n, d) === 0) {
 *       break loop;
 *     }
 *     d += 1;
 *   }
 *   print("prime");
 * }
 * ```
 */
export function lowerWhile(node: ast.While, context: Context): readonly Statement[] {
  const inner = enterLoop(node, context);
  const loop: Statement = {
    kind: "while",
    test: lowerCondition(node.test, context),
    body: lowerBlock(node.body, inner),
  };
  return withElse(loop, node, inner, context);
}
