import type { Expr, Node, TypeParam } from "@tsyncio/ast";
import { local, typeParameter } from "./scope.ts";
import type { Symbols } from "./symbol-table.ts";

const visitTypeExpression = (symbols: Symbols, expression: Expr, place: string): void => {
  symbols.within({ kind: "typing", owner: expression, place }, () => symbols.visit(expression));
};

const bindTypeParameter = (symbols: Symbols, parameter: TypeParam): void => {
  symbols.add(parameter.name, typeParameter | local, parameter);
  if (parameter.kind === "TypeVar" && parameter.bound !== null) {
    const what = parameter.bound.kind === "Tuple" ? "constraint" : "bound";
    visitTypeExpression(symbols, parameter.bound, `a TypeVar ${what}`);
  }
  if (parameter.default_value !== null) {
    visitTypeExpression(symbols, parameter.default_value, `a ${parameter.kind} default`);
  }
};

/** Runs a visit in the scope of type parameters, if there are any. */
export const withTypeParameters = (
  symbols: Symbols,
  owner: Node,
  parameters: readonly TypeParam[],
  visit: () => void,
): void => {
  if (parameters.length === 0) {
    visit();
    return;
  }
  symbols.within({ kind: "types", owner, place: "the definition of a generic" }, () => {
    for (const parameter of parameters) bindTypeParameter(symbols, parameter);
    visit();
  });
};
