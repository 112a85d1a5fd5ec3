import type { Cmpop, Expr } from "@tsyncio/ast";
import { elseMissing, parseTest } from "../errors/condition.ts";
import * as T from "../generated/tokens.ts";
import type { Token } from "../lexer/token.ts";
import { deepestNesting, longestChain } from "./cursor.ts";
import type { Cursor } from "./cursor.ts";
import { parseLambda } from "./lambda.ts";
import {
  AND,
  BITWISE_OR,
  COMPARISON,
  NOT,
  OR,
  comparisonNames,
  operatorNames,
  precedence,
  unaryNames,
} from "./precedence.ts";
import { parsePrimary } from "./primary.ts";

/** An operand with its prefix operators and, to its right, `**`. */
const parseOperand = (cursor: Cursor): Expr => {
  const { type, token: start } = cursor;
  if (unaryNames[type] !== undefined) return parseUnary(cursor);
  const left = type === T.AWAIT ? parseAwait(cursor) : parsePrimary(cursor);
  return cursor.type === T.DOUBLESTAR ? parsePower(cursor, start, left) : left;
};

/** Prefix operators, read in a loop as there may be thousands: each is the operand of the one before. */
const parseUnary = (cursor: Cursor): Expr => {
  const operators: Token[] = [];
  while (unaryNames[cursor.type] !== undefined) operators.push(cursor.take());
  if (operators.length > deepestNesting) cursor.tooComplex();
  let operand = parseOperand(cursor);
  const { end_lineno, end_col_offset } = cursor.previous;
  for (let index = operators.length - 1; index >= 0; index--) {
    const { tokenTypeIdx, lineno, col_offset } = operators[index]!;
    const op = unaryNames[tokenTypeIdx]!;
    operand = { kind: "UnaryOp", op, operand, lineno, col_offset, end_lineno, end_col_offset };
  }
  return operand;
};

const parseAwait = (cursor: Cursor): Expr => {
  const token = cursor.take();
  const value = parsePrimary(cursor);
  const last = cursor.previous;
  return {
    kind: "Await",
    value,
    lineno: token.lineno,
    col_offset: token.col_offset,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
};

const parsePower = (cursor: Cursor, start: Token, left: Expr): Expr => {
  cursor.take();
  const right = parseOperand(cursor);
  const last = cursor.previous;
  return {
    kind: "BinOp",
    left,
    op: "Pow",
    right,
    lineno: start.lineno,
    col_offset: start.col_offset,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
};

const parseNot = (cursor: Cursor): Expr => {
  const operators: Token[] = [];
  while (cursor.type === T.NOT) operators.push(cursor.take());
  if (operators.length > deepestNesting) cursor.tooComplex();
  let operand = parseBinary(cursor, NOT);
  const { end_lineno, end_col_offset } = cursor.previous;
  for (let index = operators.length - 1; index >= 0; index--) {
    const { lineno, col_offset } = operators[index]!;
    operand = { kind: "UnaryOp", op: "Not", operand, lineno, col_offset, end_lineno, end_col_offset };
  }
  return operand;
};

/** `a and b and c` is one node with three values. */
const parseBoolean = (cursor: Cursor, start: Token, first: Expr, level: number): Expr => {
  const values = [first];
  const { type } = cursor;
  while (cursor.accept(type)) values.push(parseBinary(cursor, level + 1));
  const last = cursor.previous;
  return {
    kind: "BoolOp",
    op: level === AND ? "And" : "Or",
    values,
    lineno: start.lineno,
    col_offset: start.col_offset,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
};

/** `a < b < c` is one node with two operators. */
const parseComparison = (cursor: Cursor, start: Token, left: Expr): Expr => {
  const ops: Cmpop[] = [];
  const comparators: Expr[] = [];
  while (precedence[cursor.type] === COMPARISON) {
    ops.push(comparisonNames[cursor.take().tokenTypeIdx]!);
    comparators.push(parseBinary(cursor, BITWISE_OR));
  }
  const last = cursor.previous;
  return {
    kind: "Compare",
    left,
    ops,
    comparators,
    lineno: start.lineno,
    col_offset: start.col_offset,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
};

const parseArithmetic = (cursor: Cursor, start: Token, left: Expr, level: number): Expr => {
  const operator = cursor.take();
  const right = parseBinary(cursor, level + 1);
  const last = cursor.previous;
  return {
    kind: "BinOp",
    left,
    op: operatorNames[operator.tokenTypeIdx]!,
    right,
    lineno: start.lineno,
    col_offset: start.col_offset,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
};

/** Operators that bind at least as tightly as a level: one loop, precedence by table. */
export const parseBinary = (cursor: Cursor, minimum: number): Expr => {
  const start = cursor.token;
  let left: Expr;
  if (cursor.type === T.NOT) {
    if (minimum > NOT) cursor.fail();
    left = parseNot(cursor);
  } else left = parseOperand(cursor);
  for (let links = 0; ; links++) {
    if (links > longestChain) cursor.tooComplex();
    const level = precedence[cursor.type]!;
    if (level === 0 || level < minimum) return left;
    if (level >= BITWISE_OR) left = parseArithmetic(cursor, start, left, level);
    else if (level === COMPARISON) left = parseComparison(cursor, start, left);
    else left = parseBoolean(cursor, start, left, level);
  }
};

/** CPython's `disjunction`: no conditional, no lambda. */
export const parseDisjunction = (cursor: Cursor): Expr => parseBinary(cursor, OR);

/** What stands before the `else` of a conditional expression. */
interface Condition {
  readonly start: Token;
  readonly body: Expr;
  readonly test: Expr;
}

/** `body if test else`, from the `if`. */
const parseCondition = (cursor: Cursor, start: Token, body: Expr): Condition => {
  cursor.take();
  const test = parseTest(cursor, start);
  if (cursor.type !== T.ELSE && cursor.type !== T.COLON) throw elseMissing(start, cursor.previous, cursor.index);
  cursor.expect(T.ELSE);
  return { start, body, test };
};

/** A conditional expression from its `if`, and those that stand in the place of its `else`: a loop, as there may be thousands. */
const parseConditional = (cursor: Cursor, start: Token, body: Expr): Expr => {
  const conditions = [parseCondition(cursor, start, body)];
  let orelse: Expr;
  for (;;) {
    const next = cursor.token;
    orelse = cursor.type === T.LAMBDA ? parseLambda(cursor) : parseBinary(cursor, OR);
    if (cursor.type !== T.IF) break;
    conditions.push(parseCondition(cursor, next, orelse));
  }
  if (conditions.length > deepestNesting) cursor.tooComplex();
  const { end_lineno, end_col_offset } = cursor.previous;
  for (let index = conditions.length - 1; index >= 0; index--) {
    const { start: first, body: value, test } = conditions[index]!;
    const { lineno, col_offset } = first;
    orelse = { kind: "IfExp", test, body: value, orelse, lineno, col_offset, end_lineno, end_col_offset };
  }
  return orelse;
};

/** CPython's `expression`: a conditional, a disjunction or a lambda. */
export const parseExpression = (cursor: Cursor): Expr => {
  if (cursor.type === T.LAMBDA) return parseLambda(cursor);
  const start = cursor.token;
  const body = parseBinary(cursor, OR);
  return cursor.type === T.IF ? parseConditional(cursor, start, body) : body;
};
