import type * as ast from "@tsyncio/ast";
import type { FunctionInfo, ParameterInfo } from "../../2-infer/types.ts";
import { annotationText } from "../../2-infer/text.ts";
import { name, object } from "../../4-emit/builders.ts";
import type { Expression, Parameter, Statement } from "../../4-emit/tree.ts";
import { type Context, fresh, report } from "../context.ts";
import { textOf } from "../text.ts";
import { lowerAs } from "../values.ts";
import { receiverParameter } from "./frame.ts";

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
 * def f(a, b=1, *rest, c=None): …
 * ```
 * ```ts
 * function f(a: any, b: number = 1, ...rest: any[]) {…}
 * ```
 * Keyword-only parameters come in one trailing object.
 */
export function lowerParameters(owner: ast.Node, node: ast.Arguments, info: FunctionInfo | null, context: Context): LoweredParameters {
  const before: Statement[] = [];
  const opening: Statement[] = [];
  const receiver = receiverParameter(info);
  const known = info?.parameters.filter((parameter) => parameter.node !== receiver) ?? [];
  if (known.some((parameter) => parameter.kind === "keywords")) {
    report(context, "unsupported-construct", node.kwarg ?? owner, {
      construct: "a **keywords parameter",
      help: "name the keyword parameters, or pass a dict",
    });
  }
  const list = known
    .filter((parameter) => parameter.kind === "positional" || parameter.kind === "positionalOnly")
    .map((parameter) => positional(parameter, info, context, before));
  const rest = known.find((parameter) => parameter.kind === "rest");
  const keywordOnly = known.filter((parameter) => parameter.kind === "keywordOnly");
  if (rest !== undefined && keywordOnly.length > 0) {
    report(context, "unsupported-construct", rest.node, {
      construct: "keyword-only parameters after *arguments",
      help: "make the keyword parameters positional, or take a list instead of *arguments",
    });
  }
  if (rest !== undefined) list.push(restParameter(rest, context, opening));
  else if (keywordOnly.length > 0) list.push(keywordParameter(keywordOnly, info, context, before, opening));
  return { list, before, opening };
}

function positional(parameter: ParameterInfo, info: FunctionInfo | null, context: Context, before: Statement[]): Parameter {
  const target = name(emittedName(parameter.node, context));
  const type = parameterText(parameter, info, context);
  if (parameter.default === null) return { target, type };
  return { target, type, initial: defaultValue(parameter, parameter.default, context, before) };
}

/** The TypeScript type of a parameter: what every call passes, or its annotation where callers are not all known. */
export function parameterText(parameter: ParameterInfo, info: FunctionInfo | null, context: Context): string {
  const inferred = textOf(parameter.type, context);
  if (inferred !== "any" || parameter.node.annotation === null) return inferred;
  if (info !== null && !info.escapes) return "any";
  return annotationText(parameter.node.annotation, {
    bound: context.bound,
    runtimeType: (name) => context.imports.type(name),
    namespace: (module) => context.imports.namespace(`@tsyncio/runtime/${module}`, module),
  });
}

/** A default that is a constant stands in the parameter; any other is evaluated once, before the function. */
function defaultValue(parameter: ParameterInfo, node: ast.Expr, context: Context, before: Statement[]): Expression {
  const value = lowerAs(node, parameter.type, context);
  if (isConstant(node)) return value;
  const local = fresh(context, `default_${parameter.node.arg}`);
  before.push({ kind: "variable", keyword: "const", target: name(local), initial: value });
  return name(local);
}

function isConstant(node: ast.Expr): boolean {
  if (node.kind === "UnaryOp") return node.operand.kind === "Constant";
  return node.kind === "Constant";
}

/** `*rest` is a tuple in Python: `const rest = Tuple.of(...rest_items)`. */
function restParameter(parameter: ParameterInfo, context: Context, opening: Statement[]): Parameter {
  const local = emittedName(parameter.node, context);
  const items = fresh(context, `${local}_items`);
  const tuple = name(context.imports.value("Tuple"));
  context.symbols.add("Tuple");
  opening.push({
    kind: "variable",
    keyword: isReassigned(parameter.node, context) ? "let" : "const",
    target: name(local),
    initial: {
      kind: "call",
      callee: { kind: "member", object: tuple, property: "of" },
      args: [{ kind: "spread", operand: name(items) }],
    },
  });
  return { target: name(items), type: "any[]", rest: true };
}

/** `{ timeout, retries = 3 }`, taken apart at the start of the body. */
function keywordParameter(
  parameters: readonly ParameterInfo[],
  info: FunctionInfo | null,
  context: Context,
  before: Statement[],
  opening: Statement[],
): Parameter {
  const options = fresh(context, "options");
  for (const parameter of parameters) {
    const given: Expression = { kind: "member", object: name(options), property: parameter.node.arg };
    const initial: Expression =
      parameter.default === null
        ? given
        : {
            kind: "conditional",
            test: { kind: "binary", operator: "===", left: given, right: { kind: "literal", text: "undefined" } },
            consequent: defaultValue(parameter, parameter.default, context, before),
            alternate: given,
          };
    opening.push({
      kind: "variable",
      keyword: isReassigned(parameter.node, context) ? "let" : "const",
      target: name(emittedName(parameter.node, context)),
      initial,
    });
  }
  const fields = parameters.map((parameter) => {
    const mark = parameter.default === null ? "" : "?";
    return `${parameter.node.arg}${mark}: ${parameterText(parameter, info, context)}`;
  });
  const type = `{ ${fields.join("; ")} }`;
  const optional = parameters.every((parameter) => parameter.default !== null);
  return { target: name(options), type, ...(optional ? { initial: object([]) } : {}) };
}

function isReassigned(node: ast.Arg, context: Context): boolean {
  return (context.bound.bindings.get(node)?.origins.length ?? 1) > 1;
}

function emittedName(node: ast.Arg, context: Context): string {
  return context.bound.bindings.get(node)?.emitted ?? node.arg;
}
