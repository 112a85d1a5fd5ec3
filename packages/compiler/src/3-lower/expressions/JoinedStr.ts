import type * as ast from "@tsyncio/ast";
import type { Type } from "../../2-infer/types.ts";
import { call, string } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { type Context, runtime, typeOf } from "../context.ts";
import { isSmallInt } from "../types.ts";
import { lowerValue } from "../values.ts";
import { lowerExpression } from "./index.ts";

/**
 * ```py
 * f"{name}: {price:.2f} {item!r}"
 * ```
 * ```ts
 * `${name}: ${format(price, ".2f")} ${repr(item)}`
 * ```
 */
export function lowerJoinedStr(node: ast.JoinedStr, context: Context): Expression {
  const parts = node.values.map((part): string | Expression => {
    if (part.kind === "Constant" && part.value.type === "str") return part.value.value;
    return lowerExpression(part, context);
  });
  if (parts.every((part) => typeof part === "string")) return string(parts.join(""));
  return { kind: "template", parts };
}

const conversions: Readonly<Record<number, string>> = { 114: "repr", 115: "str", 97: "ascii" };

/** One replacement field, as the expression that a template literal substitutes. */
export function lowerFormattedValue(node: ast.FormattedValue, context: Context): Expression {
  const conversion = conversions[node.conversion];
  const type = typeOf(context, node.value);
  const converted = conversion === undefined ? null : call(runtime(context, conversion), [lowerValue(node.value, context)]);
  if (node.format_spec !== null) {
    const value = converted ?? lowerValue(node.value, context);
    return call(runtime(context, "format"), [value, lowerExpression(node.format_spec, context)]);
  }
  if (converted !== null) return converted;
  if (printsNatively(type)) return lowerExpression(node.value, context);
  return call(runtime(context, context.formatsItself ? "format" : "str"), [lowerValue(node.value, context)]);
}

/** Values that a template literal writes exactly as Python's `str`. */
function printsNatively(type: Type): boolean {
  return type.kind === "str" || isSmallInt(type);
}
