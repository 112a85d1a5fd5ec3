import type * as ast from "@tsyncio/ast";
import { arrow, call } from "../../4-emit/builders.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import { type Context, declareHoisted, refuseConstruct } from "../context.ts";
import { enterFunction } from "../functions/frame.ts";
import { lowerParameters } from "../functions/parameters.ts";
import { recordedSignature } from "../functions/signature.ts";
import { lowerAs } from "../values.ts";

/**
 * ```py
 * double = lambda x, times=2: x * times
 * print(double("ab"))
 * ```
 * ```ts
 * const double = (x: string, times: any = 2) => mul(x, times);
 * print(double("ab"));
 * ```
 */
export function lowerLambda(node: ast.Lambda, context: Context): Expression {
  if (context.bound.scopes.get(node)?.isGenerator === true) return refuseConstruct(context, node, "lambdaGenerator");
  const info = context.types.functions.get(node);
  const inner = enterFunction(context, info ?? null, { keepsThis: true });
  declareHoisted(node, inner);
  const parameters = lowerParameters(info ?? null, context);
  const body = lowerAs(node.body, info?.returns ?? { kind: "any" }, inner);
  const opening = [...inner.frame.temporaries, ...parameters.opening];
  const lambda: Expression = {
    kind: "arrow",
    async: false,
    parameters: parameters.list,
    body: opening.length === 0 ? body : [...opening, { kind: "return", value: body }],
  };
  return withDefaults(recordedSignature(lambda, info ?? null, context), parameters.before);
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
