import type { Cmpop, Operator, Unaryop } from "@tsyncio/ast";
import * as T from "../generated/tokens.ts";

/** How tightly the operators bind, loosest first. */
export const OR = 1;
export const AND = 2;
export const NOT = 3;
export const COMPARISON = 4;
export const BITWISE_OR = 5;

/** The precedence of each token as a binary operator, by its number; 0 if it is none. `**` is not here: it belongs to its left operand. */
export const precedence = new Uint8Array(T.TOKEN_COUNT);

/** The AST's name of each arithmetic operator, by the number of its token. */
export const operatorNames: (Operator | undefined)[] = [];

/** The AST's name of each comparison, by the number of its token. */
export const comparisonNames: (Cmpop | undefined)[] = [];

/** The AST's name of each prefix operator but `not`, by the number of its token. */
export const unaryNames: (Unaryop | undefined)[] = [];

/** The AST's name of the operator of an augmented assignment, by the number of its token. */
export const augmentedNames: (Operator | undefined)[] = [];

const arithmetic: readonly (readonly [number, number, number, Operator])[] = [
  [T.VBAR, T.VBAREQUAL, 5, "BitOr"],
  [T.CIRCUMFLEX, T.CIRCUMFLEXEQUAL, 6, "BitXor"],
  [T.AMPER, T.AMPEREQUAL, 7, "BitAnd"],
  [T.LEFTSHIFT, T.LEFTSHIFTEQUAL, 8, "LShift"],
  [T.RIGHTSHIFT, T.RIGHTSHIFTEQUAL, 8, "RShift"],
  [T.PLUS, T.PLUSEQUAL, 9, "Add"],
  [T.MINUS, T.MINEQUAL, 9, "Sub"],
  [T.STAR, T.STAREQUAL, 10, "Mult"],
  [T.SLASH, T.SLASHEQUAL, 10, "Div"],
  [T.DOUBLESLASH, T.DOUBLESLASHEQUAL, 10, "FloorDiv"],
  [T.PERCENT, T.PERCENTEQUAL, 10, "Mod"],
  [T.AT, T.ATEQUAL, 10, "MatMult"],
];

const comparisons: readonly (readonly [number, Cmpop])[] = [
  [T.EQEQUAL, "Eq"],
  [T.NOTEQUAL, "NotEq"],
  [T.LESS, "Lt"],
  [T.LESSEQUAL, "LtE"],
  [T.GREATER, "Gt"],
  [T.GREATEREQUAL, "GtE"],
  [T.IS, "Is"],
  [T.IS_NOT, "IsNot"],
  [T.IN, "In"],
  [T.NOT_IN, "NotIn"],
];

precedence[T.OR] = OR;
precedence[T.AND] = AND;
for (const [token, augmented, level, name] of arithmetic) {
  precedence[token] = level;
  operatorNames[token] = name;
  augmentedNames[augmented] = name;
}
augmentedNames[T.DOUBLESTAREQUAL] = "Pow";
for (const [token, name] of comparisons) {
  precedence[token] = COMPARISON;
  comparisonNames[token] = name;
}
unaryNames[T.PLUS] = "UAdd";
unaryNames[T.MINUS] = "USub";
unaryNames[T.TILDE] = "Invert";

const starters = [
  T.NAME,
  T.NUMBER,
  T.STRING,
  T.FSTRING_START,
  T.FALSE,
  T.NONE,
  T.TRUE,
  T.AWAIT,
  T.LAMBDA,
  T.NOT,
  T.LPAR,
  T.LSQB,
  T.LBRACE,
  T.PLUS,
  T.MINUS,
  T.TILDE,
  T.ELLIPSIS,
];

/** Whether an expression may begin with a token, by its number. */
export const startsExpression = new Uint8Array(T.TOKEN_COUNT);
for (const token of starters) startsExpression[token] = 1;

/** Whether an expression or a starred one may begin with a token, by its number. */
export const startsElement = Uint8Array.from(startsExpression);
startsElement[T.STAR] = 1;
