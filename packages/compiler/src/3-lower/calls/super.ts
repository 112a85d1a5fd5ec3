import type * as ast from "@tsyncio/ast";
import { literal, member, name } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { attributeName } from "../attributes.ts";
import { type Context, fresh } from "../context.ts";

/** Whether an expression is `super()`. */
export function isSuper(node: ast.Expr): boolean {
  return node.kind === "Call" && node.func.kind === "Name" && node.func.id === "super" && node.args.length === 0;
}

/** `super.method`; in a function of its own inside the method the name that the inherited one goes by there. */
export function inheritedMethod(attribute: string, context: Context): Expression {
  const { inherited } = context.frame;
  if (inherited === null) return member(literal("super"), attributeName(attribute));
  const local = inherited.get(attribute) ?? fresh(context, `super_${attribute}`);
  inherited.set(attribute, local);
  return name(local);
}
