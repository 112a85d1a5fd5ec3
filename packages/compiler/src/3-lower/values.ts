import type * as ast from "@tsyncio/ast";
import type { Type } from "../2-infer/types.ts";
import { call, name, string } from "../4-emit/builders.ts";
import type { Expression } from "../4-emit/tree.ts";
import { type Context, runtime, typeOf } from "./context.ts";
import { lowerExpression } from "./expressions/index.ts";
import { signatureOf } from "../2-infer/signatures.ts";
import { parametersText } from "./functions/signature.ts";
import { selfMatching } from "../tables/self-matching.ts";
import { apiEntry } from "./members.ts";

/** Lowers an expression into Python's dynamic form: a bare float is boxed where it could be taken for an int. */
export function lowerValue(node: ast.Expr, context: Context): Expression {
  const type = typeOf(context, node);
  return withSignature(boxed(lowerExpression(node, context), type, context), type, context);
}

/** A function of the runtime that travels as a value, with the names of its parameters where a call may use them. */
function withSignature(lowered: Expression, type: Type, context: Context): Expression {
  const { keywordsAtRunTime } = context;
  const entry = keywordsAtRunTime !== null && type.kind === "api" ? apiEntry(type.name) : null;
  // The types know their parameters themselves.
  if (entry?.kind !== "function" || (type.kind === "api" && selfMatching.has(type.name))) return lowered;
  const parameters = signatureOf(entry.signature);
  if (!parameters.some(({ kind, name }) => kind === "positional" && keywordsAtRunTime?.has(name) === true))
    return lowered;
  return call(runtime(context, "signature"), [lowered, string(parametersText(parameters))]);
}

/** Lowers an expression for a place that holds `target`: only a place that is proven a bare float takes one. */
export function lowerAs(node: ast.Expr, target: Type, context: Context): Expression {
  return isBareFloat(target) ? lowerNumber(node, context) : lowerValue(node, context);
}

/** Lowers an int or float expression to a plain number for native arithmetic. */
export function lowerNumber(node: ast.Expr, context: Context): Expression {
  return unboxed({ lowered: lowerExpression(node, context), type: typeOf(context, node) });
}

/** The dynamic form of a lowered expression of a given type. */
export function boxed(lowered: Expression, type: Type, context: Context): Expression {
  if (!isBareFloat(type) || isFraction(lowered)) return lowered;
  const unboxedValue = takenOut(lowered);
  if (unboxedValue !== null) return unboxedValue;
  return call(runtime(context, "float"), [lowered]);
}

/** An operand that has been lowered, with what is known of it. */
export interface Operand {
  readonly lowered: Expression;
  readonly type: Type;
}

/** A number for native arithmetic: a float that may be boxed is taken out of its box. */
export function unboxed({ lowered, type }: Operand): Expression {
  return type.kind === "float" && type.boxed && !isFraction(lowered) ? call(name("Number"), [lowered]) : lowered;
}

/** What `Number(…)` took out of its box: the box itself is the dynamic form. */
function takenOut(lowered: Expression): Expression | null {
  if (lowered.kind !== "call" || lowered.callee.kind !== "name" || lowered.callee.name !== "Number") return null;
  return lowered.args[0] ?? null;
}

/** Whether values of the type are bare JavaScript numbers that stand for floats. */
export function isBareFloat(type: Type): boolean {
  return type.kind === "float" && !type.boxed;
}

/** A literal that cannot be mistaken for an int: it is its own dynamic form. */
function isFraction(lowered: Expression): boolean {
  if (lowered.kind === "unary" && lowered.operator === "-") return isFraction(lowered.operand);
  return lowered.kind === "literal" && /^[\d.e+-]+$/.test(lowered.text) && !Number.isSafeInteger(Number(lowered.text));
}
