import { parseDisjunction } from "../expressions/operators.ts";
import { startsElement, startsExpression } from "../expressions/precedence.ts";
import * as T from "../generated/tokens.ts";
import { closes, opens } from "../lexer/brackets.ts";
import { Refusal, between } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import type { Failure } from "./failure.ts";
import { endOf, endOfLongest, openerBefore, opensNames, typeAt } from "./places.ts";

/** Tokens after which an expression of its own begins. */
const boundaries: ReadonlySet<number> = new Set([T.COMMA, T.COLON, T.EQUAL, T.COLONEQUAL, T.ELSE, T.YIELD, T.FROM]);

const softKeywords = ["match", "case", "type", "_"];

/** CPython compares a name with its soft keywords only as far as the name goes: `c` counts as `case`. */
const looksSoft = (token: Token): boolean =>
  token.tokenTypeIdx === T.NAME && softKeywords.some((each) => each.startsWith(token.image));

/** Where an expression begins. */
interface Start {
  readonly index: number;
  /** The place of the token before it. */
  readonly boundary: number;
}

/** Whether a comma stands among the variables of a `for` clause, whose `in` has been seen, or among the parameters of a lambda. */
const amongVariables = (tokens: readonly Token[], comma: number, sawIn: boolean): boolean => {
  let depth = 0;
  for (let index = comma - 1; index >= 0; index--) {
    const type = typeAt(tokens, index);
    if (closes(type)) depth++;
    else if (opens(type) && depth-- === 0) return false;
    else if (depth === 0 && (type === T.COLON || type === T.NEWLINE)) return false;
    else if (depth === 0 && (type === T.LAMBDA || (type === T.FOR && sawIn))) return true;
    else if (depth === 0 && type === T.IN) return false;
  }
  return false;
};

/** Where the expression begins whose end is before a place inside brackets; null outside brackets or in a clause of a comprehension. */
export const expressionStart = (tokens: readonly Token[], end: number): Start | null => {
  let depth = 0;
  let sawIn = false;
  for (let index = end - 1; index >= 0; index--) {
    const type = typeAt(tokens, index);
    if (closes(type)) depth++;
    else if (opens(type)) {
      if (depth === 0) return { index: index + 1, boundary: index };
      depth--;
    } else if (depth > 0) continue;
    else if (type === T.IF || (type === T.FOR && sawIn)) return null;
    else if (type === T.IN) sawIn = true;
    else if (type === T.COMMA && amongVariables(tokens, index, sawIn)) return null;
    else if (boundaries.has(type)) return { index: index + 1, boundary: index };
    else if (type === T.NEWLINE || type === T.INDENT || type === T.DEDENT) return null;
  }
  return null;
};

/** How many brackets are open at a place of the line. */
const depthAt = (tokens: readonly Token[], end: number): number => {
  let depth = 0;
  for (let index = end - 1; index >= 0 && typeAt(tokens, index) !== T.NEWLINE; index--) {
    const type = typeAt(tokens, index);
    if (opens(type)) depth++;
    else if (closes(type)) depth--;
  }
  return depth;
};

/** Whether a bracket or comma stands among the parameters of a definition, where names are no expressions, or among imported names. */
const inParameterNames = (tokens: readonly Token[], boundary: number): boolean => {
  const type = typeAt(tokens, boundary);
  if (type !== T.COMMA && type !== T.LPAR && type !== T.LSQB) return false;
  let depth = type === T.COMMA ? 1 : 0;
  let index = boundary;
  for (; index > 0 && (depth > 0 || index === boundary); index--) {
    const each = typeAt(tokens, index);
    if (closes(each)) depth++;
    else if (opens(each) && --depth <= 0) break;
  }
  return opensNames(tokens, index) || typeAt(tokens, index - 1) === T.IMPORT;
};

/** The refusal of what stands from one place up to another without a comma. */
export const commaBetween = (tokens: readonly Token[], start: number, end: number): Refusal => {
  const place = between(tokens[start] as Token, tokens[end - 1] as Token);
  return new Refusal("invalid syntax. Perhaps you forgot a comma?", place, "SyntaxError", end);
};

/**
 * An empty subscript inside brackets, which CPython takes for a list of its own.
 *
 *     f(a[])    invalid syntax. Perhaps you forgot a comma?   (from `a` to the bracket)
 */
export const explainEmptySubscript = ({ tokens, index }: Failure): Refusal | null => {
  if (typeAt(tokens, index) !== T.RSQB || typeAt(tokens, index - 1) !== T.LSQB) return null;
  const found = expressionStart(tokens, index - 1);
  if (found === null || openerBefore(tokens, index - 1) < 0) return null;
  const end = tokens[tokens.length - 1] as Token;
  if (endOf([...tokens.slice(0, index - 1), end, end, end], found.index, parseDisjunction) !== index - 1) return null;
  return commaBetween(tokens, found.index, endOfLongest(tokens, index - 1));
};

/** The refusal of two expressions side by side inside brackets, or null. */
export const commaMissing = ({ tokens }: { readonly tokens: readonly Token[] }, index: number): Refusal | null => {
  if (startsExpression[typeAt(tokens, index)] === 0 || depthAt(tokens, index) <= 0) return null;
  const found = expressionStart(tokens, index);
  if (found === null) return null;
  const spread = typeAt(tokens, found.index);
  const start = spread === T.STAR || spread === T.DOUBLESTAR ? found.index + 1 : found.index;
  const first = tokens[start] as Token;
  if (inParameterNames(tokens, found.boundary)) return null;
  if (spread === T.DOUBLESTAR && typeAt(tokens, openerBefore(tokens, index)) === T.LBRACE) return null;
  if (startsElement[first.tokenTypeIdx] === 0 || looksSoft(first)) return null;
  if (first.tokenTypeIdx === T.NAME && typeAt(tokens, start + 1) === T.STRING) return null;
  if (endOf(tokens, start, parseDisjunction) !== index) return null;
  const end = endOfLongest(tokens, index);
  if (end < 0) return null;
  return commaBetween(tokens, start, end);
};
