import type * as ast from "@tsyncio/ast";
import { array, call, member, newOf, spread } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { type Context, runtime, typeOf } from "../context.ts";
import { lowerIterable, lowerStarred } from "../iteration.ts";
import { textOf } from "../text.ts";
import { lowerValue } from "../values.ts";

/**
 * ```py
 * rest = [2, 3]
 * print([1, *rest])
 * ```
 * ```ts
 * const rest = [2, 3];
 * print([1, ...rest]);
 * ```
 */
export function lowerList(node: ast.List, context: Context): Expression {
  return array(lowerElements(node.elts, context));
}

/**
 * ```py
 * pair = (1, "a")
 * ```
 * ```ts
 * const pair = Tuple.of(1, "a");
 * ```
 */
export function lowerTuple(node: ast.Tuple, context: Context): Expression {
  return call(member(runtime(context, "Tuple"), "of"), lowerElements(node.elts, context));
}

/**
 * ```py
 * letters = {"a", "b"}
 * ```
 * ```ts
 * const letters = new PySet(["a", "b"]);
 * ```
 */
export function lowerSet(node: ast.Set, context: Context): Expression {
  return newOf(runtime(context, "PySet"), [array(lowerElements(node.elts, context, "set"))]);
}

/** A tuple that is written where it is iterated, and seen by nobody: an array. */
export function lowerIteratedTuple(node: ast.Tuple, context: Context): Expression {
  return node.elts.length === 0 ? lowerTuple(node, context) : array(lowerElements(node.elts, context));
}

/** The elements of a display, starred ones spread. Of one that cannot be iterated, CPython says in a set what it says elsewhere. */
function lowerElements(elements: readonly ast.Expr[], context: Context, of?: "set"): readonly Expression[] {
  return elements.map((element) => {
    if (element.kind === "Starred")
      return of === "set" ? spread(lowerIterable(element.value, context)) : lowerStarred(element, null, context);
    const value = lowerValue(element, context);
    const isEmptyList = element.kind === "List" && element.elts.length === 0;
    return isEmptyList
      ? { kind: "as", expression: value, type: textOf(typeOf(context, element), context, element) }
      : value;
  });
}
