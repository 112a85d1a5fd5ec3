import type { Comprehension, Expr, Keyword } from "@tsyncio/ast";
import { identifier } from "../build/identifier.ts";
import { endOf } from "../errors/places.ts";
import * as T from "../generated/tokens.ts";
import { between, refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import { parseClauses, startsComprehension } from "./comprehensions.ts";
import { Unexpected } from "./cursor.ts";
import type { Cursor } from "./cursor.ts";
import { parseNamedArgument } from "./named.ts";
import { parseExpression } from "./operators.ts";
import { startsExpression } from "./precedence.ts";

/** The arguments between parentheses. */
export interface CallArguments {
  readonly args: Expr[];
  readonly keywords: Keyword[];
}

const keyword = (arg: string | null, value: Expr, start: Token, end: Token): Keyword => ({
  kind: "keyword",
  arg,
  value,
  lineno: start.lineno,
  col_offset: start.col_offset,
  end_lineno: end.end_lineno,
  end_col_offset: end.end_col_offset,
});

/** The refusal of `*values = …`, if an expression follows. */
const refuseUnpackingValue = (cursor: Cursor, star: Token, what: string): never => {
  if (endOf(cursor.tokens, cursor.index + 1, parseExpression) < 0) cursor.fail();
  throw refusal(`cannot assign to ${what} argument unpacking`, between(star, cursor.token));
};

/** `*values`: here, unlike elsewhere, any expression may follow the star. */
const parseStarredArgument = (cursor: Cursor, found: CallArguments, misplaced: boolean): void => {
  const before = cursor.previous;
  const star = cursor.take();
  if (startsExpression[cursor.type] === 0) {
    throw refusal("Invalid star expression", between(cursor.token, cursor.token));
  }
  const value = parseExpression(cursor);
  const { lineno, col_offset } = star;
  const { end_lineno, end_col_offset } = cursor.previous;
  found.args.push({ kind: "Starred", value, ctx: "Load", lineno, col_offset, end_lineno, end_col_offset });
  if (cursor.type === T.EQUAL) refuseUnpackingValue(cursor, star, "iterable");
  if (!misplaced && found.keywords.some((each) => each.arg === null)) {
    const message = "iterable argument unpacking follows keyword argument unpacking";
    throw refusal(message, between(before, cursor.previous));
  }
  if (startsComprehension(cursor)) {
    const place = between(star, cursor.previous);
    throw refusal("iterable unpacking cannot be used in comprehension", place);
  }
};

const parseKeyword = (cursor: Cursor, found: CallArguments): void => {
  const name = cursor.take();
  const equal = cursor.take();
  if (cursor.type === T.COMMA || cursor.type === T.RPAR) {
    throw refusal("expected argument value expression", between(name, equal));
  }
  const value = parseExpression(cursor);
  if (startsComprehension(cursor)) {
    parseClauses(cursor);
    throw refusal("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", between(name, equal));
  }
  found.keywords.push(keyword(identifier(name), value, name, cursor.previous));
};

const parseUnpacking = (cursor: Cursor, found: CallArguments): void => {
  const star = cursor.take();
  const value = parseExpression(cursor);
  if (cursor.type === T.EQUAL) refuseUnpackingValue(cursor, star, "keyword");
  found.keywords.push(keyword(null, value, star, cursor.previous));
};

/** The refusal of `f(a.b=1)` and of `f(True=1)`. */
const refuseAssignment = (cursor: Cursor, value: Expr): never => {
  const constants = /^(?:True|False|None)$/.exec(cursor.previous.image);
  const message =
    constants !== null && value.kind === "Constant"
      ? `cannot assign to ${constants[0]}`
      : 'expression cannot contain assignment, perhaps you meant "=="?';
  throw refusal(message, between(value, cursor.token));
};

/** Refuses positional arguments after keywords; CPython reads all arguments before it says so. */
const refuseOrder = (cursor: Cursor, found: CallArguments): void => {
  const unpacked = found.keywords.some((each) => each.arg === null);
  const message = `positional argument follows keyword argument${unpacked ? " unpacking" : ""}`;
  const end = cursor.token;
  throw refusal(message, between(end, end));
};

/** Clauses behind an argument that is not the only one: if they cannot be read, CPython has not looked behind their `for`. */
const parseClausesOrStop = (cursor: Cursor): Comprehension[] => {
  const { index } = cursor;
  try {
    return parseClauses(cursor);
  } catch (error) {
    throw error instanceof Unexpected ? new Unexpected(index) : error;
  }
};

/** The place of a generator expression that is the only argument: it takes the call's own parentheses. */
const generator = (cursor: Cursor, elt: Expr, open: Token, found: CallArguments, inClass: boolean): void => {
  const before = cursor.index;
  const alone = found.args.length === 0 && found.keywords.length === 0;
  const generators = alone ? parseClauses(cursor) : parseClausesOrStop(cursor);
  if (inClass) {
    cursor.moveTo(before);
    cursor.fail();
  }
  if (alone && cursor.type !== T.RPAR && cursor.type !== T.COMMA) cursor.fail();
  if (!alone || cursor.type !== T.RPAR) {
    const place = between(elt, cursor.previous);
    throw refusal("Generator expression must be parenthesized", place);
  }
  const { lineno, col_offset } = open;
  const { end_lineno, end_col_offset } = cursor.token;
  found.args.push({ kind: "GeneratorExp", elt, generators, lineno, col_offset, end_lineno, end_col_offset });
};

const parsePositional = (cursor: Cursor, open: Token, found: CallArguments, inClass: boolean): void => {
  const value = parseNamedArgument(cursor);
  if (cursor.type === T.EQUAL) refuseAssignment(cursor, value);
  if (startsComprehension(cursor)) {
    generator(cursor, value, open, found, inClass);
    return;
  }
  found.args.push(value);
};

/**
 * The arguments up to the closing parenthesis, which is left to the caller. A class takes no
 * generator expression without parentheses of its own.
 */
export const parseArguments = (cursor: Cursor, open: Token, inClass: boolean): CallArguments => {
  const found: CallArguments = { args: [], keywords: [] };
  let misplaced = false;
  while (cursor.type !== T.RPAR) {
    const { type } = cursor;
    if (type === T.STAR) parseStarredArgument(cursor, found, misplaced);
    else if (type === T.DOUBLESTAR) parseUnpacking(cursor, found);
    else if (type === T.NAME && cursor.following === T.EQUAL) parseKeyword(cursor, found);
    else {
      if (found.keywords.length > 0) misplaced = true;
      parsePositional(cursor, open, found, inClass);
    }
    if (!cursor.accept(T.COMMA)) break;
  }
  if (misplaced && cursor.type === T.RPAR) refuseOrder(cursor, found);
  return found;
};

/** `func(args)` */
export const parseCall = (cursor: Cursor, start: Token, func: Expr): Expr => {
  const open = cursor.take();
  const { args, keywords } = parseArguments(cursor, open, false);
  const close = cursor.expect(T.RPAR);
  return {
    kind: "Call",
    func,
    args,
    keywords,
    lineno: start.lineno,
    col_offset: start.col_offset,
    end_lineno: close.end_lineno,
    end_col_offset: close.end_col_offset,
  };
};
