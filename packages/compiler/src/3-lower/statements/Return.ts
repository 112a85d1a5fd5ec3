import type * as ast from "@tsyncio/ast";
import type { FunctionInfo, Type } from "../../2-infer/types.ts";
import { call, nullLiteral } from "../../4-emit/builders.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import { type Context, runtime, typeOf } from "../context.ts";
import { isEnumeration } from "../../2-infer/enumerations.ts";
import { methodOf } from "../expressions/Attribute.ts";
import { classEntry } from "../members.ts";
import { isVoid } from "../text.ts";
import { lowerAs } from "../values.ts";

/**
 * ```py
 * def first(xs):
 *     if not xs:
 *         return
 *     return xs[0]
 *
 * print(first([1]))
 * ```
 * ```ts
 * function first(xs: number[]): number | null {
 *   if (xs.length === 0) {
 *     return null;
 *   }
 *   return getitem(xs, 0);
 * }
 *
 * print(first([1]));
 * ```
 */
export function lowerReturn(node: ast.Return, context: Context): readonly Statement[] {
  const info = context.frame.function;
  if (info === null) throw new Error("a Return stands in a function");
  if (isVoid(info) || (info.isGenerator && node.value === null)) return [{ kind: "return", value: null }];
  if (node.value === null) return [{ kind: "return", value: nullLiteral }];
  const value = lowerAs(node.value, info.returns, context);
  return [
    {
      kind: "return",
      value: isPromised(info) && !context.frame.isStepped ? unawaited(node.value, value, context) : value,
    },
  ];
}

/** Whether what the function returns arrives through a promise. */
function isPromised(info: FunctionInfo): boolean {
  return (info.isAsync && !info.immediate) || info.coloured;
}

/** `return task` of an async function would wait for the task: JavaScript unwraps what can be awaited. */
function unawaited(node: ast.Expr, value: Expression, context: Context): Expression {
  return mayBeAwaitable(typeOf(context, node)) ? call(runtime(context, "unawaited"), [value]) : value;
}

function mayBeAwaitable(type: Type): boolean {
  switch (type.kind) {
    case "any":
    case "coroutine":
      return true;
    case "made":
      return !isEnumeration(type.class);
    case "runtime":
      return classEntry(type.name)?.exception !== true;
    case "instance":
      return methodOf(type.class, "__await__") !== null || type.class.subclasses.length > 0;
    case "union":
      return type.members.some(mayBeAwaitable);
    default:
      return false;
  }
}
