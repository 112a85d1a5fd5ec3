import type * as ast from "@tsyncio/ast";
import type { FunctionInfo } from "../../2-infer/types.ts";
import type { Context } from "../context.ts";
import { isEnumMember } from "../expressions/Attribute.ts";

/**
 * ```py
 * LIMIT = 3
 *
 * def take(items, count=LIMIT):
 *     return items[:count]
 *
 * print(take([1, 2, 3, 4]))
 * ```
 * ```ts
 * const LIMIT = 3;
 *
 * function take(items: number[], count: number = LIMIT): number[] {
 *   return getitem(items, new Slice(null, count));
 * }
 *
 * print(take([1, 2, 3, 4]));
 * ```
 * Whether a default, which Python evaluates once, gives the same at each call: a constant, or a name that nothing assigns again.
 */
export function isFixedDefault(node: ast.Expr, info: FunctionInfo | null, context: Context): boolean {
  switch (node.kind) {
    case "Constant":
      return true;
    case "Tuple":
      return node.elts.every((each) => isFixedDefault(each, null, context) && each.kind !== "Name");
    case "UnaryOp":
      return node.operand.kind === "Constant";
    case "Name":
      return isFixedName(node, info, context);
    case "Attribute":
      return isEnumMember(node, context) && node.value.kind === "Name" && !isHidden(node.value, info, context);
    default:
      return false;
  }
}

function isFixedName(node: ast.Name, info: FunctionInfo | null, context: Context): boolean {
  const binding = context.bound.bindings.get(node);
  if (binding === undefined || binding.origins.length > 1 || binding.uncertain.has(node)) return false;
  const { declaration } = binding;
  const isConstant = declaration.kind === "inPlace" && declaration.keyword === "const";
  return (
    (isConstant || declaration.kind === "function" || declaration.kind === "class") && !isHidden(node, info, context)
  );
}

/** Whether a parameter of the function has the name in the output. */
function isHidden(node: ast.Name, info: FunctionInfo | null, context: Context): boolean {
  const emitted = context.bound.bindings.get(node)?.emitted ?? node.id;
  const own = info?.parameters.map((each) => context.bound.bindings.get(each.node)?.emitted ?? each.node.arg);
  return own?.includes(emitted) === true;
}
