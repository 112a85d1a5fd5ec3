import { escapeName } from "../../1-bind/names.ts";
import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { Binding } from "../../1-bind/bound.ts";
import { isWrapping } from "../../2-infer/calls/wraps.ts";
import type { FunctionInfo } from "../../2-infer/types.ts";
import { call, name, string } from "../../4-emit/builders.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import { type Context, fresh, runtime, typeOf } from "../context.ts";
import { lowerValue } from "../values.ts";
import { docstringOf } from "./body.ts";
import { recordedSignature } from "./signature.ts";

/** The decorators of a definition, evaluated; `before` are the statements that keep those which something else must not overtake. */
export interface LoweredDecorators {
  readonly before: readonly Statement[];
  readonly apply: (decorated: Expression) => Expression;
}

/** Lowers decorators in Python's order: evaluated from the top, applied from the bottom. `keeps`: other statements come before they are applied. */
export function lowerDecorators(decorators: readonly ast.Expr[], keeps: boolean, context: Context): LoweredDecorators {
  const before: Statement[] = [];
  const applications = decorators.map((decorator) => {
    const value = lowerValue(decorator, context);
    if (!keeps || decorator.kind === "Name") return application(decorator, value, context);
    const kept = name(fresh(context, "decorator"));
    before.push({ kind: "variable", keyword: "const", target: kept, initial: value });
    return application(decorator, kept, context);
  });
  return { before, apply: (decorated) => applications.reduceRight((value, wrap) => wrap(value), decorated) };
}

/** `decorator(f)` where the decorator is a function of the program that takes one, else `call(decorator, f)`. */
function application(node: ast.Expr, decorator: Expression, context: Context): (value: Expression) => Expression {
  const type = typeOf(context, node);
  const isDirect = isWrapping(type) || (type.kind === "function" && takesOne(type.function) && node.kind === "Name");
  const apply = (value: Expression): Expression =>
    isDirect ? call(decorator, [value]) : call(runtime(context, "call"), [decorator, value]);
  return (value) => ({ ...apply(value), line: node.lineno });
}

function takesOne(info: FunctionInfo): boolean {
  if (info.isAsync || info.isGenerator || info.coloured) return false;
  const [first, ...others] = info.parameters;
  const isPositional = first?.kind === "positional" || first?.kind === "positionalOnly";
  return (
    isPositional &&
    others.every(
      (parameter) => parameter.default !== null || parameter.kind === "rest" || parameter.kind === "keywords",
    )
  );
}

/**
 * A function as a value. In JavaScript the name of a function expression is a variable of its own inside it, so one that
 * uses its name, which in Python is the variable that the `def` binds, is named from outside.
 */
export function namedFunction(
  value: Extract<Expression, { kind: "functionExpression" }>,
  info: FunctionInfo,
  binding: Binding,
  context: Context,
): Expression {
  const usesOwnName = mentions(info.node, binding, context);
  const documentation = context.keepsDocstrings && info.node.kind !== "Lambda" ? docstringOf(info.node.body) : null;
  const isPlain =
    !usesOwnName && value.name === info.name && escapeName(info.name) === info.name && documentation === null;
  const facts = [string(info.name), ...(documentation === null ? [] : [string(documentation)])];
  const made = isPlain ? value : call(runtime(context, "named"), [{ ...value, name: null }, ...facts]);
  return recordedSignature(made, info, context);
}

function mentions(node: ast.Node, binding: Binding, context: Context): boolean {
  for (const each of walk(node)) if (each !== node && context.bound.bindings.get(each) === binding) return true;
  return false;
}
