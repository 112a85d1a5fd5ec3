import type * as ast from "@tsyncio/ast";
import { call, unary } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { lowerCondition, negated } from "../conditions.ts";
import { type Context, runtime, typeOf } from "../context.ts";
import { isBareFloat, lowerNumber, lowerValue } from "../values.ts";

const functions = { USub: "neg", UAdd: "pos", Invert: "invert" } as const;

/**
 * ```py
 * def flip(x):
 *     return not x, -x
 * ```
 * ```ts
 * function flip(x: unknown): Tuple<[boolean, unknown]> {
 *   return Tuple.of(!truth(x), neg(x));
 * }
 * ```
 */
export function lowerUnaryOp(node: ast.UnaryOp, context: Context): Expression {
  if (node.op === "Not") return negated(lowerCondition(node.operand, context));
  const { operand } = node;
  if (node.op === "USub" && isNegatable(operand, context)) return unary("-", lowerNumber(operand, context));
  if (isBareFloat(typeOf(context, node)) && node.op !== "Invert") {
    const number = lowerNumber(operand, context);
    return node.op === "USub" ? unary("-", number) : number;
  }
  return call(runtime(context, functions[node.op]), [lowerValue(operand, context)]);
}

/** A literal that is not 0, or a bare float; `-0` of an int must stay 0. */
function isNegatable(operand: ast.Expr, context: Context): boolean {
  if (operand.kind === "Constant" && operand.value.type === "int") return operand.value.value !== 0n;
  return isBareFloat(typeOf(context, operand));
}
