import type * as ast from "@tsyncio/ast";
import { call, literal, yieldFrom, yieldOf } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { type Context, refuse, runtime } from "../context.ts";
import { lowerValue } from "../values.ts";

/** A `yield` whose value is used: generators are not driven by `send` yet. */
export function lowerYield(node: ast.Yield, context: Context): Expression {
  return refuse(context, "unsupported-construct", node, {
    construct: "the value of a yield expression",
    help: "let the generator only produce values; hand values in through a queue or an attribute",
  });
}

/** A `yield from` whose value is used. */
export function lowerYieldFrom(node: ast.YieldFrom, context: Context): Expression {
  return refuse(context, "unsupported-construct", node, {
    construct: "the value of a yield from expression",
    help: "write a loop that yields each item, and return the value another way",
  });
}

/**
 * ```py
 * yield x
 * yield from xs
 * ```
 * ```ts
 * yield x;
 * yield* iterate(xs);
 * ```
 */
export function lowerYieldStatement(node: ast.Yield | ast.YieldFrom, context: Context): Expression {
  if (node.kind === "YieldFrom") return yieldFrom(call(runtime(context, "iterate"), [lowerValue(node.value, context)]));
  return yieldOf(node.value === null ? literal("null") : lowerValue(node.value, context));
}
