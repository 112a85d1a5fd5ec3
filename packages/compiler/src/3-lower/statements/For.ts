import type * as ast from "@tsyncio/ast";
import { binary, literal, name } from "../../4-emit/builders.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import { formOf } from "../coroutines/index.ts";
import { lowerBlock } from "../block.ts";
import { type Context, typeOf } from "../context.ts";
import { lowerExpression } from "../expressions/index.ts";
import { lowerAsyncLoop, itemOf, lowerIterable } from "../iteration.ts";
import { enterLoop, withElse } from "../loops.ts";
import { declaredHere } from "../targets/assign.ts";
import { loopTarget } from "../targets/loop.ts";
import { isSmallInt } from "../types.ts";
import { isPure, isStable } from "../purity.ts";

/**
 * ```py
 * for word in ["a", "b"]:
 *     print(word)
 * for i in range(3):
 *     print(i)
 * ```
 * ```ts
 * for (const word of ["a", "b"]) {
 *   print(word);
 * }
 * for (let i = 0; i < 3; i++) {
 *   print(i);
 * }
 * ```
 */
export function lowerFor(node: ast.For, context: Context): readonly Statement[] {
  const inner = enterLoop(node, context);
  const counting = lowerCounting(node, inner);
  if (counting !== null) return withElse(counting, node, inner, context);
  return lowerIteration(node, lowerIterable(node.iter, context), inner, context);
}

function lowerIteration(node: ast.For, iterable: Expression, inner: Context, context: Context): readonly Statement[] {
  const target = loopTarget(node.target, itemOf(typeOf(context, node.iter)), inner);
  if (context.frame.isStepped && context.types.colouredIterations.has(node.iter)) {
    const waiting = formOf(context).loop(
      { target, iterable, isGenerator: false, isAlone: false, body: lowerBlock(node.body, inner) },
      context,
    );
    return withElse(waiting, node, inner, context);
  }
  const loop: Statement = {
    kind: "forOf",
    await: context.types.colouredIterations.has(node.iter),
    keyword: target.keyword,
    target: target.target,
    iterable,
    body: [...target.opening, ...lowerBlock(node.body, inner)],
  };
  return withElse(loop, node, inner, context);
}

/**
 * ```py
 * async def show(source):
 *     async for item in source:
 *         print(item)
 * ```
 * ```ts
 * async function show(source: unknown): Promise<void> {
 *   for await (const item of aiterate(source)) {
 *     print(item);
 *   }
 * }
 * ```
 */
export function lowerAsyncFor(node: ast.AsyncFor, context: Context): readonly Statement[] {
  const inner = enterLoop(node, context);
  const target = loopTarget(node.target, itemOf(typeOf(context, node.iter)), inner);
  const loop = lowerAsyncLoop(node.iter, target, lowerBlock(node.body, inner), context);
  return withElse(loop, node, inner, context);
}

/** A loop over a range with fixed bounds, whose variable only the loop itself changes. */
function lowerCounting(node: ast.For, context: Context): Statement | null {
  const bounds = rangeBounds(node.iter, context);
  if (bounds === null || node.target.kind !== "Name") return null;
  const binding = context.bound.bindings.get(node.target);
  if (binding === undefined || binding.captured || declaredHere(node.target, binding) !== "const") return null;
  const counter = name(binding.emitted);
  return {
    kind: "for",
    initial: { kind: "variable", keyword: "let", target: counter, initial: bounds.start },
    test: binary("<", counter, bounds.stop),
    update: { kind: "update", operator: "++", target: counter },
    body: lowerBlock(node.body, context),
  };
}

/** The bounds of `range(stop)` or `range(start, stop)` where they are small ints that cannot change meanwhile. */
function rangeBounds(
  node: ast.Expr,
  context: Context,
): { readonly start: Expression; readonly stop: Expression } | null {
  if (node.kind !== "Call" || node.keywords.length > 0) return null;
  const callee = typeOf(context, node.func);
  if (callee.kind !== "api" || callee.name !== "range") return null;
  const [first, second] = node.args;
  const isFixed = (argument: ast.Expr): boolean =>
    isStable(argument, context) ||
    // The start is evaluated once.
    (argument === first && second !== undefined && argument.kind === "BinOp" && isSum(argument, context));
  const fixed = node.args.every((argument) => isFixed(argument) && isSmallInt(typeOf(context, argument)));
  if (!fixed || first === undefined || node.args.length > 2) return null;
  const zero = literal("0");
  return second === undefined
    ? { start: zero, stop: lowerExpression(first, context) }
    : { start: lowerExpression(first, context), stop: lowerExpression(second, context) };
}

/** `i + 1`: an expression whose operands are fixed. */
function isSum(node: ast.BinOp, context: Context): boolean {
  return (node.op === "Add" || node.op === "Sub") && isPure(node.left, context) && isPure(node.right, context);
}
