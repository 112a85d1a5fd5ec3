import type * as ast from "@tsyncio/ast";
import { array, binary, call, conditional, name, string, undefinedLiteral } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { type Context, runtime, typeOf } from "../context.ts";
import { boxed, lowerValue } from "../values.ts";

/**
 * ```py
 * def describe(name, size):
 *     print(locals())
 * ```
 * ```ts
 * function describe(name: unknown, size: unknown): void {
 *   print(
 *     locals([
 *       ["name", name],
 *       ["size", size],
 *     ]),
 *   );
 * }
 * ```
 * A dict of the function's variables, as they are at this moment; one that is not bound is left out.
 */
export function lowerLocals(node: ast.Call, context: Context): Expression | null {
  const reads = context.bound.locals.get(node);
  if (reads === undefined) return null;
  const entries = reads.map((read) => array([string(nameOf(read, context)), valueOf(read, context)]));
  return call(runtime(context, "locals"), [array(entries)]);
}

/** The name as Python has it: a private one is mangled. */
function nameOf(read: ast.Name, context: Context): string {
  return context.bound.bindings.get(read)?.name ?? read.id;
}

/** What the variable holds; undefined where it is not bound. */
function valueOf(read: ast.Name, context: Context): Expression {
  const binding = context.bound.bindings.get(read);
  if (binding === undefined || !binding.uncertain.has(read)) return lowerValue(read, context);
  const variable = name(binding.emitted);
  const value = boxed(variable, typeOf(context, read), context);
  return value === variable
    ? variable
    : conditional(binary("===", variable, undefinedLiteral), undefinedLiteral, value);
}
