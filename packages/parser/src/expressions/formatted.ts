import type { Expr, StringValue } from "@tsyncio/ast";
import { EscapeProblem, decodeText } from "../build/escapes.ts";
import { formattedText } from "../build/strings.ts";
import * as T from "../generated/tokens.ts";
import { Refusal, between, refusal } from "../lexer/failure.ts";
import { commaMissing } from "../errors/comma.ts";
import { isTemplate } from "../lexer/prefixes.ts";
import { Token } from "../lexer/token.ts";
import { Cursor, Unexpected } from "./cursor.ts";
import { startsElement } from "./precedence.ts";
import { parseValue } from "./sequences.ts";
import { foldParts } from "./strings.ts";

const str = (
  value: StringValue,
  start: Pick<Token, "lineno" | "col_offset">,
  end: Pick<Token, "end_lineno" | "end_col_offset">,
): Expr => ({
  kind: "Constant",
  value,
  kind_: null,
  lineno: start.lineno,
  col_offset: start.col_offset,
  end_lineno: end.end_lineno,
  end_col_offset: end.end_col_offset,
});

/**
 * What the prefix of a literal says: whether backslashes stand for themselves, and what refusals call it.
 * Its text is decoded where the literal ends: until then problems with escapes wait.
 */
interface Literal {
  readonly raw: boolean;
  /** Whether backslashes stand for themselves in what `=` shows: there CPython decodes text too, but not in a format. */
  readonly rawShown: boolean;
  readonly name: "f-string" | "t-string";
  readonly problems: string[];
}

const refuse = ({ name }: Literal, message: string, token: Token): never => {
  throw refusal(`${name}: ${message}`, between(token, token));
};

/** Decodes text; a problem waits for the end of the literal. */
const decoded = ({ problems }: Literal, decode: () => StringValue): StringValue => {
  try {
    return decode();
  } catch (error) {
    if (!(error instanceof EscapeProblem)) throw error;
    problems.push(error.message);
    return { type: "str", value: "" };
  }
};

const parseText = (cursor: Cursor, literal: Literal): Expr => {
  const token = cursor.take();
  const value = decoded(literal, () => formattedText(token, literal.raw));
  return str(value, token, token);
};

/** What `=` in a field shows: the source between the brace and the end of the expression part, without comments. */
const debugText = (cursor: Cursor, open: Token, literal: Literal): Expr => {
  const end = cursor.token;
  const text = withoutComments(cursor.source.slice(open.startOffset + 1, end.startOffset));
  const plain = literal.rawShown || !text.includes("\\");
  const value = plain ? ({ type: "str", value: text } as const) : decoded(literal, () => decodeText(text));
  const place = { end_lineno: end.lineno, end_col_offset: end.col_offset };
  const start = { lineno: open.lineno, col_offset: open.end_col_offset };
  return str(value, start, place);
};

/** Comments inside a field are not shown. Quotes may hide a `#`. */
const withoutComments = (text: string): string =>
  text.includes("#")
    ? text.replace(/("""|'''|"|')(?:\\.|(?!\1).)*\1|#[^\n]*/gs, (match) => (match.startsWith("#") ? "" : match))
    : text;

const parseConversion = (cursor: Cursor, literal: Literal): number => {
  const mark = cursor.take();
  const { token } = cursor;
  const spaced = mark.endOffset + 1 !== token.startOffset;
  if (token.tokenTypeIdx !== T.NAME) {
    refuse(
      literal,
      token.tokenTypeIdx === T.RBRACE || token.tokenTypeIdx === T.COLON
        ? "missing conversion character"
        : "invalid conversion character",
      token,
    );
  }
  if (spaced) {
    const message = `${literal.name}: conversion type must come right after the exclamanation mark`;
    throw refusal(message, between(mark, token));
  }
  if (!/^[sra]$/.test(token.image)) {
    const message = `${literal.name}: invalid conversion character '${token.image}': expected 's', 'r', or 'a'`;
    throw new Refusal(message, between(token, token), "SyntaxError", cursor.index + 1);
  }
  return cursor.take().image.charCodeAt(0);
};

/** The text and fields after the colon of a field, up to its brace. CPython 3.13 decodes it also in a raw literal. */
const parseSpec = (cursor: Cursor, literal: Literal): Expr => {
  const colon = cursor.take();
  const raw = literal.raw && cursor.python !== "3.13";
  const parts = parseParts(cursor, { ...literal, raw, rawShown: true }, T.RBRACE);
  const { lineno, col_offset } = colon;
  const { end_lineno, end_col_offset } = cursor.previous;
  return { kind: "JoinedStr", values: foldParts(parts), lineno, col_offset, end_lineno, end_col_offset };
};

const refuseMissing = (cursor: Cursor, literal: Literal): void => {
  const { type, token } = cursor;
  if (startsElement[type] === 1 || type === T.YIELD) return;
  if (type === T.EXCLAMATION || type === T.COLON || type === T.RBRACE || type === T.EQUAL) {
    refuse(literal, `valid expression required before '${token.image}'`, token);
  }
  refuse(literal, "expecting a valid expression after '{'", token);
};

const refuseEnd = (cursor: Cursor, literal: Literal, conversion: boolean, debug: boolean): void => {
  if (cursor.type === T.RBRACE) return;
  if (conversion) refuse(literal, "expecting ':' or '}'", cursor.token);
  if (debug) refuse(literal, "expecting '!', or ':', or '}'", cursor.token);
  if (commaMissing(cursor, cursor.index) !== null) cursor.fail();
  refuse(literal, afterValue, cursor.token);
};

const afterValue = "expecting '=', or '!', or ':', or '}'";

/**
 * The value of a field. Where it cannot be read to its end, CPython's parser stops behind the longest
 * part that is an expression and complains about the token after it.
 */
const parseFieldValue = (cursor: Cursor, literal: Literal): Expr => {
  const first = cursor.index;
  try {
    return parseValue(cursor);
  } catch (error) {
    if (!(error instanceof Unexpected) || commaMissing(cursor, error.index) !== null) throw error;
    const { tokens } = cursor;
    for (let end = error.index; end > first; end--) {
      if (isValue(tokens.slice(first, end))) return refuse(literal, afterValue, tokens[end] as Token);
    }
    return refuse(literal, "expecting a valid expression after '{'", tokens[first] as Token);
  }
};

const isValue = (tokens: readonly Token[]): boolean => {
  const part = new Cursor();
  const end = new Token("", 0, 0, T.EOF, 0, 0, 0, 0);
  part.start([...tokens, end, end], "");
  try {
    parseValue(part);
  } catch {
    return false;
  }
  return part.type === T.EOF;
};

/** `{value=!r:spec}`: with `=` also the text that is shown before the value. */
const parseField = (cursor: Cursor, literal: Literal, parts: Expr[]): void => {
  const open = cursor.take();
  refuseMissing(cursor, literal);
  const value = parseFieldValue(cursor, literal);
  const debug = cursor.accept(T.EQUAL);
  if (debug) parts.push(debugText(cursor, open, literal));
  const converted = cursor.type === T.EXCLAMATION;
  let conversion = converted ? parseConversion(cursor, literal) : -1;
  const spec = cursor.type === T.COLON ? parseSpec(cursor, literal) : null;
  if (debug && !converted && spec === null) conversion = 114;
  refuseEnd(cursor, literal, converted, debug);
  const close = cursor.expect(T.RBRACE);
  parts.push({
    kind: "FormattedValue",
    value,
    conversion,
    format_spec: spec,
    lineno: open.lineno,
    col_offset: open.col_offset,
    end_lineno: close.end_lineno,
    end_col_offset: close.end_col_offset,
  });
};

const parseParts = (cursor: Cursor, literal: Literal, end: number): Expr[] => {
  const parts: Expr[] = [];
  while (cursor.type !== end) {
    if (cursor.type === T.FSTRING_MIDDLE) parts.push(parseText(cursor, literal));
    else if (cursor.type === T.LBRACE) parseField(cursor, literal, parts);
    else if (end === T.RBRACE) refuse(literal, "expecting '}', or format specs", cursor.token);
    else cursor.fail();
  }
  return parts;
};

/** The parts of one f-string, from its start to its end. */
export const parseFormatted = (cursor: Cursor): Expr[] => {
  const start = cursor.take();
  const name = isTemplate(start) ? "t-string" : "f-string";
  const raw = /[rR]/.test(start.image);
  const literal: Literal = { raw, rawShown: raw, name, problems: [] };
  const parts = parseParts(cursor, literal, T.FSTRING_END);
  const end = cursor.expect(T.FSTRING_END);
  const [problem] = literal.problems;
  if (problem !== undefined) throw new Refusal(problem, between(end, end), "SyntaxError", cursor.index - 1);
  return parts;
};
