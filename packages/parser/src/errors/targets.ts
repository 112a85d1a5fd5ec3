import { invalidPart } from "../build/targets.ts";
import type { TargetRole } from "../build/targets.ts";
import { expressionName } from "../build/names.ts";
import { parseBinary, parseExpression } from "../expressions/operators.ts";
import { BITWISE_OR } from "../expressions/precedence.ts";
import { parseElements, parseTargets } from "../expressions/sequences.ts";
import * as T from "../generated/tokens.ts";
import { closes, opens } from "../lexer/brackets.ts";
import { between, refusal } from "../lexer/failure.ts";
import type { Refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import type { Failure } from "./failure.ts";
import { endOf, endsOperand, lineStart, longest, openerBefore, readFrom, typeAt } from "./places.ts";

/** The words behind which targets stand. */
const roles: ReadonlyMap<number, TargetRole> = new Map([
  [T.DEL, "delete"],
  [T.FOR, "for"],
  [T.AS, "with"],
]);

/** The nearest such word before a place that no bracket hides, or -1. */
const wordBefore = (tokens: readonly Token[], end: number): number => {
  let depth = 0;
  for (let index = end; index >= 0; index--) {
    const type = typeAt(tokens, index);
    if (closes(type) && index < end) depth++;
    else if (opens(type) && index < end) depth--;
    else if (depth <= 0 && roles.has(type)) return typeAt(tokens, index - 1) === T.DOT ? -1 : index;
    else if (type === T.NEWLINE || (depth <= 0 && type === T.IN && index < end)) return -1;
  }
  return -1;
};

const isWith = (tokens: readonly Token[], index: number): boolean => {
  let start = index;
  while (start > 0 && typeAt(tokens, start - 1) > T.DEDENT) start--;
  const type = typeAt(tokens, typeAt(tokens, start) === T.ASYNC ? start + 1 : start);
  return type === T.WITH;
};

/** What must stand behind the target of a `with` for CPython to speak of it. */
const endsItem = (type: number): boolean => type === T.COMMA || type === T.RPAR || type === T.COLON;

const beginsStatement = (tokens: readonly Token[], word: number): boolean => {
  const start = lineStart(tokens, word);
  if (typeAt(tokens, word - 1) === T.SEMI || typeAt(tokens, word - 1) === T.COLON) return true;
  return word === start || (word === start + 1 && typeAt(tokens, start) === T.ASYNC);
};

/** The variables of a comprehension, if they stop early: `[a for x. in b]`. */
const explainVariables = (tokens: readonly Token[], word: number, index: number): Refusal | null => {
  const parse = longest(tokens, word + 1, parseTargets, (cursor) => parseBinary(cursor, BITWISE_OR));
  const before = typeAt(tokens, word - 1) === T.ASYNC ? word - 1 : word;
  if (parse === null || typeAt(tokens, word + 1) === T.STAR || !endsOperand(tokens, before)) return null;
  if (typeAt(tokens, endOf(tokens, word + 1, parse)) === T.IN) return null;
  const token = tokens[index] as Token;
  return refusal("'in' expected after for-loop variables", between(token, token));
};

/**
 * Targets that are no targets, in a statement that cannot be read.
 *
 *     del f() x                 cannot delete function call
 *     for lambda: x in y: z     cannot assign to lambda
 *     with a as b == c: pass    cannot assign to comparison
 */
export const explainTargets = ({ tokens, index }: Failure): Refusal | null => {
  const word = wordBefore(tokens, index);
  const role = roles.get(typeAt(tokens, word));
  if (word < 0 || role === undefined || (role === "with" && !isWith(tokens, word))) return null;
  const comprehends = role === "for" && openerBefore(tokens, word) >= 0;
  const variables = comprehends ? explainVariables(tokens, word, index) : null;
  if (variables !== null) return variables;
  if (role !== "with" && !comprehends && !beginsStatement(tokens, word)) return null;
  const parse = role === "with" ? parseExpression : longest(tokens, word + 1, parseElements, parseExpression);
  const end = parse === null ? -1 : endOf(tokens, word + 1, parse);
  if (parse === null || end < 0 || (role === "with" && !endsItem(typeAt(tokens, end)))) return null;
  const invalid = invalidPart(readFrom(tokens, word + 1, parse), role);
  if (invalid === null || (role === "for" && invalid.kind === "Compare")) return null;
  const verb = role === "delete" ? "delete" : "assign to";
  return refusal(`cannot ${verb} ${expressionName(invalid)}`, between(invalid, invalid));
};
