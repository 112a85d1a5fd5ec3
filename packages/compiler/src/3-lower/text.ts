import type * as ast from "@tsyncio/ast";
import type { ClassInfo, FunctionInfo, Type } from "../2-infer/types.ts";
import { holds } from "../2-infer/annotations.ts";
import { declared } from "../2-infer/declared.ts";
import { declaredText } from "../2-infer/declared-text.ts";
import { wrappedResult } from "../2-infer/function-text.ts";
import { typeText } from "../2-infer/text.ts";
import { isSetter } from "./decorators.ts";
import type { Expression } from "../4-emit/tree.ts";
import { foreignClass, isForeignClass } from "./program.ts";
import type { Context } from "./context.ts";
import { specifierOf } from "../tables/index.ts";

/** The TypeScript text of a type, its names imported. */
export function textOf(type: Type, context: Context): string {
  return typeText(type, {
    runtimeType: (name) => context.imports.type(name),
    namespace: (module) => context.imports.namespace(specifierOf(module), module),
    parameterName: (node) => context.bound.bindings.get(node)?.emitted ?? node.arg,
    className: (info) => classText(info, context),
  });
}

/** The TypeScript text of an annotation; `any` for what has none. */
function annotationOf(node: ast.Expr, context: Context): string {
  const { bound, program, imports } = context;
  return declaredText(declared(node, { bound, linkage: program.linkage }), {
    runtimeType: (name) => imports.type(name),
    namespace: (module) => imports.namespace(specifierOf(module), module),
    className: (definition) => {
      const info = context.types.classes.get(definition);
      return info === undefined ? "any" : classText(info, context);
    },
  });
}

/** The type arguments of a container or runtime class as `new Dict<string, number>()` wants them; none where nothing is known. */
export function typeArgumentsOf(type: Type, context: Context): readonly string[] {
  switch (type.kind) {
    case "dict":
      return [textOf(type.key, context), textOf(type.value, context)];
    case "set":
      return [textOf(type.item, context)];
    case "runtime":
      return type.args.map((argument) => textOf(argument, context));
    default:
      return [];
  }
}

/** The name of a class; the type of a function must not name a class that only its body has. */
function classText(info: ClassInfo, context: Context): string {
  if (isForeignClass(info.node, context)) return foreignClass(info.node, context);
  const binding = context.bound.bindings.get(info.node);
  return binding?.scope.kind === "function" ? "any" : (binding?.emitted ?? info.name);
}

/** `new Class<T>(args)` */
export function construct(
  callee: Expression,
  args: readonly Expression[],
  typeArguments: readonly string[],
): Expression {
  // `new Dict()` holds anything by itself.
  const isPlain = args.length === 0 && typeArguments.every((each) => each === "any");
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
  const result = isVoid(info) ? "void" : resultText(info, context);
  return wrappedResult(info, result);
}

/** What a function is proven to give; its annotation where nothing is proven. */
function resultText(info: FunctionInfo, context: Context): string {
  const text = textOf(info.returns, context);
  const annotation = info.node.kind === "Lambda" || !info.annotationHolds ? null : info.node.returns;
  return annotation === null ? text : sharper(text, annotation, context);
}

/** The text of a type; that of its annotation where it says more, and nothing contradicts it. */
export function annotatedText(type: Type, annotation: ast.Expr | null, context: Context): string {
  const text = textOf(type, context);
  const names = { bound: context.bound, linkage: context.program.linkage };
  return annotation !== null && holds(type, annotation, names) ? sharper(text, annotation, context) : text;
}

function sharper(text: string, annotation: ast.Expr, context: Context): string {
  if (!/\bany\b/.test(text)) return text;
  const written = annotationOf(annotation, context);
  return /\bany\b/.test(written) && text !== "any" ? text : written;
}
