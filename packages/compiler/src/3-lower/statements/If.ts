import type * as ast from "@tsyncio/ast";
import { call, literal } from "../../4-emit/builders.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import { lowerBlock } from "../block.ts";
import { lowerCondition } from "../conditions.ts";
import { type Context, runtime } from "../context.ts";

/**
 * ```py
 * def size(n):
 *     if n < 10:
 *         print("small")
 *     elif n < 100:
 *         print("medium")
 *     else:
 *         print("large")
 *
 * size(5)
 * ```
 * ```ts
 * function size(n: number): void {
 *   if (n < 10) {
 *     print("small");
 *   } else if (n < 100) {
 *     print("medium");
 *   } else {
 *     print("large");
 *   }
 * }
 *
 * size(5);
 * ```
 */
export function lowerIf(node: ast.If, context: Context): readonly Statement[] {
  return [
    {
      kind: "if",
      test: mainTest(node.test, context) ?? lowerCondition(node.test, context),
      then: lowerBlock(node.body, context),
      otherwise: node.orelse.length === 0 ? null : lowerBlock(node.orelse, context),
    },
  ];
}

/** `if __name__ == "__main__"` → `if (is_main(import.meta))`. */
function mainTest(test: ast.Expr, context: Context): Expression | null {
  if (test.kind !== "Compare" || test.ops.length !== 1 || test.ops[0] !== "Eq") return null;
  const sides = [test.left, ...test.comparators];
  const isName = (side: ast.Expr): boolean =>
    side.kind === "Name" && side.id === "__name__" && !context.bound.bindings.has(side);
  const isMain = (side: ast.Expr): boolean =>
    side.kind === "Constant" && side.value.type === "str" && side.value.value === "__main__";
  if (!sides.some(isName) || !sides.some(isMain)) return null;
  return call(runtime(context, "is_main"), [literal("import.meta")]);
}
