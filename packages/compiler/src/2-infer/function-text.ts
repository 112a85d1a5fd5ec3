import type * as ast from "@tsyncio/ast";
import { walkNodes } from "../1-bind/walk-names.ts";
import { hasDecorator } from "./fields.ts";
import type { FunctionInfo, ParameterInfo, Type } from "./types.ts";

/** Writes the types inside the type of a function. */
type Inner = (part: Type, thing: ast.Arg | FunctionInfo) => string;

/** `(name: string, size?: number, ...tags: any[]) => Promise<null>`: the type of a function of the program as a value. */
export function functionText(
  info: FunctionInfo,
  isBound: boolean,
  nameOf: (node: ast.Arg) => string,
  inner: Inner,
  areStepped: boolean,
): string {
  const isReceived = isBound && !hasDecorator(info, "staticmethod");
  const parameters = info.parameters.slice(isReceived ? 1 : 0);
  const texts = parameters
    .filter(({ kind }) => kind === "positional" || kind === "positionalOnly")
    .map(
      (parameter) => `${nameOf(parameter.node)}${optionalMark(parameter)}: ${inner(parameter.type, parameter.node)}`,
    );
  const rest = parameters.find(({ kind }) => kind === "rest");
  const named = parameters.filter(({ kind }) => kind === "keywordOnly" || kind === "keywords");
  if (rest)
    texts.push(
      `...${nameOf(rest.node)}: ${named.length > 0 ? `${inner({ kind: "any" }, rest.node)}[]` : restText(rest, inner)}`,
    );
  else if (named.length > 0) texts.push(optionsText(named, inner));
  return `(${texts.join(", ")}) => ${resultText(info, inner, areStepped)}`;
}

/** What `*rest` takes: the items of a tuple. */
function restText({ type, node }: ParameterInfo, inner: Inner): string {
  const item = type.kind === "tuple" && type.item.kind !== "never" ? inner(type.item, node) : "any";
  return /^[\w.]+$/.test(item) ? `${item}[]` : `(${item})[]`;
}

function optionalMark(parameter: ParameterInfo): string {
  return parameter.default === null ? "" : "?";
}

/** The trailing object of keyword arguments. */
function optionsText(named: readonly ParameterInfo[], inner: Inner): string {
  const fields = named.map((parameter) =>
    parameter.kind === "keywords"
      ? "[keyword: string]: any"
      : `${parameter.node.arg}${optionalMark(parameter)}: ${inner(parameter.type, parameter.node)}`,
  );
  const isOptional = named.every((parameter) => parameter.kind === "keywords" || parameter.default !== null);
  return `options${isOptional ? "?" : ""}: { ${fields.join("; ")} }`;
}

/** What a call gives in the output; `result` is the text of what the function returns or yields. */
export function wrappedResult(info: FunctionInfo, result: string, exchange: Exchange): string {
  if (info.isGenerator) {
    const args = isSentTo(info) ? [result, finishText(info, exchange), exchange.sent] : [result];
    return `${info.isAsync ? "Async" : ""}Generator<${args.join(", ")}>`;
  }
  if (info.immediate) return result;
  if (info.isAsync && exchange.areStepped) return `Generator<any, ${result}, any>`;
  return info.isAsync || info.coloured ? `Promise<${result}>` : result;
}

/** How a generator and the one that drives it speak to each other. */
export interface Exchange {
  /** The text of what is sent into it. */
  readonly sent: string;
  /** The text of a type of what it returns. */
  readonly inner: (type: Type) => string;
  /** Coroutine functions are generators in the output. */
  readonly areStepped: boolean;
}

/** What a generator returns; a value of which nothing is known where JavaScript's end of the function means None. */
function finishText(info: FunctionInfo, exchange: Exchange): string {
  if (info.returnsNothing || info.isAsync) return "void";
  const { type } = info.finish;
  const members = type.kind === "union" ? type.members : [type];
  return members.some(({ kind }) => kind === "none" || kind === "never") ? exchange.sent : exchange.inner(type);
}

/** The places of a generator at which it takes what is sent to it. */
export function yieldsOf(info: FunctionInfo): readonly (ast.Yield | ast.YieldFrom)[] {
  const found: (ast.Yield | ast.YieldFrom)[] = [];
  walkNodes(info.node, (node) => {
    if (node.kind === "Yield" || node.kind === "YieldFrom") found.push(node);
  });
  return found;
}

/** Whether a generator uses what is sent to it, or what another one returns to it. */
function isSentTo(info: FunctionInfo): boolean {
  const statements = new Set<ast.Node>();
  let isUsed = false;
  walkNodes(info.node, (node) => {
    if (node.kind === "Expr") statements.add(node.value);
    if ((node.kind === "Yield" || node.kind === "YieldFrom") && !statements.has(node)) isUsed = true;
  });
  return isUsed;
}

function resultText(info: FunctionInfo, inner: Inner, areStepped: boolean): string {
  const exchange: Exchange = { sent: inner({ kind: "any" }, info), inner: (type) => inner(type, info), areStepped };
  return wrappedResult(info, inner(info.returns, info), exchange);
}
