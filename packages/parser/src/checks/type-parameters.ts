import type { Expr, Node, TypeParam } from "@tsyncio/ast";
import { between, refusal } from "../lexer/failure.ts";
import { local } from "./scope.ts";
import type { Symbols } from "./symbol-table.ts";

const visitTypeExpression = (symbols: Symbols, expression: Expr, place: string): void => {
  symbols.typePlace = place;
  symbols.visit(expression);
  symbols.typePlace = null;
};

const bindTypeParameter = (symbols: Symbols, parameter: TypeParam, defaulted: boolean): void => {
  const { name } = parameter;
  const place = between(parameter, parameter);
  if ((symbols.scope.flags(name) & local) !== 0) {
    throw refusal(`duplicate type parameter '${name}'`, place);
  }
  symbols.bind(name);
  if (parameter.kind === "TypeVar" && parameter.bound !== null) {
    const what = parameter.bound.kind === "Tuple" ? "constraint" : "bound";
    visitTypeExpression(symbols, parameter.bound, `a TypeVar ${what}`);
  }
  if (parameter.default_value !== null) {
    visitTypeExpression(symbols, parameter.default_value, `a ${parameter.kind} default`);
  } else if (defaulted) {
    throw refusal(`non-default type parameter '${name}' follows default type parameter`, place);
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
  symbols.within("types", owner, () => {
    let defaulted = false;
    for (const parameter of parameters) {
      bindTypeParameter(symbols, parameter, defaulted);
      defaulted ||= parameter.default_value !== null;
    }
    visit();
  });
};

/** Visits what stands beside type parameters in their scope: bases and annotations. */
export const besideTypeParameters = (symbols: Symbols, parameters: readonly TypeParam[], visit: () => void): void => {
  const { typePlace } = symbols;
  if (parameters.length > 0) symbols.typePlace = "the definition of a generic";
  visit();
  symbols.typePlace = typePlace;
};
