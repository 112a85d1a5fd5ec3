import type * as ast from "@tsyncio/ast";
import { call, literal, newOf } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { type Context, runtime, typeOf } from "../context.ts";
import { isGeneric } from "../../2-infer/class-form.ts";
import { lowerExpression } from "./index.ts";
import { lowerValue } from "../values.ts";

/**
 * ```py
 * xs = ["a", "b"]
 * print(xs[0])
 * ```
 * ```ts
 * const xs = ["a", "b"];
 * print(getitem(xs, 0));
 * ```
 */
export function lowerSubscript(node: ast.Subscript, context: Context): Expression {
  const owner = typeOf(context, node.value);
  if (owner.kind === "class" && isGeneric(owner.class) && node.ctx === "Load")
    return lowerExpression(node.value, context);
  const item = call(runtime(context, "getitem"), [lowerValue(node.value, context), lowerValue(node.slice, context)]);
  return { ...item, line: node.lineno };
}

/**
 * ```py
 * xs = ["a", "b"]
 * print(xs[1:], xs[::-1])
 * ```
 * ```ts
 * const xs = ["a", "b"];
 * print(getitem(xs, new Slice(1, null)), getitem(xs, new Slice(null, null, -1)));
 * ```
 */
export function lowerSlice(node: ast.Slice, context: Context): Expression {
  const bounds = [node.lower, node.upper].map((bound) =>
    bound === null ? literal("null") : lowerValue(bound, context),
  );
  const step = node.step === null ? [] : [lowerValue(node.step, context)];
  return newOf(runtime(context, "Slice"), [...bounds, ...step]);
}
