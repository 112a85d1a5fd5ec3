import type * as ast from "@tsyncio/ast";
import type { Binding } from "../../1-bind/bound.ts";
import { walkNodes } from "../../1-bind/walk-names.ts";
import type { Arguments } from "../api.ts";
import type { Frame, Inference } from "../context.ts";
import { same, useAsValue } from "../lattice.ts";
import type { FunctionInfo, ParameterInfo, Type } from "../types.ts";

/** The calls of a function that a pass has seen, and those of the pass before it. */
export interface SeenCalls {
  pass: number;
  current: Arguments[];
  previous: readonly Arguments[];
}

/** Notes a call of a function that passes its arguments on. */
export function noteCall(info: FunctionInfo, args: Arguments, inference: Inference): void {
  if (!restOf(info)) return;
  const seen = inference.seenCalls.get(info) ?? { pass: -1, current: [], previous: [] };
  inference.seenCalls.set(info, seen);
  if (seen.pass !== inference.pass) {
    seen.previous = seen.current;
    seen.current = [];
    seen.pass = inference.pass;
  }
  if (seen.current.length > mostCalls || seen.current.some((each) => sameArguments(each, args))) return;
  if (!seen.previous.some((each) => sameArguments(each, args))) inference.progress.changed = true;
  seen.current.push(args);
}

/** A function that calls itself through its wrapper could go on with ever new arguments. */
const mostCalls = 40;

function sameArguments(one: Arguments, other: Arguments): boolean {
  const sameTypes = (left: readonly Type[], right: readonly Type[]): boolean =>
    left.length === right.length && left.every((type, i) => same(type, right[i] ?? type));
  return (
    one.node === other.node &&
    sameTypes(one.positional, other.positional) &&
    sameTypes([...one.keywords.values()], [...other.keywords.values()]) &&
    isPlain(one) === isPlain(other)
  );
}

/**
 * `function(*args, **kwargs)` in a function that takes `*args, **kwargs` and has done nothing with them but look: its callers' arguments
 * are those of the function, each in its own place. `null` where they cannot be told.
 */
export function forwardedArguments(node: ast.Call, written: Arguments, frame: Frame): readonly Arguments[] | null {
  const { inference, place } = frame;
  const info = place.function;
  if (!info || info.open || !passesOn(node, info, inference)) return null;
  const seen = inference.seenCalls.get(info);
  const calls = [...(seen?.previous ?? []), ...(seen?.pass === inference.pass ? seen.current : [])];
  if (calls.length > mostCalls) return null;
  const forwarded = calls.map((call) => forwardedCall(call, node, written, info));
  return forwarded.some((each) => each === null) ? null : forwarded.filter((each) => each !== null);
}

/** The function called so gets its arguments at run time, from what is recorded of it. */
export function forward(callee: FunctionInfo): void {
  useAsValue(callee);
}

function forwardedCall(call: Arguments, node: ast.Call, written: Arguments, info: FunctionInfo): Arguments | null {
  const named = info.parameters.filter(({ kind }) => kind === "positional" || kind === "positionalOnly");
  const isNamed = info.parameters.some(({ node: parameter }) => call.keywords.has(parameter.arg));
  if (!isPlain(call) || isNamed || call.positional.length < named.length) return null;
  const positional = [...written.positional, ...call.positional.slice(named.length)];
  return {
    ...written,
    node,
    positional,
    starred: null,
    keywords: new Map([...written.keywords, ...call.keywords]),
    doubleStarred: null,
  };
}

function isPlain(args: Arguments): boolean {
  return args.starred === null && args.doubleStarred === null;
}

function restOf(info: FunctionInfo): ParameterInfo | undefined {
  return info.parameters.find(({ kind }) => kind === "rest");
}

/** Whether a call ends in the `*args` and `**kwargs` of the function that makes it. */
function passesOn(node: ast.Call, info: FunctionInfo, inference: Inference): boolean {
  const rest = restOf(info);
  const keywords = info.parameters.find(({ kind }) => kind === "keywords");
  if (!rest || info.parameters.some(({ kind }) => kind === "keywordOnly")) return false;
  const starred = node.args.filter((argument) => argument.kind === "Starred");
  const doubleStarred = node.keywords.filter(({ arg }) => arg === null);
  const [last] = starred;
  if (starred.length !== 1 || node.args.at(-1) !== last || doubleStarred.length !== (keywords ? 1 : 0)) return false;
  const isRest = last?.kind === "Starred" && isUnchanged(last.value, rest, inference);
  const [spread] = doubleStarred;
  if (!isRest || !keywords || !spread) return isRest && !keywords;
  return isUnchanged(spread.value, keywords, inference) && isOnlyLookedAt(keywords, info, inference);
}

function isUnchanged(node: ast.Expr, parameter: ParameterInfo, { bound }: Inference): boolean {
  const binding = bound.bindings.get(node);
  return binding !== undefined && binding === bound.bindings.get(parameter.node) && binding.origins.length === 1;
}

const looks: ReadonlySet<string> = new Set(["items", "keys", "values", "get"]);
const readers: ReadonlySet<string> = new Set(["print", "len", "str", "repr", "sorted", "bool"]);

/** Whether nothing changes the dict of a `**kwargs`: it is spread, shown and read. */
function isOnlyLookedAt(parameter: ParameterInfo, info: FunctionInfo, { bound }: Inference): boolean {
  const binding: Binding | undefined = bound.bindings.get(parameter.node);
  const plain = new Set<ast.Node>();
  walkNodes(info.node, (node) => {
    if (node.kind === "keyword" && node.arg === null) plain.add(node.value);
    if (node.kind === "FormattedValue") plain.add(node.value);
    if (node.kind === "Attribute" && looks.has(node.attr)) plain.add(node.value);
    if (
      node.kind === "Call" &&
      node.func.kind === "Name" &&
      readers.has(node.func.id) &&
      !bound.bindings.has(node.func)
    )
      for (const argument of node.args) plain.add(argument);
  });
  return binding?.reads.every((read) => plain.has(read)) === true;
}
