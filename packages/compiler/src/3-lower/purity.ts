import type * as ast from "@tsyncio/ast";
import { definitionAt, isRebound } from "../0-link/linkage.ts";
import { builtins } from "../tables/index.ts";
import type { Context } from "./context.ts";

/** Whether evaluating an expression twice, or at another moment of the same statement, cannot be noticed. */
export function isPure(node: ast.Expr, context: Context): boolean {
  switch (node.kind) {
    case "Constant":
    case "Lambda":
      return true;
    case "Name": {
      const binding = context.bound.bindings.get(node);
      return binding === undefined ? Object.hasOwn(builtins, node.id) : !binding.uncertain.has(node);
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

/** Whether evaluating an expression does nothing else and cannot fail: a pure one, or a display of such. */
export function isQuiet(node: ast.Expr, context: Context): boolean {
  switch (node.kind) {
    case "List":
    case "Tuple":
      return node.elts.every((item) => isQuiet(item, context));
    case "Dict":
      return (
        node.keys.every((key) => key?.kind === "Constant") && node.values.every((value) => isQuiet(value, context))
      );
    case "Starred":
      return ["list", "tuple"].includes(context.types.typeOf(node.value).kind) && isPure(node.value, context);
    default:
      return isPure(node, context);
  }
}

/** Whether an expression keeps its value while others of the same statement are evaluated: a literal, or a name that is bound once. */
export function isStable(node: ast.Expr, context: Context): boolean {
  if (node.kind !== "Name") return isPure(node, context);
  const binding = context.bound.bindings.get(node);
  if (binding === undefined) return Object.hasOwn(builtins, node.id);
  return binding.origins.length === 1 && !binding.uncertain.has(node);
}
