import type * as ast from "@tsyncio/ast";
import { call, literal, member, newOf, string } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { type Context, refuseConstruct, runtime } from "../context.ts";

/**
 * ```py
 * print(42, 10**20, 1.5, 2.0, "text", True, None)
 * ```
 * ```ts
 * print(42, pow(10, 20), 1.5, float(2), "text", true, null);
 * ```
 * A float literal is bare here; `lowerValue` boxes it where its value could be taken for an int.
 */
export function lowerConstant(node: ast.Constant, context: Context): Expression {
  const { value } = node;
  switch (value.type) {
    case "None":
      return literal("null");
    case "bool":
      return literal(String(value.value));
    case "int":
      return literal(intText(value.value));
    case "float":
      return literal(floatText(value.value));
    case "str":
      if (value.splits !== undefined) return refuseConstruct(context, node, "splitSurrogates");
      return string(value.value);
    case "bytes":
      return call(member(runtime(context, "Bytes"), "from_latin1"), [string(String.fromCharCode(...value.value))]);
    case "Ellipsis":
      return runtime(context, "Ellipsis");
    case "complex":
      return newOf(runtime(context, "Complex"), [literal("0"), literal(floatText(value.imaginary))]);
  }
}

/** Ints beyond the safe range are bigints, as the runtime keeps them. */
function intText(value: bigint): string {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? String(value) : `${String(value)}n`;
}

function floatText(value: number): string {
  return value === Infinity ? "Infinity" : String(value);
}
