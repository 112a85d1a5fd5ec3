import type * as ast from "@tsyncio/ast";
import { name } from "../../4-emit/builders.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import { type Context, fresh, typeOf } from "../context.ts";
import { fieldOf } from "../expressions/Attribute.ts";
import { keptOpen } from "../half_used.ts";
import { textOf } from "../text.ts";
import { assignTo } from "../targets/assign.ts";
import { lowerAs, lowerValue } from "../values.ts";
import type { Type } from "../../2-infer/types.ts";

/**
 * ```py
 * x = y = 1
 * a, b = 1, 2
 * a, b = b, a
 * ```
 * ```ts
 * const x = 1;
 * const y = 1;
 * let [a, b] = [1, 2];
 * [a, b] = [b, a];
 *
 * export {};
 * ```
 */
export function lowerAssign(node: ast.Assign, context: Context): readonly Statement[] {
  const [target] = node.targets;
  if (target !== undefined && node.targets.length === 1) return lowerSingle(target, node.value, context);
  if (node.value.kind === "Constant") return node.targets.flatMap((each) => lowerSingle(each, node.value, context));
  const local = fresh(context, "value");
  const type = typeOf(context, node.value);
  const kept: Statement = {
    kind: "variable",
    keyword: "const",
    target: name(local),
    type: textOf(type, context),
    initial: lowerValue(node.value, context),
  };
  return [kept, ...node.targets.flatMap((each) => assignTo(each, name(local), type, context))];
}

/** One target: the usual case. */
export function lowerSingle(target: ast.Expr, value: ast.Expr, context: Context): readonly Statement[] {
  if (
    isPattern(target) &&
    isPattern(value) &&
    target.elts.length === value.elts.length &&
    !hasStar(target) &&
    !hasStar(value)
  ) {
    const items = value.elts.map((element) => lowerValue(element, context));
    const type: Type = {
      kind: "tuple",
      items: value.elts.map((element) => typeOf(context, element)),
      item: { kind: "any" },
    };
    return assignTo(target, { kind: "array", elements: items }, type, context);
  }
  const lowered = lowerForTarget(target, value, context);
  // What is taken apart is used up.
  const kept = isPattern(target) ? lowered : keptOpen(value, lowered, context);
  return assignTo(target, kept, typeOf(context, value), context);
}

function isPattern(node: ast.Expr): node is ast.Tuple | ast.List {
  return node.kind === "Tuple" || node.kind === "List";
}

function hasStar(node: ast.Tuple | ast.List): boolean {
  return node.elts.some((element) => element.kind === "Starred");
}

/** A value in the form that its target holds: bare where the variable or field is proven a float. */
export function lowerForTarget(target: ast.Expr, value: ast.Expr, context: Context): Expression {
  if (target.kind === "Name") {
    const binding = context.bound.bindings.get(target);
    if (binding !== undefined) return lowerAs(value, context.types.typeOfBinding(binding), context);
  }
  if (target.kind === "Attribute") {
    const owner = typeOf(context, target.value);
    const field = owner.kind === "instance" ? fieldOf(owner.class, target.attr) : null;
    if (field !== null) return lowerAs(value, field.type, context);
  }
  return lowerValue(value, context);
}
