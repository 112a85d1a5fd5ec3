import type * as ast from "@tsyncio/ast";
import { nullLiteral } from "../../4-emit/builders.ts";
import type { Statement } from "../../4-emit/tree.ts";
import type { Context } from "../context.ts";
import { isVoid } from "../text.ts";
import { lowerAs } from "../values.ts";

/**
 * ```py
 * return x
 * return
 * ```
 * ```ts
 * return x;
 * return;
 * ```
 */
export function lowerReturn(node: ast.Return, context: Context): readonly Statement[] {
  const info = context.frame.function;
  if (info === null) throw new Error("a Return stands in a function");
  if (isVoid(info) || (info.isGenerator && node.value === null)) return [{ kind: "return", value: null }];
  const returns = info.isAsync ? ({ kind: "any" } as const) : info.returns;
  return [{ kind: "return", value: node.value === null ? nullLiteral : lowerAs(node.value, returns, context) }];
}
