import { binary, call, name, nullLiteral } from "../4-emit/builders.ts";
import type * as ast from "@tsyncio/ast";
import type { Statement } from "../4-emit/tree.ts";
import { lowerBlock } from "./block.ts";
import { type Context, fresh, runtime } from "./context.ts";
import { handledBlock } from "./handling.ts";

/**
 * A `finally` whose own exceptions get the one that was on its way as their `__context__`: what leaves the body is kept for them.
 * Only where contexts are tracked; elsewhere a plain `try … finally` says the same.
 */
export function finalizedWithContext(
  body: readonly Statement[],
  finalbody: readonly ast.Stmt[],
  context: Context,
): readonly Statement[] {
  const leaving = name(fresh(context, "leaving"));
  const inside: Context = { ...context, handled: leaving, mayHandleNothing: true };
  const finalizer = handledBlock((within) => lowerBlock(finalbody, within), leaving, inside);
  const raised = name(fresh(context, "raised"));
  const chained = call(runtime(context, "left_handler"), [raised, leaving]);
  const thrown: Statement = {
    kind: "throw",
    value: { kind: "conditional", test: binary("===", leaving, nullLiteral), consequent: raised, alternate: chained },
  };
  const keep: Statement = {
    kind: "expression",
    expression: {
      kind: "assign",
      operator: "=",
      target: leaving,
      value: call(runtime(context, "exception"), [raised]),
    },
  };
  return [
    {
      kind: "variable",
      keyword: "let",
      target: leaving,
      type: `${context.imports.type("BaseException")} | null`,
      initial: context.handled ?? nullLiteral,
    },
    {
      kind: "try",
      body,
      handler: { parameter: raised.name, body: [keep, { kind: "throw", value: leaving }] },
      finalizer: [
        { kind: "try", body: finalizer, handler: { parameter: raised.name, body: [thrown] }, finalizer: null },
      ],
    },
  ];
}
