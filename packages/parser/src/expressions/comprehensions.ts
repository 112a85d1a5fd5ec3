import type { Comprehension, Expr } from "@tsyncio/ast";
import { invalidPart, storeTarget } from "../build/targets.ts";
import * as T from "../generated/tokens.ts";
import { between, refusal } from "../lexer/failure.ts";
import { Unexpected } from "./cursor.ts";
import type { Cursor } from "./cursor.ts";
import { parseDisjunction } from "./operators.ts";
import { parseElements, parseTargets } from "./sequences.ts";

/** Whether a `for` clause begins here. */
export const startsComprehension = (cursor: Cursor): boolean =>
  cursor.type === T.FOR || (cursor.type === T.ASYNC && cursor.following === T.FOR);

/** The refusal of variables without `in`; of starred ones CPython says what is wrong with them, if it can. */
const refuseVariables = (cursor: Cursor, variables: Expr): never => {
  const { token } = cursor;
  const elements = variables.kind === "Tuple" ? variables.elts : [variables];
  if (elements.every((each) => each.kind !== "Starred")) {
    throw refusal("'in' expected after for-loop variables", between(token, token));
  }
  storeTarget(variables, "for");
  return cursor.fail();
};

/** What is no target CPython reads again as an expression, `in` and all, and says what is wrong with that. */
const readAgain = (cursor: Cursor, start: number): void => {
  const { index } = cursor;
  cursor.moveTo(start);
  try {
    storeTarget(parseElements(cursor), "for");
  } catch (error) {
    if (!(error instanceof Unexpected)) throw error;
  }
  cursor.moveTo(index);
};

/** The `for` and `if` clauses of a comprehension. */
export const parseClauses = (cursor: Cursor): Comprehension[] => {
  const generators: Comprehension[] = [];
  while (startsComprehension(cursor)) {
    const isAsync = cursor.accept(T.ASYNC);
    cursor.expect(T.FOR);
    const { index } = cursor;
    const variables = parseTargets(cursor);
    if (cursor.type === T.IN && invalidPart(variables, "for") !== null) readAgain(cursor, index);
    const target = cursor.type === T.IN ? storeTarget(variables, "for") : refuseVariables(cursor, variables);
    cursor.take();
    const iter = parseDisjunction(cursor);
    const ifs: Expr[] = [];
    while (cursor.accept(T.IF)) ifs.push(parseDisjunction(cursor));
    generators.push({ kind: "comprehension", target, iter, ifs, is_async: isAsync ? 1 : 0 });
  }
  return generators;
};
