import type * as ast from "@tsyncio/ast";
import type { Type } from "../../2-infer/types.ts";
import { call, literal, member, name, statement } from "../../4-emit/builders.ts";
import type { Expression, Statement, Target } from "../../4-emit/tree.ts";
import { attributeName } from "../attributes.ts";
import { type Context, fresh, runtime } from "../context.ts";
import { lowerReceiver } from "../expressions/Attribute.ts";
import { isInferrable, textOf } from "../text.ts";
import { assignTo, declaredHere, isInert, isSimplePlace, isStoredField } from "./assign.ts";

type PatternNode = ast.Tuple | ast.List;

/**
 * ```py
 * def split(value):
 *     a, (b, *rest) = value
 *     return a, b, rest
 * ```
 * ```ts
 * function split(value: unknown): Tuple<[unknown, unknown, unknown[]]> {
 *   const [a, item] = unpack(value, 2);
 *   const [b, rest]: [unknown, unknown[]] = unpack_star(item, 1, 0);
 *   return Tuple.of(a, b, rest);
 * }
 * ```
 */
export function assignPattern(
  target: PatternNode,
  value: Expression,
  type: Type,
  context: Context,
): readonly Statement[] {
  const source = unpacked(target, value, type, context);
  const fields = target.elts.map((element) => fieldTarget(element, context));
  if (fields.length > 0 && fields.every((field) => field !== null)) return assignFields(fields, source);
  const keywords = target.elts.map((element) => keywordOf(element, context));
  const uniform = keywords.every((keyword) => keyword !== undefined && keyword === keywords[0]);
  if (uniform && target.elts.length > 0) {
    const pattern: Target = {
      kind: "arrayPattern",
      elements: target.elts.map((element) => nameTarget(element, context)),
      rest: null,
    };
    const keyword = keywords[0];
    if (keyword == null) return [statement({ kind: "assign", operator: "=", target: pattern, value: source })];
    return [
      {
        kind: "variable",
        keyword,
        target: pattern,
        initial: source,
        ...patternType(target, keyword, source, type, context),
      },
    ];
  }
  return mixedPattern(target, source, type, context);
}

/** `self.x` of an object whose class has the field, so that storing it runs nothing. */
function fieldTarget(element: ast.Expr, context: Context): Target | null {
  if (element.kind !== "Attribute" || !isSimplePlace(element.value, context)) return null;
  return isStoredField(element, context)
    ? member(lowerReceiver(element.value, context), attributeName(element.attr))
    : null;
}

/** One after the other where the values are there already, else all at once. */
function assignFields(fields: readonly Target[], source: Expression): readonly Statement[] {
  if (source.kind === "array" && source.elements.length === fields.length && source.elements.every(isInert))
    return fields.map((target, place) =>
      statement({ kind: "assign", operator: "=", target, value: source.elements[place]! }),
    );
  const target: Target = { kind: "arrayPattern", elements: fields, rest: null };
  return [statement({ kind: "assign", operator: "=", target, value: source })];
}

/**
 * The types of the variables of a pattern: a `let` that takes an array literal apart would have those of the first values, and what
 * `unpack` gives has none.
 */
function patternType(
  target: PatternNode,
  keyword: "const" | "let",
  source: Expression,
  given: Type,
  context: Context,
): { readonly type?: string } {
  const isUnpacked = source.kind === "call" && source.callee.kind === "name" && /unpack/.test(source.callee.name);
  if (!isUnpacked && keyword === "const") return {};
  const types = target.elts.map((element) => {
    const binding = context.bound.bindings.get(element.kind === "Starred" ? element.value : element);
    return binding === undefined ? "any" : textOf(context.types.typeOfBinding(binding), context, binding);
  });
  const elements = source.kind === "array" ? source.elements : [];
  const items = given.kind === "tuple" ? given.items : null;
  const isGiven = (type: string, place: number): boolean =>
    items?.[place] !== undefined && textOf(items[place], context) === type;
  if (!isUnpacked && source.kind !== "array") return types.every(isGiven) ? {} : { type: `[${types.join(", ")}]` };
  const isSeen = types.every((type, place) =>
    isUnpacked ? type === "any" : elements[place] !== undefined && isInferrable(type, elements[place]),
  );
  return isSeen ? {} : { type: `[${types.join(", ")}]` };
}

/** Names and places mixed: what is no new constant goes into one first, then to its target, left to right. */
function mixedPattern(target: PatternNode, source: Expression, type: Type, context: Context): readonly Statement[] {
  const assigned: Statement[] = [];
  const elements = target.elts.map((element, place): Target => {
    if (keywordOf(element, context) === "const") return nameTarget(element, context);
    const local = name(fresh(context, "item"));
    const inner = element.kind === "Starred" ? element.value : element;
    assigned.push(...assignTo(inner, local, itemType(type, place), context));
    return local;
  });
  return [
    { kind: "variable", keyword: "const", target: { kind: "arrayPattern", elements, rest: null }, initial: source },
    ...assigned,
  ];
}

/** What is known of the item at a place of an unpacked value. */
function itemType(type: Type, place: number): Type {
  if (type.kind === "tuple") return type.items?.[place] ?? type.item;
  return type.kind === "list" ? type.item : { kind: "any" };
}

/** An array of exactly as many items as the pattern has names. */
function unpacked(target: PatternNode, value: Expression, type: Type, context: Context): Expression {
  const starred = target.elts.findIndex((element) => element.kind === "Starred");
  const count = target.elts.length;
  if (starred >= 0) {
    const after = count - starred - 1;
    return call(runtime(context, "unpack_star"), [value, literal(String(starred)), literal(String(after))]);
  }
  // TypeScript takes a tuple of known length apart item by item.
  if (type.kind === "tuple" && type.items?.length === count) return value;
  return call(runtime(context, "unpack"), [value, literal(String(count))]);
}

/** The keyword of a plain name (`null`: declared elsewhere); `undefined` for any other target. */
export function keywordOf(element: ast.Expr, context: Context): "const" | "let" | null | undefined {
  const inner = element.kind === "Starred" ? element.value : element;
  if (inner.kind !== "Name") return undefined;
  const binding = context.bound.bindings.get(inner);
  return binding === undefined || binding.declaration.kind === "member" ? undefined : declaredHere(inner, binding);
}

/** The output's name of a plain name target. */
export function nameTarget(element: ast.Expr, context: Context): Target {
  const inner = element.kind === "Starred" ? element.value : element;
  const binding = inner.kind === "Name" ? context.bound.bindings.get(inner) : undefined;
  return name(binding?.emitted ?? "");
}
