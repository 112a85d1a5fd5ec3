import type * as ast from "@tsyncio/ast";
import { conditional } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { lowerCondition } from "../conditions.ts";
import { type Context, typeOf } from "../context.ts";
import { lowerAs } from "../values.ts";

/**
 * ```py
 * ready = len("ab") > 1
 * print("go" if ready else "wait")
 * ```
 * ```ts
 * const ready = len("ab") > 1;
 * print(ready ? "go" : "wait");
 * ```
 */
export function lowerIfExp(node: ast.IfExp, context: Context): Expression {
  const type = typeOf(context, node);
  return conditional(
    lowerCondition(node.test, context),
    lowerAs(node.body, type, context),
    lowerAs(node.orelse, type, context),
  );
}
