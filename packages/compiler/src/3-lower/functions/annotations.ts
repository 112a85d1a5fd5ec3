import type * as ast from "@tsyncio/ast";
import { unparse } from "@tsyncio/ast";
import type { FunctionInfo } from "../../2-infer/types.ts";
import { call, object, string } from "../../4-emit/builders.ts";
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
  if (node.kind === "Lambda" || !(context.keepsAnnotations || node.decorator_list.some(isRegister))) return value;
  return call(runtime(context, "annotated"), [value, object(entriesOf(node, context))]);
}

/** `@show.register`: what is registered with a generic function says by its first annotation what it is for. */
function isRegister(decorator: ast.Expr): boolean {
  return decorator.kind === "Attribute" && decorator.attr === "register";
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
