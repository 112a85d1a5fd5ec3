import type * as ast from "@tsyncio/ast";
import { name } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import type { Context } from "../context.ts";
import { lowerAs } from "../values.ts";

/**
 * ```py
 * def next_line():
 *     return ""
 *
 * while line := next_line():
 *     print(line)
 * ```
 * ```ts
 * let line!: string;
 * function next_line(): string {
 *   return "";
 * }
 *
 * while ((line = next_line()) !== "") {
 *   print(line);
 * }
 * ```
 */
export function lowerNamedExpr(node: ast.NamedExpr, context: Context): Expression {
  const binding = node.target.kind === "Name" ? context.bound.bindings.get(node.target) : undefined;
  if (binding === undefined) throw new Error("the target of a NamedExpr is a bound name");
  return {
    kind: "assign",
    operator: "=",
    target: name(binding.emitted),
    value: lowerAs(node.value, context.types.typeOfBinding(binding), context),
  };
}
