import type * as ast from "@tsyncio/ast";
import { unparse } from "@tsyncio/ast";
import type { FunctionInfo } from "../../2-infer/types.ts";
import { arrow, call, object, string } from "../../4-emit/builders.ts";
import type { Expression, ObjectEntry } from "../../4-emit/tree.ts";
import { type Context, runtime } from "../context.ts";
import { lowerValue } from "../values.ts";

/**
 * ```py
 * @show.register
 * def _(value: int):
 *     return value
 * ```
 * A function with its annotations as values, where the program reads them: by `__annotations__`, or by `singledispatch`.
 */
export function withAnnotations(value: Expression, info: FunctionInfo, context: Context): Expression {
  const { node } = info;
  if (node.kind === "Lambda") return value;
  const registers = node.decorator_list.some(isRegister);
  if (!context.keepsAnnotations && !registers) return value;
  const hints = registers && context.lazyAnnotations ? [arrow([], hintsOf(node, context))] : [];
  return call(runtime(context, "annotated"), [value, object(entriesOf(node, context)), ...hints]);
}

/** `@show.register`: what is registered with a generic function says by its first annotation what it is for. */
function isRegister(decorator: ast.Expr): boolean {
  return decorator.kind === "Attribute" && decorator.attr === "register";
}

/** What the annotations stand for that are left as texts. */
function hintsOf(node: ast.FunctionDef | ast.AsyncFunctionDef, context: Context): Expression {
  return object(entriesOf(node, { ...context, lazyAnnotations: false }));
}

function entriesOf(node: ast.FunctionDef | ast.AsyncFunctionDef, context: Context): readonly ObjectEntry[] {
  const { posonlyargs, args, vararg, kwonlyargs, kwarg } = node.args;
  const all = [...posonlyargs, ...args, ...(vararg ? [vararg] : []), ...kwonlyargs, ...(kwarg ? [kwarg] : [])];
  const parameters = all.flatMap(({ arg, annotation }) =>
    annotation ? [annotationEntry(arg, annotation, context)] : [],
  );
  return node.returns ? [...parameters, annotationEntry("return", node.returns, context)] : parameters;
}

/** One annotation as a value; `from __future__ import annotations` leaves its text. */
export function annotationEntry(key: string, annotation: ast.Expr, context: Context): ObjectEntry {
  const value = context.lazyAnnotations ? string(unparse(annotation)) : lowerValue(annotation, context);
  return { key, value };
}
