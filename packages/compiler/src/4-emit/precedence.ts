import type { BinaryOperator, Expression } from "./tree.ts";

/** How tightly an expression binds, from loose to tight. */
export const Level = {
  sequence: 0,
  assignment: 1,
  conditional: 2,
  coalesce: 3,
  or: 4,
  and: 5,
  bitOr: 6,
  bitXor: 7,
  bitAnd: 8,
  equality: 9,
  relational: 10,
  shift: 11,
  additive: 12,
  multiplicative: 13,
  exponent: 14,
  unary: 15,
  postfix: 16,
  call: 17,
  primary: 18,
} as const;

const binaryLevels: Readonly<Record<BinaryOperator, number>> = {
  "??": Level.coalesce,
  "||": Level.or,
  "&&": Level.and,
  "|": Level.bitOr,
  "^": Level.bitXor,
  "&": Level.bitAnd,
  "===": Level.equality,
  "!==": Level.equality,
  "==": Level.equality,
  "!=": Level.equality,
  "<": Level.relational,
  ">": Level.relational,
  "<=": Level.relational,
  ">=": Level.relational,
  instanceof: Level.relational,
  in: Level.relational,
  "<<": Level.shift,
  ">>": Level.shift,
  "+": Level.additive,
  "-": Level.additive,
  "*": Level.multiplicative,
  "/": Level.multiplicative,
  "%": Level.multiplicative,
  "**": Level.exponent,
};

type Levels = {
  readonly [Kind in Expression["kind"]]: number | ((expression: Extract<Expression, { kind: Kind }>) => number);
};

const levels: Levels = {
  name: Level.primary,
  literal: ({ text }) => (text.startsWith("-") ? Level.unary : Level.primary),
  string: Level.primary,
  template: Level.primary,
  member: Level.call,
  index: Level.call,
  call: Level.call,
  new: Level.call,
  unary: Level.unary,
  binary: ({ operator }) => binaryLevels[operator],
  conditional: Level.conditional,
  arrow: Level.assignment,
  functionExpression: Level.primary,
  array: Level.primary,
  object: Level.primary,
  spread: Level.assignment,
  await: Level.unary,
  yield: Level.assignment,
  assign: Level.assignment,
  update: Level.postfix,
  sequence: Level.sequence,
  // As loose as a conditional: an operator right of the type could be read as part of it (`a as T | b`).
  as: Level.conditional,
  nonNull: Level.call,
};

/** How tightly an expression binds. */
export function levelOf(expression: Expression): number {
  const level = levels[expression.kind] as number | ((expression: Expression) => number);
  return typeof level === "number" ? level : level(expression);
}

/** The least level that the left and the right operand of a binary operator need to stand without parentheses. */
export function operandLevels(operator: BinaryOperator): readonly [left: number, right: number] {
  const level = binaryLevels[operator];
  if (operator === "**") return [Level.postfix, Level.exponent];
  // `a < b > (c)` would be a call with type arguments, and `a === b === c` reads as what it is not.
  if (level === Level.relational || level === Level.equality) return [level + 1, level + 1];
  return [level, level + 1];
}

/** `a ?? b || c` is an error in JavaScript: one of the two needs parentheses. */
export function mixesCoalescing(operator: BinaryOperator, operand: Expression): boolean {
  if (operand.kind !== "binary") return false;
  const isLogical = (candidate: BinaryOperator): boolean => candidate === "||" || candidate === "&&";
  return (operator === "??" && isLogical(operand.operator)) || (isLogical(operator) && operand.operator === "??");
}

/** The expression whose text comes first in the text of this one, parentheses apart. */
export function leftmost(expression: Expression): Expression {
  switch (expression.kind) {
    case "member":
    case "index":
      return leftmost(expression.object);
    case "call":
      return leftmost(expression.callee);
    case "binary":
      return leftmost(expression.left);
    case "conditional":
      return leftmost(expression.test);
    case "assign":
      return expression.target.kind === "arrayPattern" ? expression : leftmost(expression.target);
    case "update":
      return leftmost(expression.target);
    case "sequence":
      return expression.expressions[0] === undefined ? expression : leftmost(expression.expressions[0]);
    case "as":
    case "nonNull":
      return leftmost(expression.expression);
    default:
      return expression;
  }
}

/** Whether a chain of members has a call in it: after `new` it needs parentheses. */
export function hasCall(expression: Expression): boolean {
  switch (expression.kind) {
    case "call":
      return true;
    case "member":
    case "index":
      return hasCall(expression.object);
    case "nonNull":
    case "as":
      return hasCall(expression.expression);
    default:
      return false;
  }
}
