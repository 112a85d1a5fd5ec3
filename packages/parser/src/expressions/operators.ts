import type { Cmpop, Expr } from "@tsyncio/ast";
import * as T from "../generated/tokens.ts";
import { between, refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
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
import { parseAtom, parsePrimary } from "./primary.ts";

/** An operand with its prefix operators and, to its right, `**`. */
const parseOperand = (cursor: Cursor): Expr => {
  const { type, token: start } = cursor;
  if (unaryNames[type] !== undefined) return parseUnary(cursor);
  const left = type === T.AWAIT ? parseAwait(cursor) : parsePrimary(cursor);
  return cursor.type === T.DOUBLESTAR ? parsePower(cursor, start, left) : left;
};

const parseUnary = (cursor: Cursor): Expr => {
  const token = cursor.take();
  const operand = parseOperand(cursor);
  const last = cursor.previous;
  return {
    kind: "UnaryOp",
    op: unaryNames[token.tokenTypeIdx]!,
    operand,
    lineno: token.lineno,
    col_offset: token.col_offset,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
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
  const token = cursor.take();
  const operand = parseBinary(cursor, NOT);
  const last = cursor.previous;
  return {
    kind: "UnaryOp",
    op: "Not",
    operand,
    lineno: token.lineno,
    col_offset: token.col_offset,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
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
  for (;;) {
    const level = precedence[cursor.type]!;
    if (level === 0 || level < minimum) return left;
    if (level >= BITWISE_OR) left = parseArithmetic(cursor, start, left, level);
    else if (level === COMPARISON) left = parseComparison(cursor, start, left);
    else left = parseBoolean(cursor, start, left, level);
  }
};

/** CPython's `disjunction`: no conditional, no lambda. */
export const parseDisjunction = (cursor: Cursor): Expr => parseBinary(cursor, OR);

const parseConditional = (cursor: Cursor, start: Token, body: Expr): Expr => {
  cursor.take();
  const test = parseDisjunction(cursor);
  if (cursor.type !== T.ELSE && cursor.type !== T.COLON) {
    const place = between(start, cursor.previous);
    throw refusal("expected 'else' after 'if' expression", place);
  }
  cursor.expect(T.ELSE);
  const orelse = parseExpression(cursor);
  const last = cursor.previous;
  return {
    kind: "IfExp",
    test,
    body,
    orelse,
    lineno: start.lineno,
    col_offset: start.col_offset,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
};

/** CPython's `expression`: a conditional, a disjunction or a lambda. */
export const parseExpression = (cursor: Cursor): Expr => {
  if (cursor.type === T.LAMBDA) return parseLambda(cursor);
  const start = cursor.token;
  const body = parseBinary(cursor, OR);
  return cursor.type === T.IF ? parseConditional(cursor, start, body) : body;
};

/** CPython's `named_expression`: an expression, or `name := expression`. */
export const parseNamed = (cursor: Cursor): Expr => {
  if (cursor.type !== T.NAME || cursor.following !== T.COLONEQUAL) return parseExpression(cursor);
  const name: Token = cursor.token;
  const target = parseAtom(cursor);
  cursor.take();
  const value = parseExpression(cursor);
  const last = cursor.previous;
  return {
    kind: "NamedExpr",
    target: { ...(target as Extract<Expr, { kind: "Name" }>), ctx: "Store" },
    value,
    lineno: name.lineno,
    col_offset: name.col_offset,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
};
