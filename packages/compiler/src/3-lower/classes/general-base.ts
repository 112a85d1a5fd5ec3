import type * as ast from "@tsyncio/ast";
import type { Type } from "../../2-infer/types.ts";
import { call } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { type Context, runtime, typeOf } from "../context.ts";
import { lowerExpression } from "../expressions/index.ts";
import { membersOf } from "../types.ts";
import { classEntry } from "../members.ts";
import { extensible, isExtensible } from "../../tables/extensible.ts";
import { isEnumType } from "./enumeration.ts";
import { refuseShape } from "./refusals.ts";

/** What a class in the general form extends: its base, or `inherits(A, B)` where it has several. */
export function lowerGeneralBase(node: ast.ClassDef, context: Context): Expression | null {
  const bases = node.bases.filter((base) => !isErasedBase(base, context));
  for (const base of bases) checkBase(base, node, context);
  const [first] = bases;
  if (first === undefined) return null;
  const lowered = bases.map((base) => lowerBase(base, context));
  const isPlain =
    bases.length === 1 && (isClass(first, context) || isException(first, context) || isOfLibrary(first, context));
  return isPlain ? lowered[0]! : call(runtime(context, "inherits"), lowered);
}

/** One of the bases. An object that is a list too is none of JavaScript's arrays; what only run time knows may be `list`. */
function lowerBase(base: ast.Expr, context: Context): Expression {
  const name = apiName(base, context) ?? "";
  const own = isExtensible(name) ? extensible[name]?.runtime : undefined;
  if (own !== undefined) return runtime(context, own);
  const lowered = lowerExpression(base, context);
  const { kind } = typeOf(context, base);
  const isUnknown = (kind === "any" || kind === "union") && !isClass(base, context);
  return isUnknown ? call(runtime(context, "extensible"), [lowered]) : lowered;
}

/** Bases that make no difference to objects: `object`, `Generic[T]`, `Protocol`. */
export function isErasedBase(base: ast.Expr, context: Context): boolean {
  const name = apiName(base.kind === "Subscript" ? base.value : base, context) ?? "";
  return name === "typing.Generic" || name === "typing.Protocol" || (base.kind !== "Subscript" && name === "object");
}

function apiName(base: ast.Expr, context: Context): string | null {
  const type = typeOf(context, base);
  return type.kind === "api" ? type.name : null;
}

/** Whether a base is named by the `class` statement that makes it. */
function isClass(base: ast.Expr, context: Context): boolean {
  const binding = context.bound.bindings.get(base);
  return binding?.origins.length === 1 && binding.origins[0]?.kind === "class";
}

function isException(base: ast.Expr, context: Context): boolean {
  const name = apiName(base, context);
  return name !== null && classEntry(name)?.exception === true;
}

/** Whether a base is a class of a module that stands for itself: `Enum`, `ABC`. */
function isOfLibrary(base: ast.Expr, context: Context): boolean {
  const name = apiName(base, context);
  return name !== null && name.includes(".") && classEntry(name)?.general === true;
}

/** Whether only run time knows which class a base is. */
function isFoundAtRunTime({ kind }: Type): boolean {
  return kind === "any" || kind === "union";
}

/** Refuses a base that the runtime cannot build on. What only run time knows is a class in the general form too. */
function checkBase(base: ast.Expr, node: ast.ClassDef, context: Context): void {
  if (isEnumType(base, context)) return refuseShape(context, base, node.name, "base");
  const type = typeOf(context, base);
  if (type.kind === "union" && membersOf(type).every((each) => isUsable(each))) return;
  if (isFoundAtRunTime(type) || type.kind === "class" || type.kind === "madeClass" || isException(base, context))
    return;
  const name = apiName(base, context);
  const entry = name === null ? null : classEntry(name);
  if (name === "object" || isExtensible(name ?? "") || entry?.general === true || entry?.mixable === true) return;
  refuseShape(context, base, node.name, entry === null ? "base" : "severalForms");
}

/** Whether a class may extend one of the values that a base may be; what is no class raises Python's TypeError. */
function isUsable(type: Type): boolean {
  if (type.kind !== "api") return type.kind === "none" || type.kind === "class" || type.kind === "any";
  return isExtensible(type.name) || classEntry(type.name)?.exception === true;
}
