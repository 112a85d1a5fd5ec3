import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import { isProgramPath } from "../../0-link/linkage.ts";
import { lowerModuleAttribute } from "../modules.ts";
import type { Type } from "../../2-infer/types.ts";
import { call, member, name, statement, string } from "../../4-emit/builders.ts";
import type { AssignOperator, Expression, Statement } from "../../4-emit/tree.ts";
import { type Context, fresh, runtime, typeOf } from "../context.ts";
import { fieldOf, isPlainProperty, lowerReceiver, propertyName, seesAssignments } from "../expressions/Attribute.ts";
import { lowerOperation } from "../expressions/BinOp.ts";
import { lowerExpression } from "../expressions/index.ts";
import { lowerVariable } from "../expressions/Name.ts";
import { isPure, isStable } from "../purity.ts";
import { assignAttribute } from "../targets/assign.ts";
import { putMember } from "../targets/members.ts";
import { boxed, isBareFloat, lowerValue } from "../values.ts";

/**
 * ```py
 * def tally(words, seen):
 *     count = 0
 *     for word in words:
 *         count += 1
 *         seen[word] += 1
 *     return count
 * ```
 * ```ts
 * function tally(words: unknown, seen: unknown): number {
 *   let count = 0;
 *   for (const word of iterate(words)) {
 *     count += 1;
 *     setitem(seen, word, iadd(getitem(seen, word), 1));
 *   }
 *   return count;
 * }
 * ```
 */
export function lowerAugAssign(node: ast.AugAssign, context: Context): readonly Statement[] {
  switch (node.target.kind) {
    case "Name":
      return [assignName(node, node.target, context)];
    case "Attribute":
      return lowerAttributeTarget(node, node.target, context);
    case "Subscript":
      return lowerItemTarget(node, node.target, context);
    default:
      throw new Error(`an AugAssign cannot have a ${node.target.kind} as its target`);
  }
}

function assignName(node: ast.AugAssign, target: ast.Name, context: Context): Statement {
  const binding = context.bound.bindings.get(target);
  if (binding === undefined) throw new Error(`the target ${target.id} has no binding`);
  const current = lowerVariable(target, binding, context);
  const value = updated(node, current, context.types.typeOfBinding(binding), context);
  if (binding.declaration.kind === "member") return putMember(binding, value, context);
  return statement(assignment(name(binding.emitted), value));
}

/** The value after the operation, from the lowered target as it was before, in the form that the target holds. */
function updated(node: ast.AugAssign, current: Expression, held: Type, context: Context): Expression {
  const left = { lowered: current, type: typeOf(context, node.target) };
  const right = { lowered: lowerExpression(node.value, context), type: typeOf(context, node.value) };
  const result = context.types.typeOfAugmented(node);
  const value = lowerOperation(node.op, left, right, result, context, "inPlace");
  return isBareFloat(held) ? value : boxed(value, result, context);
}

const anything: Type = { kind: "any" };

const shorthands: Readonly<Record<string, AssignOperator>> = { "+": "+=", "-": "-=", "*": "*=", "/": "/=" };

/** `x = x + y` as `x += y`. */
function assignment(place: Extract<Expression, { kind: "name" | "member" }>, value: Expression): Expression {
  const operator =
    value.kind === "binary" && sameExpression(value.left, place) ? shorthands[value.operator] : undefined;
  if (operator === undefined || value.kind !== "binary") return { kind: "assign", operator: "=", target: place, value };
  return { kind: "assign", operator, target: place, value: value.right };
}

function sameExpression(left: Expression, right: Expression): boolean {
  if (left.kind === "name" && right.kind === "name") return left.name === right.name;
  if (left.kind === "literal" && right.kind === "literal") return left.text === right.text;
  if (left.kind === "member" && right.kind === "member")
    return left.property === right.property && sameExpression(left.object, right.object);
  return false;
}

function lowerAttributeTarget(node: ast.AugAssign, target: ast.Attribute, context: Context): readonly Statement[] {
  const type = typeOf(context, target.value);
  if (type.kind === "module" && isProgramPath(type.name)) {
    const current = lowerModuleAttribute(target, type.name, context);
    return [statement(assignAttribute(target, updated(node, current, anything, context), context))];
  }
  const isSeen = type.kind === "instance" && seesAssignments(type.class);
  if (!isSeen && isPlainProperty(type, target.attr) && isStable(target.value, context)) {
    const place = member(lowerReceiver(target.value, context), propertyName(type, target.attr));
    const held = type.kind === "instance" ? fieldOf(type.class, target.attr)?.type : undefined;
    return [statement(assignment(place, updated(node, place, held ?? anything, context)))];
  }
  const { opening, reference } = keepOnce(target.value, context, "object");
  const operation = updated(
    node,
    call(runtime(context, "getattr"), [reference, string(target.attr)]),
    anything,
    context,
  );
  const assigned = isStable(target.value, context)
    ? assignAttribute(target, operation, context)
    : call(runtime(context, "setattr"), [reference, string(target.attr), operation]);
  return [...opening, statement(assigned)];
}

function lowerItemTarget(node: ast.AugAssign, target: ast.Subscript, context: Context): readonly Statement[] {
  const object = keepOnce(target.value, context, "object", mayNotice(target.slice, target.value, context));
  const key = keepOnce(target.slice, context, "key");
  const operation = updated(
    node,
    call(runtime(context, "getitem"), [object.reference, key.reference]),
    anything,
    context,
  );
  const assigned = call(runtime(context, "setitem"), [object.reference, key.reference, operation]);
  return [...object.opening, ...key.opening, statement(assigned)];
}

/** Whether evaluating the key first would differ: it calls something that may bind the object anew, or the object may be unbound. */
function mayNotice(key: ast.Expr, object: ast.Expr, context: Context): boolean {
  if (key.kind === "Name" || isStable(key, context) || isStable(object, context)) return false;
  const mayBeUnbound = object.kind === "Name" && !isPure(object, context);
  return mayBeUnbound || [...walk(key)].some(({ kind }) => outsiders.has(kind));
}

const outsiders: ReadonlySet<string> = new Set(["Call", "Await", "Yield", "YieldFrom", "NamedExpr"]);

/** An expression that is used twice and evaluated once; `always` keeps a variable and an attribute of `self` as well. */
function keepOnce(
  node: ast.Expr,
  context: Context,
  base: string,
  always = false,
): { readonly opening: readonly Statement[]; readonly reference: Expression } {
  const value = lowerValue(node, context);
  const isShort = node.kind === "Name" || (value.kind === "member" && value.object.kind === "literal");
  if (isStable(node, context) || (isShort && !always)) return { opening: [], reference: value };
  const local = name(fresh(context, base));
  return { opening: [{ kind: "variable", keyword: "const", target: local, initial: value }], reference: local };
}
