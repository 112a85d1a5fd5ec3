import type * as ast from "@tsyncio/ast";
import { childrenOf, walk } from "@tsyncio/ast";
import type { Type } from "../../2-infer/types.ts";
import { array, arrow, call, member, name, yieldOf } from "../../4-emit/builders.ts";
import type { Expression, Parameter, Statement } from "../../4-emit/tree.ts";
import { lowerCondition } from "../conditions.ts";
import { type Context, declareHoisted, fresh, runtime, typeOf } from "../context.ts";
import { itemOf, lowerAsyncLoop, lowerIterable } from "../iteration.ts";
import { asyncGeneratorExpression, produced } from "../coroutines/async-generators.ts";
import { formOf } from "../coroutines/index.ts";
import { withoutThis } from "../coroutines/receiver.ts";
import { assignTo } from "../targets/assign.ts";
import { type LoopTarget, loopTarget } from "../targets/loop.ts";
import { construct, isVague, textOf, typeArgumentsOf } from "../text.ts";
import { lowerValue } from "../values.ts";

type Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp;

/**
 * ```py
 * words = ["a", "bcd"]
 * print([word.upper() for word in words])
 * print([word for word in words if len(word) > 2])
 * ```
 * ```ts
 * const words = ["a", "bcd"];
 * print(Array.from(words, (word) => strings.upper(word)));
 * print(
 *   Iterator.from(words)
 *     .filter((word) => len(word) > 2)
 *     .toArray(),
 * );
 * ```
 * One with `await` or `async for` in it becomes loops in an async function that is called at once.
 */
export function lowerListComp(node: ast.ListComp, context: Context): Expression {
  declareHoisted(node, context);
  if (needsLoops(node, context)) return collected(node, context);
  const [only] = node.generators;
  if (only !== undefined && node.generators.length === 1 && only.ifs.length === 0) {
    const step = stepOf(only, context);
    const source = lowerIterable(only.iter, context);
    return call(member(name("Array"), "from"), [
      source,
      arrow([step.parameter], body(step, lowerValue(node.elt, context))),
    ]);
  }
  return call(
    member(
      chain(node, (inner) => lowerValue(node.elt, inner), context),
      "toArray",
    ),
    [],
  );
}

/**
 * ```py
 * words = ["a", "bcd"]
 * print({len(word) for word in words})
 * ```
 * ```ts
 * const words = ["a", "bcd"];
 * print(new PySet<number>(Iterator.from(words).map((word) => len(word))));
 * ```
 */
export function lowerSetComp(node: ast.SetComp, context: Context): Expression {
  declareHoisted(node, context);
  const items = needsLoops(node, context)
    ? collected(node, context)
    : chain(node, (inner) => lowerValue(node.elt, inner), context);
  return construct(runtime(context, "PySet"), [items], typeArgumentsOf(typeOf(context, node), context, node));
}

/**
 * ```py
 * words = ["a", "bcd"]
 * print({word: len(word) for word in words})
 * ```
 * ```ts
 * const words = ["a", "bcd"];
 * print(new Dict<string, number>(Iterator.from(words).map((word) => [word, len(word)] as const)));
 * ```
 */
export function lowerDictComp(node: ast.DictComp, context: Context): Expression {
  declareHoisted(node, context);
  const items = needsLoops(node, context)
    ? collected(node, context)
    : chain(node, (inner) => entry(node, inner), context);
  return construct(runtime(context, "Dict"), [items], typeArgumentsOf(typeOf(context, node), context, node));
}

/**
 * ```py
 * words = ["a", "bcd"]
 * print(sum(len(word) for word in words))
 * ```
 * ```ts
 * const words = ["a", "bcd"];
 * print(sum(Iterator.from(words).map((word) => len(word))));
 * ```
 */
export function lowerGeneratorExp(node: ast.GeneratorExp, around: Context): Expression {
  declareHoisted(node, around);
  if (around.types.eagerGenerators.has(node) && waitsForThreads(node, around)) return collected(node, around);
  // Its items may be made after the handler around it was left.
  const context: Context = { ...around, handled: null, handling: null, mayHandleNothing: false };
  return needsLoops(node, context)
    ? asyncGenerator(node, context)
    : chain(node, (inner) => lowerValue(node.elt, inner), context);
}

function entry(node: ast.DictComp, context: Context): Expression {
  const pair = array([lowerValue(node.key, context), lowerValue(node.value, context)]);
  return { kind: "as", expression: pair, type: "const" };
}

/** Whether a generator expression waits, and in Python gives no asynchronous generator. */
function waitsForThreads(node: ast.GeneratorExp, context: Context): boolean {
  return needsLoops(node, context) && context.bound.scopes.get(node)?.isAsync !== true;
}

/** Whether a comprehension awaits: then no callback of an iterator can hold it. Its first iterable is evaluated outside. */
function needsLoops(node: Comprehension, context: Context): boolean {
  const waits = (each: ast.Node): boolean =>
    (each.kind === "comprehension" && (each.is_async === 1 || context.types.colouredIterations.has(each.iter))) ||
    each.kind === "Await" ||
    (each.kind === "Call" && context.types.colouredCalls.has(each));
  const [first, ...others] = node.generators;
  if (first === undefined) return false;
  const own = node.kind === "DictComp" ? [node.key, node.value] : [node.elt];
  return waits(first) || [...own, ...first.ifs, ...others].some((part) => holds(part, waits));
}

/** Whether a node is in the code of another, outside of generator expressions, which await for themselves. */
function holds(node: ast.Node, matches: (node: ast.Node) => boolean): boolean {
  if (node.kind === "GeneratorExp") return node.generators.slice(0, 1).some(({ iter }) => holds(iter, matches));
  return matches(node) || childrenOf(node).some((child) => holds(child, matches));
}

/** How one `for` of a comprehension takes its items. */
interface Step {
  readonly parameter: Parameter;
  readonly opening: readonly Statement[];
}

function stepOf(generator: ast.Comprehension, context: Context): Step {
  const item = itemOf(typeOf(context, generator.iter));
  const target: LoopTarget = loopTarget(generator.target, item, context);
  if (target.keyword === null) {
    // A closure inside sees the variable's last value: it is declared outside, and each item assigned to it.
    const local = name(fresh(context, "item"));
    return { parameter: { target: local }, opening: assignTo(generator.target, local, item, context) };
  }
  // TypeScript infers the type from what is iterated, but takes nothing apart of which it knows nothing.
  const text = target.target.kind === "arrayPattern" ? textOf(item, context) : "";
  return {
    parameter: {
      target: target.target,
      ...(isVague(text) && !isSeen(generator.iter, item, context) ? { type: "any" } : {}),
    },
    opening: target.opening,
  };
}

/** Whether TypeScript knows that what is iterated gives tuples, so that only their parts are unknown. */
function isSeen(iter: ast.Expr, item: Type, context: Context): boolean {
  if (item.kind !== "tuple") return false;
  return [...walk(iter)].every((part) => {
    if (part.kind !== "Name" && part.kind !== "Attribute") return true;
    const binding = context.bound.bindings.get(part);
    const held = binding === undefined ? typeOf(context, part) : context.types.typeOfBinding(binding);
    return !containers.has(typeOf(context, part).kind) || !/^(?:any|unknown)$/.test(textOf(held, context, binding));
  });
}

const containers: ReadonlySet<Type["kind"]> = new Set(["list", "tuple", "dict", "set", "iterator", "runtime"]);

function body(step: Step, value: Expression): Expression | readonly Statement[] {
  if (step.opening.length > 0) return [...step.opening, { kind: "return", value }];
  return value.kind === "object" ? { kind: "sequence", expressions: [value] } : value;
}

/** `Iterator.from(xs).filter(…).map(…)`, with a `flatMap` for each further `for`. */
function chain(node: Comprehension, element: (context: Context) => Expression, context: Context): Expression {
  return chainFrom(node.generators, 0, element, context);
}

function chainFrom(
  generators: readonly ast.Comprehension[],
  place: number,
  element: (context: Context) => Expression,
  context: Context,
): Expression {
  const generator = generators[place];
  if (generator === undefined) throw new Error("a comprehension has at least one for");
  const step = stepOf(generator, context);
  let items: Expression = call(member(name("Iterator"), "from"), [lowerIterable(generator.iter, context)]);
  for (const test of generator.ifs) {
    items = call(member(items, "filter"), [arrow([step.parameter], body(step, lowerCondition(test, context)))]);
  }
  const isLast = place === generators.length - 1;
  const value = isLast ? element(context) : chainFrom(generators, place + 1, element, context);
  if (isLast && isItself(value, step)) return items;
  return call(member(items, isLast ? "map" : "flatMap"), [arrow([step.parameter], body(step, value))]);
}

/** `(x) => x` maps nothing. */
function isItself(value: Expression, step: Step): boolean {
  return value.kind === "name" && step.parameter.target.kind === "name" && value.name === step.parameter.target.name;
}

/** `await (async () => { const items = []; for …; return items; })()` */
function collected(node: Comprehension, around: Context): Expression {
  const context = around.frame.isStepped ? withoutThis(node, around) : around;
  const items = name(fresh(context, "items"));
  const value = (inner: Context): Expression =>
    node.kind === "DictComp" ? entry(node, inner) : lowerValue(node.elt, inner);
  const push = (inner: Context): Statement => ({
    kind: "expression",
    expression: call(member(items, "push"), [value(inner)]),
  });
  const statements: readonly Statement[] = [
    { kind: "variable", keyword: "const", target: items, type: collectedText(node, context), initial: array([]) },
    ...loops(node.generators, 0, push, context),
    { kind: "return", value: items },
  ];
  return formOf(context).atOnce(statements, context);
}

/** The type of the array in which the items of a comprehension are gathered. */
function collectedText(node: Comprehension, context: Context): string {
  const type = typeOf(context, node);
  const text = (part: Type): string => (part.kind === "never" ? "any" : textOf(part, context, node));
  if (type.kind === "dict") return `(readonly [${text(type.key)}, ${text(type.value)}])[]`;
  const item = type.kind === "list" || type.kind === "set" ? text(type.item) : "any";
  return /^[\w.]+$/.test(item) ? `${item}[]` : `(${item})[]`;
}

/** An async generator expression: an async generator function that is called at once. */
function asyncGenerator(node: ast.GeneratorExp, around: Context): Expression {
  const context = withoutThis(node, { ...around, frame: { ...around.frame, isStepped: true } });
  const produce = (inner: Context): Statement => ({
    kind: "expression",
    expression: yieldOf(produced(lowerValue(node.elt, inner), inner)),
  });
  return asyncGeneratorExpression(loops(node.generators, 0, produce, context), context);
}

function loops(
  generators: readonly ast.Comprehension[],
  place: number,
  innermost: (context: Context) => Statement,
  context: Context,
): readonly Statement[] {
  const generator = generators[place];
  if (generator === undefined) return [innermost(context)];
  const target = loopTarget(generator.target, itemOf(typeOf(context, generator.iter)), context);
  const inner = loops(generators, place + 1, innermost, context);
  const guarded = generator.ifs.reduceRight<readonly Statement[]>(
    (then, test) => [{ kind: "if", test: lowerCondition(test, context), then, otherwise: null }],
    inner,
  );
  if (generator.is_async === 1) return [lowerAsyncLoop(generator.iter, target, guarded, context)];
  const waits = context.types.colouredIterations.has(generator.iter);
  const iterable = lowerIterable(generator.iter, context);
  if (waits && context.frame.isStepped)
    return [formOf(context).loop({ target, iterable, isGenerator: false, isAlone: false, body: guarded }, context)];
  return [
    {
      kind: "forOf",
      await: waits,
      keyword: target.keyword,
      target: target.target,
      iterable,
      body: [...target.opening, ...guarded],
    },
  ];
}
