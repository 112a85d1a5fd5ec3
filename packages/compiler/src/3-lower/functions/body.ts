import type * as ast from "@tsyncio/ast";
import type { Binding } from "../../1-bind/bound.ts";
import type { FunctionInfo } from "../../2-infer/types.ts";
import { call, literal, member, name, nullLiteral, statement, string, thisLiteral } from "../../4-emit/builders.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import { attributeName } from "../attributes.ts";
import { lowerBlock } from "../block.ts";
import { type Context, runtime } from "../context.ts";
import { asyncGeneratorBody } from "../coroutines/async-generators.ts";
import { withoutThis } from "../coroutines/receiver.ts";
import { droppedAtEnd } from "../half_used.ts";
import { isVoid } from "../text.ts";
import { enterFunction } from "./frame.ts";
import { checkedReceiver } from "./receiver.ts";

/** The body of a `def`, with what stands at its start: temporaries, unpacked parameters, `const self = this`. */
export function lowerFunctionBody(
  node: ast.FunctionDef | ast.AsyncFunctionDef,
  info: FunctionInfo,
  opening: readonly Statement[],
  context: Context,
): readonly Statement[] {
  const inner = enterFunction(context, info, { keepsThis: false });
  if (inner.frame.isStepped && info.isGenerator) return lowerAsyncGenerator(node, info, opening, inner);
  const body = droppedAtEnd(node, lowerBlock(node.body, inner, true), inner);
  const end: readonly Statement[] = needsReturn(info) ? [{ kind: "return", value: nullLiteral }] : [];
  const begin = [...checkedReceiver(info, context), ...selfAlias(inner.frame.self, context)];
  return [...begin, ...inner.frame.temporaries, ...opening, ...body, ...end];
}

/** The body of an asynchronous generator that is written as a generator: it is a function of its own. */
function lowerAsyncGenerator(
  node: ast.FunctionDef | ast.AsyncFunctionDef,
  info: FunctionInfo,
  opening: readonly Statement[],
  context: Context,
): readonly Statement[] {
  const inherited = new Map<string, string>();
  const inner = withoutThis(node, { ...context, frame: { ...context.frame, inherited } });
  const body = droppedAtEnd(node, lowerBlock(node.body, inner, true), inner);
  const begin = [
    ...checkedReceiver(info, context),
    ...selfAlias(context.frame.self, context),
    ...[...inherited].map(inheritedAlias),
  ];
  const whole = [...inner.frame.temporaries, ...body];
  return [...begin, ...opening, ...asyncGeneratorBody(whole, info, inner)];
}

/** `const super_rows = super.rows.bind(this);` */
function inheritedAlias([attribute, local]: readonly [string, string]): Statement {
  return { kind: "variable", keyword: "const", target: name(local), initial: inheritedMethod(attribute) };
}

/** `super.rows.bind(this)` */
export function inheritedMethod(attribute: string): Expression {
  return call(member(member(literal("super"), attributeName(attribute)), "bind"), [thisLiteral]);
}

/** Python's functions give None at their end; a generator's end and a `void` function say nothing. */
function needsReturn(info: FunctionInfo): boolean {
  return info.fallsThrough && !info.isGenerator && !isVoid(info);
}

/** Nested functions have a `this` of their own: they use the method's receiver by its name. */
function selfAlias(self: Binding | null, context: Context): readonly Statement[] {
  if (self === null || !context.usedReceivers.has(self)) return [];
  return [{ kind: "variable", keyword: "const", target: name(self.emitted), initial: thisLiteral }];
}

/** The str that a body begins with, as it is written. */
export function docstringValue(body: readonly ast.Stmt[]): ast.StringValue | null {
  const [first] = body;
  if (first?.kind !== "Expr" || first.value.kind !== "Constant") return null;
  return first.value.value.type === "str" ? first.value.value : null;
}

/** The docstring of a body, its indentation taken away. */
export function docstringOf(body: readonly ast.Stmt[]): string | null {
  const written = docstringValue(body);
  return written === null ? null : withoutIndentation(written.value);
}

/** Since 3.13 the compiler takes the common indentation off a docstring (Python/compile.c: _PyCompile_CleanDoc). */
function withoutIndentation(text: string): string {
  const [first = "", ...rest] = text.split("\n");
  const margins = rest.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const margin = Math.min(...margins);
  return [
    first.trimStart(),
    ...rest.map((line) => line.slice(Math.min(margin, line.length - line.trimStart().length))),
  ].join("\n");
}

/** `f.__doc__ = "…"`, where the program reads docstrings. */
export function keptDocstring(body: readonly ast.Stmt[], owner: Expression, context: Context): readonly Statement[] {
  const text = docstringOf(body);
  if (text === null || !context.keepsDocstrings) return [];
  return [statement(call(runtime(context, "setattr"), [owner, string("__doc__"), string(text)]))];
}
