import type * as ast from "@tsyncio/ast";
import type { Type } from "../../2-infer/types.ts";
import { call, literal, member, name, string } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { type Context, runtime, type RuntimeSymbol, typeOf } from "../context.ts";
import { isSmallInt } from "../types.ts";
import { lowerValue } from "../values.ts";
import { lowerExpression } from "./index.ts";

/**
 * ```py
 * def label(name, price, count):
 *     return f"{name}: {price:.2f} {name!r} {count:>3}"
 *
 * label("tea", 1.5, 2)
 * ```
 * ```ts
 * function label(name: string, price: number, count: number): string {
 *   return `${name}: ${format(price, ".2f")} ${repr(name)} ${String(count).padStart(3)}`;
 * }
 *
 * label("tea", 1.5, 2);
 * ```
 */
export function lowerJoinedStr(node: ast.JoinedStr, context: Context): Expression {
  const parts = node.values.map((part): string | Expression => {
    const lowered = lowerExpression(part, context);
    return part.kind === "Constant" && lowered.kind === "string" ? lowered.value : lowered;
  });
  if (parts.every((part) => typeof part === "string")) return string(parts.join(""));
  return { kind: "template", parts };
}

const conversions: Readonly<Record<number, RuntimeSymbol>> = { 114: "repr", 115: "str", 97: "ascii" };

/** One replacement field, as the expression that a template literal substitutes. */
export function lowerFormattedValue(node: ast.FormattedValue, context: Context): Expression {
  const conversion = conversions[node.conversion];
  const type = typeOf(context, node.value);
  const converted =
    conversion === undefined ? null : call(runtime(context, conversion), [lowerValue(node.value, context)]);
  if (node.format_spec !== null) {
    const method = converted === null && isSmallInt(type) ? paddingOf(node.format_spec) : null;
    if (method !== null) {
      const text = call(name("String"), [lowerExpression(node.value, context)]);
      return call(member(text, method.name), [literal(method.width)]);
    }
    const value = converted ?? (formatsAlike(node.format_spec) ? lowerExpression : lowerValue)(node.value, context);
    return call(runtime(context, "format"), [value, lowerExpression(node.format_spec, context)]);
  }
  if (converted !== null) return converted;
  if (printsNatively(type)) return lowerExpression(node.value, context);
  return call(runtime(context, context.formatsItself ? "format" : "str"), [lowerValue(node.value, context)]);
}

/** The method of strings that does what a format of an int says when it names a width and nothing else: `>8`, `<3`, `5d`. */
function paddingOf(spec: ast.Expr): { readonly name: "padStart" | "padEnd"; readonly width: string } | null {
  const [text] = spec.kind === "JoinedStr" && spec.values.length === 1 ? spec.values : [];
  if (text?.kind !== "Constant" || text.value.type !== "str") return null;
  const [, align, width] = /^([<>]?)([1-9]\d{0,4})d?$/.exec(text.value.value) ?? [];
  return width === undefined ? null : { name: align === "<" ? "padEnd" : "padStart", width };
}

/** A format that writes an int and a float of the same value alike: the float need not be told apart. */
function formatsAlike(spec: ast.Expr): boolean {
  const last = spec.kind === "JoinedStr" ? spec.values.at(-1) : undefined;
  return last?.kind === "Constant" && last.value.type === "str" && /[eEfFgG%]$/.test(last.value.value);
}

/** Values that a template literal writes exactly as Python's `str`. */
function printsNatively(type: Type): boolean {
  return type.kind === "str" || isSmallInt(type);
}
