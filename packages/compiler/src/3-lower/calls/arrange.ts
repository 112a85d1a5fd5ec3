import type * as ast from "@tsyncio/ast";
import { array, literal, object, spread } from "../../4-emit/builders.ts";
import type { Expression, ObjectEntry } from "../../4-emit/tree.ts";
import { type Context, report, temporary, typeOf } from "../context.ts";
import { lowerExpression } from "../expressions/index.ts";
import { lowerStarred } from "../iteration.ts";
import { isStable } from "../purity.ts";
import { isBareFloat, lowerAs } from "../values.ts";
import { fits } from "./fits.ts";
import {
  type CalleeName,
  Mismatch,
  missingArguments,
  repeatedArgument,
  tooManyArguments,
  unexpectedKeyword,
} from "./mismatch.ts";
import type { ParameterShape } from "./shape.ts";

/** Arguments in the order of the output. */
export interface Arranged {
  readonly args: readonly Expression[];
  /** Assignments of temporaries that must run before the call, where keywords change the order of evaluation. */
  readonly before: readonly Expression[];
}

/**
 * Places the arguments of a call by the parameters of a known function: positional ones in order, `undefined` for one that is left out
 * in the middle, `*args` spread into a rest parameter, keyword-only ones in one trailing object.
 *
 * `null` where they cannot be placed at compile time (`f(*args)` on fixed parameters, `f(**options)`): the call is then made at run time.
 */
export function arrange(
  call: ast.Call,
  parameters: readonly ParameterShape[],
  callee: CalleeName,
  context: Context,
): Arranged | Mismatch | null {
  if (!isStatic(call, parameters)) return null;
  const placed = place(call, parameters, callee);
  return placed instanceof Mismatch ? placed : lowerPlaced(call, parameters, placed, callee, context);
}

/** Whether the number and names of the arguments are known. */
function isStatic(call: ast.Call, parameters: readonly ParameterShape[]): boolean {
  if (call.keywords.some((keyword) => keyword.arg === null)) return false;
  const fixed = parameters.filter(isPositional).length;
  const firstStarred = call.args.findIndex((argument) => argument.kind === "Starred");
  return firstStarred < 0 || (firstStarred >= fixed && parameters.some((parameter) => parameter.kind === "rest"));
}

function isPositional(parameter: ParameterShape): boolean {
  return parameter.kind === "positional" || parameter.kind === "positionalOnly";
}

interface Placed {
  readonly positional: ReadonlyMap<ParameterShape, ast.Expr>;
  readonly rest: readonly ast.Expr[];
  readonly restParameter: ParameterShape | null;
  /** What travels in the trailing object, by name: keyword-only arguments, and those that a `**keywords` parameter takes. */
  readonly keywordOnly: ReadonlyMap<string, ast.Expr>;
}

function place(call: ast.Call, parameters: readonly ParameterShape[], callee: CalleeName): Placed | Mismatch {
  const fixed = parameters.filter(isPositional);
  const positional = new Map<ParameterShape, ast.Expr>();
  fixed.forEach((parameter, index) => {
    const argument = call.args[index];
    if (argument !== undefined) positional.set(parameter, argument);
  });
  const rest = call.args.slice(fixed.length);
  const keywordOnly = new Map<string, ast.Expr>();
  const takesAll = parameters.some((parameter) => parameter.kind === "keywords");
  for (const keyword of call.keywords) {
    const given = keyword.arg ?? "";
    const parameter = parameters.find(
      ({ name, kind }) => name === given && (kind === "positional" || kind === "keywordOnly"),
    );
    if (parameter === undefined && !takesAll) return unexpectedKeyword(callee, given, fixed, call);
    if (parameter !== undefined && positional.has(parameter)) return repeatedArgument(callee, given);
    if (parameter?.kind === "positional") positional.set(parameter, keyword.value);
    else keywordOnly.set(given, keyword.value);
  }
  if (rest.length > 0 && !parameters.some((parameter) => parameter.kind === "rest")) {
    return tooManyArguments(callee, fixed, call.args.length, keywordOnly.size);
  }
  // A keyword with the name of a positional-only parameter is one of the `**keywords`.
  const missing = fixed.filter((parameter) => !parameter.optional && !positional.has(parameter));
  if (missing.length > 0) return missingArguments(callee, "positional", missing);
  const missingKeywords = parameters.filter(
    ({ kind, optional, name }) => kind === "keywordOnly" && !optional && !keywordOnly.has(name),
  );
  if (missingKeywords.length > 0) return missingArguments(callee, "keyword-only", missingKeywords);
  return {
    positional,
    rest,
    restParameter: parameters.find((parameter) => parameter.kind === "rest") ?? null,
    keywordOnly,
  };
}

function lowerPlaced(
  call: ast.Call,
  parameters: readonly ParameterShape[],
  placed: Placed,
  callee: CalleeName,
  context: Context,
): Arranged {
  const sequence = outputOrder(parameters, placed);
  const before: Expression[] = [];
  const early = argumentsToKeep(call, sequence, context);
  const lowered = new Map<ast.Expr, Expression>();
  for (const argument of sourceOrder(call)) {
    const parameter = parameterOf(argument, placed, parameters);
    refuseUnsupported(argument, parameter, callee, context);
    const isSpread = argument.kind === "Starred";
    const value = isSpread
      ? lowerStarred(argument, onlyCallee(call), context)
      : fitted(argument, lowerArgument(argument, parameter, context), parameter, context);
    if (!early.has(argument)) lowered.set(argument, value);
    else {
      const kept = temporary(context, "argument");
      before.push({ kind: "assign", operator: "=", target: kept, value: isSpread ? array([value]) : value });
      lowered.set(argument, isSpread ? spread(kept) : kept);
    }
  }
  return { args: outputArguments(parameters, placed, lowered), before };
}

/** What is called with one positional argument alone: CPython names it where that is starred and cannot be iterated. */
function onlyCallee(call: ast.Call): ast.Expr | null {
  return call.args.length === 1 ? call.func : null;
}

/** An argument in the form that its parameter takes; a number of the runtime's may be bare or boxed. */
function lowerArgument(argument: ast.Expr, parameter: ParameterShape | null, context: Context): Expression {
  const type = parameter?.type ?? { kind: "any" };
  const takesAnyNumber = parameter?.form !== undefined && isBareFloat(type);
  return takesAnyNumber ? lowerExpression(argument, context) : lowerAs(argument, type, context);
}

/** A parameter that the runtime takes for CPython's sake alone: nothing but None may be given for it. */
function refuseUnsupported(
  argument: ast.Expr,
  parameter: ParameterShape | null,
  callee: CalleeName,
  context: Context,
): void {
  const takesNothing = parameter?.form?.kind === "named" && parameter.form.name === "None";
  if (parameter === null || !takesNothing || typeOf(context, argument).kind === "none") return;
  report(context, "unsupported-argument", argument, {
    function: callee.display,
    argument: parameter.name,
    help: "leave the argument out",
  });
}

/** An argument that TypeScript would refuse, and Python only when the call happens, goes through `any`. */
function fitted(argument: ast.Expr, value: Expression, parameter: ParameterShape | null, context: Context): Expression {
  const fitting = parameter?.form === undefined || fits(typeOf(context, argument), parameter.form);
  return fitting || givesAnything(value) ? value : { kind: "as", expression: value, type: "any" };
}

/** Whether TypeScript knows nothing of what an expression gives: a dynamic call, or an attribute found at run time. */
function givesAnything(value: Expression): boolean {
  if (value.kind !== "call" || value.callee.kind !== "name") return false;
  return /^(?:call|call_method|getattr|getitem)$/.test(value.callee.name);
}

/** Arguments as Python evaluates them: positional and starred ones first, wherever a keyword stands. */
function sourceOrder(call: ast.Call): readonly ast.Expr[] {
  return [...call.args, ...call.keywords.map((keyword) => keyword.value)];
}

function outputOrder(parameters: readonly ParameterShape[], placed: Placed): readonly ast.Expr[] {
  const positional = parameters.flatMap((parameter) => placed.positional.get(parameter) ?? []);
  return [...positional, ...placed.rest, ...placed.keywordOnly.values()];
}

/** All but stable arguments are kept in temporaries where the output's order differs from the source's. */
function argumentsToKeep(call: ast.Call, output: readonly ast.Expr[], context: Context): ReadonlySet<ast.Expr> {
  const moving = sourceOrder(call).filter((argument) => !isStable(argument, context));
  const after = output.filter((argument) => !isStable(argument, context));
  return moving.every((argument, index) => after[index] === argument) ? new Set() : new Set(moving);
}

function parameterOf(argument: ast.Expr, placed: Placed, parameters: readonly ParameterShape[]): ParameterShape | null {
  for (const [parameter, value] of placed.positional) if (value === argument) return parameter;
  for (const [name, value] of placed.keywordOnly) {
    if (value === argument) return parameters.find((parameter) => parameter.name === name) ?? null;
  }
  return placed.rest.includes(argument) ? placed.restParameter : null;
}

function outputArguments(
  parameters: readonly ParameterShape[],
  placed: Placed,
  lowered: ReadonlyMap<ast.Expr, Expression>,
): readonly Expression[] {
  const value = (argument: ast.Expr): Expression => lowered.get(argument) ?? literal("undefined");
  const fixed = parameters.filter(isPositional).map((parameter) => {
    const argument = placed.positional.get(parameter);
    return argument === undefined ? null : value(argument);
  });
  const trailing = placed.rest.length > 0 || placed.keywordOnly.size > 0;
  const end = trailing ? fixed.length : fixed.findLastIndex((argument) => argument !== null) + 1;
  const positional = fixed.slice(0, end).map((argument) => argument ?? literal("undefined"));
  const entries = [...placed.keywordOnly].map(([key, argument]): ObjectEntry => ({ key, value: value(argument) }));
  return [...positional, ...placed.rest.map(value), ...(entries.length === 0 ? [] : [object(entries)])];
}

/** The arguments of a call whose callee is found at run time: keywords travel in a `kwargs(…)` marker. */
export function arrangeDynamic(
  call: ast.Call,
  context: Context,
  marker: (parts: readonly Expression[]) => Expression,
): readonly Expression[] {
  const positional = call.args.map((argument) =>
    argument.kind === "Starred"
      ? lowerStarred(argument, onlyCallee(call), context)
      : lowerAs(argument, { kind: "any" }, context),
  );
  if (call.keywords.length === 0) return positional;
  return [...positional, marker(keywordParts(call, context))];
}

/** Keywords in the order of the source: named ones gathered in an object, each mapping of a `**` by itself. */
function keywordParts(call: ast.Call, context: Context): readonly Expression[] {
  const parts: Expression[] = [];
  let entries: ObjectEntry[] = [];
  const close = (): void => {
    if (entries.length > 0) parts.push(object(entries));
    entries = [];
  };
  for (const keyword of call.keywords) {
    const value = lowerAs(keyword.value, { kind: "any" }, context);
    if (keyword.arg !== null) entries.push({ key: keyword.arg, value });
    else {
      close();
      parts.push(value);
    }
  }
  close();
  return parts;
}
