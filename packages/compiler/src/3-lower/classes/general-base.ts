import type * as ast from "@tsyncio/ast";
import type { ClassInfo, Type } from "../../2-infer/types.ts";
import { call } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { type Context, runtime, typeOf } from "../context.ts";
import { lowerExpression } from "../expressions/index.ts";
import { classEntry } from "../members.ts";
import { extendedName, extensible, isExtensible } from "../../tables/extensible.ts";
import { isEnumType } from "./enumeration.ts";
import { refuseShape } from "./refusals.ts";

/** What a class in the general form extends: its base, or `inherits(A, B)` where it has several. */
export function lowerGeneralBase(node: ast.ClassDef, context: Context): Expression | null {
  const bases = node.bases.filter((base) => !isErasedBase(base, context));
  const known = context.types.classes.get(node)?.bases ?? [];
  const names = bases.map((base, place) => apiName(base, context) ?? builtinName(known[place]));
  for (const [place, base] of bases.entries()) if (!isExtensible(names[place] ?? "")) checkBase(base, node, context);
  const [first] = bases;
  if (first === undefined) return null;
  const lowered = bases.map((base, place) => lowerBase(base, names[place] ?? "", context));
  const isPlain =
    bases.length === 1 && (isClass(first, context) || isException(first, context) || isOfLibrary(first, context));
  return isPlain ? lowered[0]! : call(runtime(context, "inherits"), lowered);
}

/** One of the bases. An object that is a list too is none of JavaScript's arrays; what only run time knows may be `list`. */
function lowerBase(base: ast.Expr, name: string, context: Context): Expression {
  const own = isExtensible(name) ? extensible[name]?.runtime : undefined;
  if (own !== undefined) return runtime(context, own);
  const lowered = lowerExpression(base, context);
  return isFoundAtRunTime(typeOf(context, base)) && !isClass(base, context)
    ? call(runtime(context, "extensible"), [lowered])
    : lowered;
}

/** Bases that make no difference to objects: `object`, `Generic[T]`, `Protocol`. */
export function isErasedBase(base: ast.Expr, context: Context): boolean {
  const name = apiName(base.kind === "Subscript" ? base.value : base, context) ?? "";
  return name === "typing.Generic" || name === "typing.Protocol" || (base.kind !== "Subscript" && name === "object");
}

/** The built-in type that inference found behind a base: `list` behind `typing.List[int]`. */
function builtinName(base: ClassInfo["bases"][number] | undefined): string | null {
  return base !== undefined && "kind" in base && isExtensible(base.name) ? base.name : null;
}

/** The name of a base in the tables; that of `list[int]` is `list`. */
function apiName(base: ast.Expr, context: Context): string | null {
  const type = typeOf(context, base.kind === "Subscript" ? base.value : base);
  return type.kind === "api" ? extendedName(type.name) : null;
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
  if (isFoundAtRunTime(type) || type.kind === "class" || type.kind === "madeClass" || isException(base, context))
    return;
  const name = apiName(base, context);
  const entry = name === null ? null : classEntry(name);
  if (name === "object" || isExtensible(name ?? "") || entry?.general === true || entry?.mixable === true) return;
  refuseShape(context, base, node.name, entry === null ? "base" : "severalForms");
}
