import type * as ast from "@tsyncio/ast";
import { isWritten } from "../../1-bind/dataclasses/dataclass.ts";
import { madeDefault } from "../../2-infer/dataclasses.ts";
import type { FunctionInfo, ParameterInfo, Type } from "../../2-infer/types.ts";
import {
  binary,
  call,
  conditional,
  constant,
  member,
  name,
  object,
  spread,
  string,
  undefinedLiteral,
} from "../../4-emit/builders.ts";
import type { Expression, Parameter, Statement, Target } from "../../4-emit/tree.ts";
import { type Context, fresh, runtime } from "../context.ts";
import { heldBy } from "../calls/shape.ts";
import { keptText } from "../classes/fields.ts";
import { annotatedText, isInferrable, textOf } from "../text.ts";
import { lowerAs, lowerValue } from "../values.ts";
import { isFixedDefault } from "./defaults.ts";
import { enterFunction, receiverParameter } from "./frame.ts";

/** Parameters of the output, with what must run before the function is made. */
export interface LoweredParameters {
  readonly list: readonly Parameter[];
  /** Defaults that Python evaluates once, when the `def` runs. */
  readonly before: readonly Statement[];
  /** Statements at the start of the body. */
  readonly opening: readonly Statement[];
}

/**
 * ```py
 * def describe(name, size=1, *tags, color=None):
 *     print(name, size, tags, color)
 *
 * describe("a")
 * ```
 * ```ts
 * function describe(name: string, size = 1, ...tags_items: unknown[]): void {
 *   const options = take_keywords(tags_items);
 *   const color = options.color === undefined ? null : options.color;
 *   const tags = Tuple.of(...tags_items);
 *   print(name, size, tags, color);
 * }
 *
 * describe("a");
 * ```
 * Keyword-only parameters come in one trailing object.
 */
export function lowerParameters(info: FunctionInfo | null, context: Context): LoweredParameters {
  const before: Statement[] = [];
  const opening: Statement[] = [];
  const receiver = receiverParameter(info);
  const known = info?.parameters.filter((parameter) => parameter.node !== receiver) ?? [];
  const list = known
    .filter((parameter) => parameter.kind === "positional" || parameter.kind === "positionalOnly")
    .map((parameter) => positional(parameter, info, context, before));
  const rest = known.find((parameter) => parameter.kind === "rest");
  const named = known.filter((parameter) => parameter.kind === "keywordOnly" || parameter.kind === "keywords");
  const items = rest === undefined ? null : fresh(context, `${emittedName(rest.node, context)}_items`);
  if (rest !== undefined && items !== null)
    list.push({ target: name(items), type: restText(rest, named.length > 0, context), rest: true });
  if (named.length > 0) {
    const options = name(fresh(context, "options"));
    if (items === null) list.push(optionsParameter(options, named, info, context));
    else opening.push(constant(options, call(runtime(context, "take_keywords"), [name(items)])));
    opening.push(...named.map((parameter) => keyword(parameter, named, options, info, context, before)));
  }
  if (rest !== undefined && items !== null) opening.push(restTuple(rest, items, named.length > 0, context));
  return { list, before, opening };
}

/** What a function hands on to one that is to have all that it has got, in variables of the same names. */
export function handedOn(
  info: FunctionInfo,
  receiver: ast.Arg | null,
  context: Context,
): readonly { readonly local: string; readonly type: string }[] {
  const known = info.parameters.filter(({ node }) => node !== receiver);
  return known.map((parameter) => {
    const isCollected = parameter.kind === "rest" || parameter.kind === "keywords";
    const type = isCollected
      ? textOf(heldBy(parameter, context), context, context.bound.bindings.get(parameter.node))
      : parameterText(parameter, info, context);
    return { local: emittedName(parameter.node, context), type };
  });
}

function positional(
  parameter: ParameterInfo,
  info: FunctionInfo | null,
  context: Context,
  before: Statement[],
): Parameter {
  const target = name(emittedName(parameter.node, context));
  const type = parameterText(parameter, info, context);
  if (parameter.default === null) return { target, type };
  const initial = defaultValue(parameter, parameter.default, info, context, before);
  return isInferrable(type, initial) ? { target, initial } : { target, type, initial };
}

/** The TypeScript type of a parameter: what every call passes, or its annotation where callers are not all known. */
function parameterText(parameter: ParameterInfo, info: FunctionInfo | null, context: Context): string {
  const kept =
    info?.owner == null || !isWritten(info.node, info.owner.node)
      ? null
      : keptText(parameter.node.arg, info.owner, context);
  if (kept !== null) return kept;
  const annotation = parameter.annotationHolds ? parameter.node.annotation : null;
  return annotatedText(heldBy(parameter, context), annotation, context, context.bound.bindings.get(parameter.node));
}

/** A default that is a constant stands in the parameter; any other is evaluated once, before the function. */
function defaultValue(
  parameter: ParameterInfo,
  node: ast.Expr,
  info: FunctionInfo | null,
  context: Context,
  before: Statement[],
): Expression {
  const made = info === null ? null : madeDefault(parameter, info);
  if (made !== null) return lowerMade(made, info, before, context);
  const value = lowerAs(node, heldBy(parameter, context), context);
  if (isFixedDefault(node, info, context)) return value;
  const local = fresh(context, `default_${parameter.node.arg}`);
  before.push({
    kind: "variable",
    keyword: "const",
    target: name(local),
    type: textOf(parameter.type, context, context.bound.bindings.get(parameter.node)),
    initial: value,
  });
  return name(local);
}

/** What is made anew for each call: JavaScript evaluates it there, too. */
function lowerMade(node: ast.Expr, info: FunctionInfo | null, before: Statement[], context: Context): Expression {
  const inner = enterFunction(context, info, { keepsThis: false });
  const value = lowerValue(node, inner);
  before.push(...inner.frame.temporaries);
  return value;
}

/** What `*rest` takes; where keyword arguments come last in it, they are of another type. */
function restText(parameter: ParameterInfo, takesKeywords: boolean, context: Context): string {
  const { type } = parameter;
  if (takesKeywords) return isLooseRest(parameter, context) ? "any[]" : "unknown[]";
  return type.kind !== "tuple" ? "any[]" : `${elementText(parameter, type.item, context)}[]`;
}

function elementText(parameter: ParameterInfo, type: Type, context: Context): string {
  const text = type.kind === "never" ? "any" : textOf(type, context, context.bound.bindings.get(parameter.node));
  return /^[\w.]+$/.test(text) ? text : `(${text})`;
}

function isLooseRest(parameter: ParameterInfo, context: Context): boolean {
  const binding = context.bound.bindings.get(parameter.node);
  return binding !== undefined && context.types.loose.has(binding);
}

/** `*rest` is a tuple in Python: `const rest = Tuple.of(...rest_items)`. Where keywords were taken from its end, its type is said apart. */
function restTuple(parameter: ParameterInfo, items: string, takesKeywords: boolean, context: Context): Statement {
  const { type } = parameter;
  const isKnown = type.kind === "tuple" && type.item.kind !== "any" && type.item.kind !== "never";
  if (takesKeywords && isKnown && !isLooseRest(parameter, context)) {
    const made = call(runtime(context, "rest_arguments"), [name(items)]);
    const text = textOf(heldBy(parameter, context), context, context.bound.bindings.get(parameter.node));
    return { ...declared(parameter, made, context), type: text };
  }
  return declared(parameter, call(member(runtime(context, "Tuple"), "of"), [spread(name(items))]), context);
}

/** The trailing object of keyword arguments: `{ timeout, retries?: number }`. */
function optionsParameter(
  options: Target,
  named: readonly ParameterInfo[],
  info: FunctionInfo | null,
  context: Context,
): Parameter {
  const fields = named.map((parameter) => {
    if (parameter.kind === "keywords") return "[keyword: string]: any";
    return `${parameter.node.arg}${parameter.default === null ? "" : "?"}: ${parameterText(parameter, info, context)}`;
  });
  const isOptional = named.every((parameter) => parameter.kind === "keywords" || parameter.default !== null);
  return { target: options, type: `{ ${fields.join("; ")} }`, ...(isOptional ? { initial: object([]) } : {}) };
}

/** One keyword parameter, taken out of the object; `**keywords` takes those that no parameter names. */
function keyword(
  parameter: ParameterInfo,
  named: readonly ParameterInfo[],
  options: Expression,
  info: FunctionInfo | null,
  context: Context,
  before: Statement[],
): Statement {
  if (parameter.kind === "keywords") {
    const names = named.filter((each) => each !== parameter).map((each) => string(each.node.arg));
    return declared(parameter, call(runtime(context, "rest_keywords"), [options, ...names]), context);
  }
  const given = member(options, parameter.node.arg);
  if (parameter.default === null) return declared(parameter, given, context);
  const initial = defaultValue(parameter, parameter.default, info, context, before);
  return declared(parameter, conditional(binary("===", given, undefinedLiteral), initial, given), context);
}

function declared(
  parameter: ParameterInfo,
  initial: Expression,
  context: Context,
): Extract<Statement, { kind: "variable" }> {
  const keyword = isReassigned(parameter.node, context) ? "let" : "const";
  return { kind: "variable", keyword, target: name(emittedName(parameter.node, context)), initial };
}

function isReassigned(node: ast.Arg, context: Context): boolean {
  return (context.bound.bindings.get(node)?.origins.length ?? 1) > 1;
}

function emittedName(node: ast.Arg, context: Context): string {
  return context.bound.bindings.get(node)?.emitted ?? node.arg;
}
