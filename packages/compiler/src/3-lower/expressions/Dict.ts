import type * as ast from "@tsyncio/ast";
import { array, call, member, spread } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { type Context, runtime, typeOf } from "../context.ts";
import { construct, typeArgumentsOf } from "../text.ts";
import { lowerValue } from "../values.ts";

/**
 * ```py
 * more = {"b": 2}
 * merged = {"a": 1, **more}
 * ```
 * ```ts
 * const more = new Dict<string, number>([["b", 2]]);
 * const merged = new Dict<string, number>([["a", 1], ...more.items()]);
 * ```
 */
export function lowerDict(node: ast.Dict, context: Context): Expression {
  const entries = node.values.map((value, place): Expression => {
    const key = node.keys[place];
    if (key !== null && key !== undefined) return array([lowerValue(key, context), lowerValue(value, context)]);
    const merged = lowerValue(value, context);
    const mapping = typeOf(context, value).kind === "dict" ? merged : call(runtime(context, "mapping"), [merged]);
    return spread(call(member(mapping, "items"), []));
  });
  const typeArguments = typeArgumentsOf(typeOf(context, node), context, node);
  return construct(runtime(context, "Dict"), entries.length === 0 ? [] : [array(entries)], typeArguments);
}
