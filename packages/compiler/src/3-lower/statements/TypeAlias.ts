import type * as ast from "@tsyncio/ast";
import type { Statement } from "../../4-emit/tree.ts";
import type { Context } from "../context.ts";
import { refuseReads } from "../erased.ts";

/**
 * ```py
 * type Vector = list[float]
 *
 * def scale(factor: float, vector: Vector) -> Vector:
 *     return [factor * x for x in vector]
 *
 * print(scale(2.0, [1.5]))
 * ```
 * ```ts
 * function scale(factor: number, vector: float[]): float[] {
 *   return Array.from(vector, (x) => float(factor * Number(x)));
 * }
 *
 * print(scale(2, [1.5]));
 * ```
 */
export function lowerTypeAlias(node: ast.TypeAlias, context: Context): readonly Statement[] {
  if (node.name.kind === "Name") refuseReads(node.name.id, context.bound.module, "TypeAlias", context);
  return [];
}
