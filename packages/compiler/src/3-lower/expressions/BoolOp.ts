import type * as ast from "@tsyncio/ast";
import { dynamic } from "../../2-infer/sites.ts";
import type { Type } from "../../2-infer/types.ts";
import { binary, conditional } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { hasNativeTruth, negated, truthOf } from "../conditions.ts";
import { type Context, temporary, typeOf } from "../context.ts";
import { isPure } from "../purity.ts";
import { textOf } from "../text.ts";
import { mayBeNone } from "../types.ts";
import { boxed, isBareFloat, lowerAs } from "../values.ts";

/**
 * ```py
 * def greet(name):
 *     return name or "nobody"
 *
 * greet("")
 * ```
 * ```ts
 * function greet(name: string): string {
 *   return name || "nobody";
 * }
 *
 * greet("");
 *
 * export {};
 * ```
 * Native where JavaScript finds the same values true, else a conditional over `truth(…)`.
 */
export function lowerBoolOp(node: ast.BoolOp, context: Context): Expression {
  const [first, ...rest] = node.values;
  if (first === undefined) throw new Error("a BoolOp has at least two values");
  const following = rest.length === 1 && rest[0] !== undefined ? rest[0] : { ...node, values: rest };
  const type = typeOf(context, first);
  const held = typeOf(context, node);
  const isChain = following.kind === "BoolOp" && rest.length > 1;
  const right = isChain ? boxed(lowerBoolOp(following, context), held, context) : lowerAs(following, held, context);
  if (hasNativeTruth(type) && first.kind !== "Constant")
    return binary(node.op === "And" ? "&&" : "||", lowerAs(first, held, context), right);
  const left = lowerAs(first, held, context);
  if (isPure(first, context))
    return choose(node.op, truthOf(left, type, context), asserted(left, type, node.op), right);
  const kept = temporary(context, "value", keptText(isBareFloat(held) ? held : dynamic(type), node.op, context));
  const stored: Expression = { kind: "assign", operator: "=", target: kept, value: left };
  return choose(node.op, truthOf(stored, { kind: "any" }, context), kept, right);
}

/** What `or` stops at is not None, which TypeScript does not see through `truth(…)`. */
function asserted(left: Expression, type: Type, operator: ast.Boolop): Expression {
  return operator === "Or" && mayBeNone(type) ? { kind: "nonNull", expression: left } : left;
}

/** The type of a first operand that is kept. TypeScript does not see that `or` goes past None. */
function keptText(type: Type, operator: ast.Boolop, context: Context): string {
  return operator === "Or" && mayBeNone(type) ? "any" : textOf(type, context);
}

function choose(operator: ast.Boolop, truth: Expression, left: Expression, right: Expression): Expression {
  return operator === "Or" ? conditional(truth, left, right) : conditional(negated(truth), left, right);
}
