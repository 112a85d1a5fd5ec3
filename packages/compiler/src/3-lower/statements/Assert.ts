import type * as ast from "@tsyncio/ast";
import { newOf } from "../../4-emit/builders.ts";
import type { Statement } from "../../4-emit/tree.ts";
import { lowerCondition, negated } from "../conditions.ts";
import { type Context, runtime } from "../context.ts";
import { lowerValue } from "../values.ts";
import { thrown } from "./Raise.ts";

/**
 * ```py
 * def check(ready):
 *     assert ready, "not ready"
 * ```
 * ```ts
 * function check(ready: unknown): void {
 *   if (!truth(ready)) {
 *     throw new AssertionError("not ready");
 *   }
 * }
 * ```
 */
export function lowerAssert(node: ast.Assert, context: Context): readonly Statement[] {
  const args = node.msg === null ? [] : [lowerValue(node.msg, context)];
  const error = { ...newOf(runtime(context, "AssertionError"), args), line: node.lineno };
  const test = negated(lowerCondition(node.test, context));
  return [
    { kind: "if", test, then: [{ kind: "throw", value: thrown(error, context), line: node.lineno }], otherwise: null },
  ];
}
