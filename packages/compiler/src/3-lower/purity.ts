import type * as ast from "@tsyncio/ast";
import { definitionAt, isRebound } from "../0-link/linkage.ts";
import type { Context } from "./context.ts";

/** Whether evaluating an expression twice, or at another moment of the same statement, cannot be noticed. */
export function isPure(node: ast.Expr, context: Context): boolean {
  switch (node.kind) {
    case "Constant":
    case "Lambda":
      return true;
    case "Name": {
      const binding = context.bound.bindings.get(node);
      return binding === undefined || !binding.uncertain.has(node);
    }
    case "UnaryOp":
      return node.op === "USub" && node.operand.kind === "Constant";
    case "Attribute":
      return isPure(node.value, context) && isConstantOfModule(node, context);
    default:
      return false;
  }
}

/** Whether an attribute is one of a module, which nothing assigns. */
function isConstantOfModule(node: ast.Attribute, context: Context): boolean {
  const definition = definitionAt(node, context.bound, context.program.linkage);
  if (definition?.kind === "variable") return !isRebound(definition.binding);
  return context.types.typeOf(node.value).kind === "module";
}

/** Whether an expression keeps its value while others of the same statement are evaluated: a literal, or a name that is bound once. */
export function isStable(node: ast.Expr, context: Context): boolean {
  if (node.kind !== "Name") return isPure(node, context);
  const binding = context.bound.bindings.get(node);
  return binding === undefined || (binding.origins.length === 1 && !binding.uncertain.has(node));
}
