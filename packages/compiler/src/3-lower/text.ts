import type * as ast from "@tsyncio/ast";
import { overridesOf } from "../2-infer/context.ts";
import type { ClassInfo, FunctionInfo, Type } from "../2-infer/types.ts";
import { holds } from "../2-infer/annotations.ts";
import { declared } from "../2-infer/declared.ts";
import { declaredText } from "../2-infer/declared-text.ts";
import { wrappedResult, yieldsOf } from "../2-infer/function-text.ts";
import { typeText } from "../2-infer/text.ts";
import { isSetter } from "./decorators.ts";
import type { Expression } from "../4-emit/tree.ts";
import { foreignClass, isForeignClass } from "./program.ts";
import type { Context } from "./context.ts";
import { apiEntry } from "./members.ts";
import { specifierOf } from "../tables/index.ts";

/** The TypeScript text of a type, its names imported. What is not known is `any` where the thing of that type must be, else `unknown`. */
export function textOf(type: Type, context: Context, thing?: object): string {
  return typeText(type, {
    top: topOf(thing, context),
    isLoose: (part) => isLoosePart(part, context),
    entryName: (name) => entryText(name, context),
    runtimeType: (name) => context.imports.type(name),
    namespace: (module) => context.imports.namespace(specifierOf(module), module),
    parameterName: (node) => context.bound.bindings.get(node)?.emitted ?? node.arg,
    className: (info) => classText(info, context),
    areStepped: context.coroutines === "generator",
  });
}

function topOf(thing: object | undefined, context: Context): "any" | "unknown" {
  return thing !== undefined && context.types.loose.has(thing) ? "any" : "unknown";
}

/** A parameter whose annotation says more may be given what only `any` fits. */
function isLoosePart(part: ast.Arg | FunctionInfo, context: Context): boolean {
  const binding = part && "arg" in part ? context.bound.bindings.get(part) : undefined;
  if (binding === undefined) return context.types.loose.has(part);
  const info = context.types.functions.get(binding.scope.node);
  const parameter = info?.parameters.find(({ node }) => node === part);
  return parameter?.annotationHolds === true || context.types.loose.has(binding);
}

/** A function or class of the runtime as a value: `typeof asyncio.sleep`. */
function entryText(name: string, context: Context): string | null {
  const entry = apiEntry(name);
  if (entry === null || (entry.kind !== "function" && entry.kind !== "class")) return null;
  const dot = name.lastIndexOf(".");
  const local = entry.runtime ?? name.slice(dot + 1);
  if (dot < 0) return context.imports.type(local);
  const module = name.slice(0, dot);
  return `${context.imports.namespace(specifierOf(module), module)}.${local}`;
}

/** The TypeScript text of an annotation; `unknown` for what has none. */
function annotationOf(node: ast.Expr, context: Context, thing: object | undefined): string {
  const { bound, program, imports } = context;
  return declaredText(declared(node, { bound, linkage: program.linkage }), {
    top: topOf(thing, context),
    runtimeType: (name) => imports.type(name),
    namespace: (module) => imports.namespace(specifierOf(module), module),
    className: (definition) => {
      const info = context.types.classes.get(definition);
      return info === undefined ? "any" : classText(info, context);
    },
  });
}

/** The type arguments of a container or runtime class as `new Dict<string, number>()` wants them; none where nothing is known. */
export function typeArgumentsOf(type: Type, context: Context, node: ast.Expr): readonly string[] {
  const text = (part: Type): string => (part.kind === "never" ? topOf(node, context) : textOf(part, context, node));
  switch (type.kind) {
    case "dict":
      return [text(type.key), text(type.value)];
    case "set":
      return [text(type.item)];
    case "runtime":
      return type.args.map(text);
    default:
      return [];
  }
}

/** The name of a class; a type must not name a class that only the body of a function or a block has. */
function classText(info: ClassInfo, context: Context): string {
  if (isForeignClass(info.node, context)) return foreignClass(info.node, context);
  const binding = context.bound.bindings.get(info.node);
  const isInner =
    binding?.scope.kind === "function" || (binding?.scope.kind === "module" && !isOutermost(info, context));
  return isInner ? "any" : (binding?.emitted ?? info.name);
}

function isOutermost({ node }: ClassInfo, context: Context): boolean {
  return context.bound.module.body.includes(node);
}

/** `new Class<T>(args)` */
export function construct(
  callee: Expression,
  args: readonly Expression[],
  typeArguments: readonly string[],
): Expression {
  // `new Dict()` holds anything by itself.
  const isPlain = args.length === 0 && typeArguments.every((each) => each === "any" || each === "unknown");
  return { kind: "new", callee, args, ...(isPlain || typeArguments.length === 0 ? {} : { typeArguments }) };
}

/** Whether TypeScript sees from a literal alone that a variable has the type: writing it would be noise. */
export function isInferrable(type: string, value: Expression): boolean {
  if (value.kind === "string" || value.kind === "template") return type === "string";
  if (value.kind === "unary" && value.operator === "-") return isInferrable(type, value.operand);
  if (value.kind !== "literal") return false;
  return (
    type === (value.text === "true" || value.text === "false" ? "boolean" : /^[\d.]+$/.test(value.text) ? "number" : "")
  );
}

/** Whether a function gives nothing that anybody uses: `void` in the output. */
export function isVoid(info: FunctionInfo): boolean {
  if (isSetter(info)) return true;
  return info.returnsNothing && !info.isGenerator && !info.valueUsed && !info.escapes;
}

/** What the output says a function gives. */
export function returnText(info: FunctionInfo, context: Context): string {
  if (info.isStub) return stubText(info, context);
  const result = isVoid(info) ? "void" : resultText(info, context);
  const isLoose = yieldsOf(info).some((each) => context.types.loose.has(each));
  const exchange = {
    sent: isLoose ? "any" : topOf(info, context),
    inner: (type: Type) => textOf(type, context, info),
    areStepped: context.coroutines === "generator",
  };
  return wrappedResult(info, result, exchange);
}

/** What an abstract method gives: what those that override it give. */
function stubText(info: FunctionInfo, context: Context): string {
  const overriding = info.owner === null ? [] : overridesOf(info.owner, info.name);
  const texts = new Set(overriding.map((each) => returnText(each, context)));
  const [first = "any"] = texts;
  if (texts.size === 1) return first;
  return [...texts].find((each) => /\bany\b/.test(each)) ?? [...texts].join(" | ");
}

/** What a function is proven to give; its annotation where nothing is proven. */
function resultText(info: FunctionInfo, context: Context): string {
  if (info.returns.kind === "never") return alwaysRaises(info) ? "never" : "any";
  const text = textOf(info.returns, context, info);
  const annotation = info.node.kind === "Lambda" || !info.annotationHolds ? null : info.node.returns;
  return annotation === null ? text : sharper(text, annotation, context, info);
}

/** Whether TypeScript sees, too, that a function has no result. What a method of another class gives in its place is not said here. */
function alwaysRaises(info: FunctionInfo): boolean {
  return info.owner === null && info.returnsNothing && !info.fallsThrough && !info.isGenerator;
}

/** The text of a type; that of its annotation where it says more, and nothing contradicts it. */
export function annotatedText(type: Type, annotation: ast.Expr | null, context: Context, thing?: object): string {
  const text = textOf(type, context, thing);
  const names = { bound: context.bound, linkage: context.program.linkage };
  return annotation !== null && holds(type, annotation, names) ? sharper(text, annotation, context, thing) : text;
}

function sharper(text: string, annotation: ast.Expr, context: Context, thing: object | undefined): string {
  if (!isVague(text)) return text;
  const written = annotationOf(annotation, context, thing);
  return isVague(written) && text !== "any" && text !== "unknown" ? text : written;
}

/** Whether a text leaves something open. */
export function isVague(text: string): boolean {
  return /\b(?:any|unknown)\b/.test(text);
}
