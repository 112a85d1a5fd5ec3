import type * as ast from "@tsyncio/ast";
import { isProgramPath } from "../../0-link/linkage.ts";
import type { Binding } from "../../1-bind/bound.ts";
import type { Type } from "../../2-infer/types.ts";
import { call, member, name, statement, string } from "../../4-emit/builders.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import { attributeName, staticName } from "../attributes.ts";
import { type Context, fresh, refuseConstruct, runtime, typeOf } from "../context.ts";
import { fieldOf, isPlainProperty, lowerReceiver, seesAssignments } from "../expressions/Attribute.ts";
import { replacing } from "../half_used.ts";
import { assignGlobal } from "../program.ts";
import { isPure } from "../purity.ts";
import { annotatedText, isInferrable, textOf } from "../text.ts";
import { lowerValue } from "../values.ts";
import { apiEntry } from "../members.ts";
import { putMember } from "./members.ts";
import { assignPattern } from "./pattern.ts";

/** Assigns a lowered value to a target of any shape. `type` is what is known of the value. */
export function assignTo(target: ast.Expr, value: Expression, type: Type, context: Context): readonly Statement[] {
  switch (target.kind) {
    case "Name":
      return [assignName(target, value, context)];
    case "Attribute":
    case "Subscript":
      return assignPlace(target, value, type, context);
    case "Tuple":
    case "List":
      return assignPattern(target, value, type, context);
    default:
      refuseConstruct(context, target, "assignmentTarget");
      return [];
  }
}

/** An attribute or item. Python evaluates the value before the place, so it is kept first where that could be noticed. */
function assignPlace(
  target: ast.Attribute | ast.Subscript,
  value: Expression,
  type: Type,
  context: Context,
): readonly Statement[] {
  const assigned = (lowered: Expression): Statement =>
    statement(
      target.kind === "Attribute" ? assignAttribute(target, lowered, context) : assignItem(target, lowered, context),
    );
  const parts = target.kind === "Attribute" ? [target.value] : [target.value, target.slice];
  if (isInert(value) || parts.every((part) => isSimplePlace(part, context))) return [assigned(value)];
  const kept = name(fresh(context, "value"));
  return [
    { kind: "variable", keyword: "const", target: kept, type: textOf(type, context), initial: value },
    assigned(kept),
  ];
}

/** A lowered value whose evaluation cannot be noticed. */
export function isInert(value: Expression): boolean {
  return value.kind === "literal" || value.kind === "string" || value.kind === "name";
}

/** A place whose evaluation cannot be noticed: a name, a constant, `self.items`. */
export function isSimplePlace(part: ast.Expr, context: Context): boolean {
  if (part.kind === "Attribute")
    return isPlainProperty(typeOf(context, part.value), part.attr) && isSimplePlace(part.value, context);
  return isPure(part, context);
}

/** The keyword that declares a variable at this place; `null` where it is declared elsewhere. */
export function declaredHere(node: ast.Node, binding: Binding): "const" | "let" | null {
  const { declaration } = binding;
  return declaration.kind === "inPlace" && declaration.node === node ? declaration.keyword : null;
}

function assignName(target: ast.Name, value: Expression, context: Context): Statement {
  const binding = context.bound.bindings.get(target);
  if (binding === undefined) throw new Error(`the target ${target.id} has no binding`);
  if (binding.declaration.kind === "member") return putMember(binding, value, context);
  const keyword = declaredHere(target, binding);
  const place = name(binding.emitted);
  if (keyword === null)
    return statement({ kind: "assign", operator: "=", target: place, value: replacing(target, value, context) });
  return {
    kind: "variable",
    keyword,
    target: place,
    initial: widened(binding, value, context),
    ...declaredType(binding, keyword, value, context),
  };
}

/** A variable that closures assign is not narrowed by its first value, as TypeScript would. */
function widened(binding: Binding, value: Expression, context: Context): Expression {
  if (!binding.assignedFromInside) return value;
  const type = context.types.typeOfBinding(binding);
  return type.kind === "union" || type.kind === "bool"
    ? { kind: "as", expression: value, type: textOf(type, context, binding) }
    : value;
}

/** Whether a list holds, now or later, what its literal does not show. */
function isMoreThanItsItems(value: Extract<Expression, { kind: "array" }>, held: Type, context: Context): boolean {
  if (value.elements.length === 0 || held.kind !== "list") return true;
  const item = textOf(held.item, context);
  return item === "any" || item === "unknown" || item.includes("|");
}

/** The annotation of a variable that is assigned once. */
function annotationOf({ origins }: Binding): ast.Expr | null {
  const [origin] = origins;
  const isOnly = origins.length === 1 && origin?.kind === "assignment" && origin.statement.kind === "AnnAssign";
  return isOnly && origin.statement.kind === "AnnAssign" ? origin.statement.annotation : null;
}

/** A type is written where TypeScript would infer less than is known: a `let`, an empty list. */
function declaredType(
  binding: Binding,
  keyword: "const" | "let",
  value: Expression,
  context: Context,
): { readonly type?: string } {
  const held = context.types.typeOfBinding(binding);
  const type = annotatedText(held, annotationOf(binding), context, binding);
  const isSeen =
    !(value.kind === "array" && isMoreThanItsItems(value, held, context)) && !isCalculatedInLoop(value, context);
  if (keyword === "const" && isSeen) return {};
  return isInferrable(type, value) ? {} : { type };
}

/** A number calculated in a loop: where the next iteration depends on it, TypeScript cannot infer its type from itself. */
function isCalculatedInLoop(value: Expression, context: Context): boolean {
  if (context.loop === null || value.kind !== "call" || value.callee.kind !== "name") return false;
  return /^(?:add|sub|mul|floordiv|mod|truediv|divide|pow)$/.test(value.callee.name);
}

/** Attributes that JavaScript's objects and functions have for good. */
const fixedAttributes: ReadonlyMap<string, "objectClass" | "functionParts"> = new Map([
  ["__class__", "objectClass"],
  ["__defaults__", "functionParts"],
  ["__kwdefaults__", "functionParts"],
  ["__code__", "functionParts"],
]);

/** Whether an attribute is a field of its object's class, so that storing it runs nothing of the program. */
export function isStoredField({ value, attr }: ast.Attribute, context: Context): boolean {
  const type = typeOf(context, value);
  return type.kind === "instance" && fieldOf(type.class, attr) !== null && !seesAssignments(type.class);
}

/** `obj.x = value`, or `setattr` where the object's class is not known. */
export function assignAttribute(target: ast.Attribute, value: Expression, context: Context): Expression {
  const refused = fixedAttributes.get(target.attr);
  if (refused !== undefined) return refuseConstruct(context, target, refused);
  const type = typeOf(context, target.value);
  if (type.kind === "module" && isProgramPath(type.name)) return assignGlobal(target, type.name, value, context);
  const receiver = lowerReceiver(target.value, context);
  if (type.kind === "module" && isAssignable(`${type.name}.${target.attr}`))
    return call(member(receiver, `set_${target.attr}`), [value]);
  if (target.attr === "__context__") return call(runtime(context, "set_context"), [receiver, value]);
  const isField = isStoredField(target, context);
  const isStatic = type.kind === "class" && type.class.classAttributes.has(target.attr);
  if (isField || isStatic) {
    const property = isStatic ? staticName(target.attr) : attributeName(target.attr);
    return { kind: "assign", operator: "=", target: member(receiver, property), value };
  }
  return call(runtime(context, "setattr"), [receiver, string(target.attr), value]);
}

/** Whether a module of the runtime has a function that puts something else in the place of a name. */
function isAssignable(full: string): boolean {
  const entry = apiEntry(full);
  return (entry?.kind === "constant" || entry?.kind === "function") && entry.assignable === true;
}

function assignItem(target: ast.Subscript, value: Expression, context: Context): Expression {
  return call(runtime(context, "setitem"), [
    lowerValue(target.value, context),
    lowerValue(target.slice, context),
    value,
  ]);
}
