import type { Expr, Stmt } from "@tsyncio/ast";
import { expressionName } from "../build/names.ts";
import { invalidPart, storeTarget } from "../build/targets.ts";
import { equalityMeant, namedRefusal } from "../errors/equality.ts";
import { endOf } from "../errors/places.ts";
import * as T from "../generated/tokens.ts";
import { between, refusal } from "../lexer/failure.ts";
import type { Refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import type { Cursor } from "./cursor.ts";
import { parseExpression } from "./operators.ts";
import { augmentedNames } from "./precedence.ts";
import { parseAtom } from "./primary.ts";
import { parseElements, parseValue } from "./sequences.ts";

const isSingle = (target: Expr): boolean =>
  target.kind === "Name" || target.kind === "Attribute" || target.kind === "Subscript";

/** Refuses a target that cannot be annotated, if what follows the colon is an annotation at all. */
const refuseAnnotated = (cursor: Cursor, target: Expr): never => {
  if (target.kind === "Starred" || endOf(cursor.tokens, cursor.index + 1, parseExpression) < 0) cursor.fail();
  const what = target.kind === "Tuple" ? "tuple" : target.kind === "List" ? "list" : null;
  if (what === null) {
    throw refusal("illegal target for annotation", between(target, target));
  }
  throw refusal(`only single target (not ${what}) can be annotated`, between(target, target));
};

/** `target: annotation = value`, from the colon. A name in parentheses is not simple. */
const parseAnnotated = (cursor: Cursor, target: Expr, start: Token): Stmt => {
  if (target.kind === "Starred") cursor.fail();
  if (!isSingle(target)) refuseAnnotated(cursor, target);
  cursor.take();
  const annotation = parseExpression(cursor);
  const value = cursor.accept(T.EQUAL) ? parseValue(cursor) : null;
  const last = cursor.previous;
  return {
    kind: "AnnAssign",
    target: storeTarget(target, "annotated"),
    annotation,
    value,
    simple: target.kind === "Name" && start.tokenTypeIdx === T.NAME ? 1 : 0,
    lineno: start.lineno,
    col_offset: start.col_offset,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
};

const parseAugmented = (cursor: Cursor, target: Expr, start: Token): Stmt => {
  if (!isSingle(target)) {
    if (start.tokenTypeIdx === T.YIELD || endOf(cursor.tokens, cursor.index + 1, parseValue) < 0) cursor.fail();
    const message = `'${expressionName(target)}' is an illegal expression for augmented assignment`;
    throw refusal(message, between(target, target));
  }
  const operator = cursor.take();
  const value = parseValue(cursor);
  const last = cursor.previous;
  return {
    kind: "AugAssign",
    target: storeTarget(target, "augmented"),
    op: augmentedNames[operator.tokenTypeIdx]!,
    value,
    lineno: start.lineno,
    col_offset: start.col_offset,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
};

/** Where the last element of a tuple without parentheses begins, or the only one. */
const lastElement = (value: Expr): Pick<Expr, "lineno" | "col_offset"> =>
  value.kind === "Tuple" ? (value.elts[value.elts.length - 1] ?? value) : value;

/** Refuses a target that cannot be assigned to, with the words for `==` if that may have been meant. */
const checkTarget = (cursor: Cursor, target: Expr, first: boolean): void => {
  const invalid = invalidPart(target, "assignment");
  if (invalid === null) return;
  if (invalid.kind === "Yield" || invalid.kind === "YieldFrom") {
    const bare = cursor.tokens[cursor.index - 1]?.tokenTypeIdx !== T.RPAR;
    if (bare) throw refusal("assignment to yield expression not possible", between(invalid, invalid));
  }
  const meant = first ? elementMeant(cursor, target) : null;
  if (meant !== null) throw meant;
};

/** Tries the places from which the expression before the `=` may go: the start of the line, or behind a comma. */
const elementMeant = (cursor: Cursor, target: Expr): Refusal | null => {
  const { tokens, index: equal } = cursor;
  const { lineno, col_offset } = lastElement(target);
  for (let start = equal - 1; start >= 0; start--) {
    const token = tokens[start] as Token;
    const before = tokens[start - 1]?.tokenTypeIdx ?? T.NEWLINE;
    const begins = before <= T.DEDENT || before === T.SEMI || before === T.COLON || before === T.COMMA;
    const reached = token.lineno < lineno || (token.lineno === lineno && token.col_offset <= col_offset);
    if (begins && reached) return equalityMeant(tokens, start, equal);
    if (before <= T.DEDENT) return null;
  }
  return null;
};

/** `a = b = value`: each part but the last is a target. */
const parsePlainAssignment = (cursor: Cursor, first: Expr, lineno: number, column: number): Stmt => {
  const targets: Expr[] = [];
  let value = first;
  while (cursor.type === T.EQUAL) {
    checkTarget(cursor, value, targets.length === 0);
    cursor.take();
    targets.push(storeTarget(value, "assignment"));
    value = parseValue(cursor);
  }
  const last = cursor.previous;
  return {
    kind: "Assign",
    targets,
    value,
    type_comment: null,
    lineno,
    col_offset: column,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
};

/** Refuses a `:=` that stands in no brackets; of a tuple without them, the last element is its target. */
const refuseNamed = (cursor: Cursor, value: Expr, start: number): never => {
  const bare = value.kind === "Tuple" && endOf(cursor.tokens, start, parseAtom) !== cursor.index;
  const target = bare ? (value.elts.at(-1) ?? value) : value;
  if (target.kind === "Name" || target.kind === "Starred") cursor.fail();
  throw namedRefusal(cursor, target) ?? cursor.fail();
};

/** A statement that begins with an expression: the expression alone, or an assignment of any kind. */
export const parseExpressionStatement = (cursor: Cursor): Stmt => {
  const { token, type, index } = cursor;
  const value = type === T.YIELD ? parseValue(cursor) : parseElements(cursor);
  if (cursor.type === T.EQUAL) {
    return parsePlainAssignment(cursor, value, token.lineno, token.col_offset);
  }
  if (cursor.type === T.COLONEQUAL && type !== T.YIELD) refuseNamed(cursor, value, index);
  if (cursor.type === T.COLON && type !== T.YIELD) return parseAnnotated(cursor, value, token);
  if (augmentedNames[cursor.type] !== undefined && type !== T.YIELD) return parseAugmented(cursor, value, token);
  const last = cursor.previous;
  return {
    kind: "Expr",
    value,
    lineno: token.lineno,
    col_offset: token.col_offset,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
};
