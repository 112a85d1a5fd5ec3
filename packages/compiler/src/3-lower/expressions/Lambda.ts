import type * as ast from "@tsyncio/ast";
import type { Expression } from "../../4-emit/tree.ts";
import { type Context } from "../context.ts";
import { enterFunction } from "../functions/frame.ts";
import { lowerParameters } from "../functions/parameters.ts";
import { recordedSignature } from "../functions/signature.ts";
import { lowerAs } from "../values.ts";

/**
 * ```py
 * lambda x, y=1: x + y
 * ```
 * ```ts
 * (x: any, y: any = 1) => add(x, y)
 * ```
 */
export function lowerLambda(node: ast.Lambda, context: Context): Expression {
  const info = context.types.functions.get(node);
  const inner = enterFunction(context, info ?? null, { keepsThis: true, canAwait: false });
  const parameters = lowerParameters(node, node.args, info ?? null, context);
  const body = lowerAs(node.body, info?.returns ?? { kind: "any" }, inner);
  const wrapped = body.kind === "object" ? { kind: "sequence" as const, expressions: [body] } : body;
  const arrow: Expression = {
    kind: "arrow",
    async: false,
    parameters: parameters.list,
    body: inner.frame.temporaries.length === 0 ? wrapped : [...inner.frame.temporaries, { kind: "return", value: body }],
  };
  return recordedSignature(arrow, info ?? null, context);
}
