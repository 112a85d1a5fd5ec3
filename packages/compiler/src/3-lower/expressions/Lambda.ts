import type * as ast from "@tsyncio/ast";
import { walkNames } from "../../1-bind/walk-names.ts";
import { arrow, call } from "../../4-emit/builders.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import { type Context, declareHoisted } from "../context.ts";
import { enterFunction } from "../functions/frame.ts";
import { lowerParameters } from "../functions/parameters.ts";
import { withNames } from "../functions/names.ts";
import { recordedSignature } from "../functions/signature.ts";
import { returnText, textOf } from "../text.ts";
import { lowerAs } from "../values.ts";

/**
 * ```py
 * double = lambda x, times=2: x * times
 * print(double("ab"))
 * ```
 * ```ts
 * const double = (x: string, times: unknown = 2) => mul(x, times);
 * print(double("ab"));
 * ```
 * One with a `yield` is a generator function.
 */
export function lowerLambda(node: ast.Lambda, context: Context): Expression {
  const generator = context.bound.scopes.get(node)?.isGenerator === true;
  const info = context.types.functions.get(node);
  const inner = enterFunction(context, info ?? null, { keepsThis: !generator });
  declareHoisted(node, inner);
  const parameters = lowerParameters(info ?? null, context);
  const body = lowerAs(node.body, info?.returns ?? { kind: "any" }, inner);
  const opening = [...inner.frame.temporaries, ...parameters.opening];
  const statements: readonly Statement[] = [...opening, { kind: "return", value: body }];
  const lambda: Expression = generator
    ? {
        kind: "functionExpression",
        async: false,
        generator,
        name: null,
        parameters: parameters.list,
        returnType: info === undefined ? "Generator" : returnText(info, context),
        body: statements,
      }
    : {
        kind: "arrow",
        async: info?.coloured === true,
        parameters: parameters.list,
        ...(info !== undefined && namesLambda(node, context)
          ? { returnType: textOf(info.returns, context, info) }
          : {}),
        body: opening.length === 0 ? body : statements,
      };
  const named = info === undefined ? lambda : withNames(lambda, info, info.name, context);
  return withDefaults(recordedSignature(named, info ?? null, context), parameters.before);
}

/** Whether a lambda names a variable that holds a lambda, itself perhaps: TypeScript cannot infer what those in a circle give. */
function namesLambda(node: ast.Lambda, context: Context): boolean {
  let isFound = false;
  walkNames(node.body, (each) => {
    const origins = context.bound.bindings.get(each)?.origins ?? [];
    isFound ||= origins.some((origin) => origin.kind === "assignment" && origin.statement.value?.kind === "Lambda");
  });
  return isFound;
}

/** Defaults that Python evaluates when the lambda is made: parameters of a function around it, called at once. */
function withDefaults(lambda: Expression, before: readonly Statement[]): Expression {
  if (before.length === 0) return lambda;
  const constants = before.flatMap((statement) =>
    statement.kind === "variable" && statement.initial !== undefined
      ? [{ target: statement.target, type: statement.type ?? "any", initial: statement.initial }]
      : [],
  );
  const maker = arrow(
    constants.map(({ target, type }) => ({ target, type })),
    lambda,
  );
  return call(
    maker,
    constants.map(({ initial }) => initial),
  );
}
