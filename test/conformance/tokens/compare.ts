/** Compares our tokens of a text with CPython's. */
import { tokenize, type Comment, type Token } from "../../../packages/parser/src/index.ts";

/** A token as oracle.py prints it. */
type Row = readonly [
  kind: string,
  text: string,
  lineno: number,
  col_offset: number,
  end_lineno: number,
  end_col_offset: number,
];

/** What CPython says of a file. */
export interface Answer {
  readonly tokens: readonly Row[];
  readonly comments: readonly Row[];
}

const ours = (token: Token): Row => [
  token.kind,
  token.text,
  token.lineno,
  token.col_offset,
  token.end_lineno,
  token.end_col_offset,
];

const comment = ({ text, lineno, col_offset }: Comment): Row => {
  const end = col_offset + new TextEncoder().encode(text).length;
  return ["COMMENT", text, lineno, col_offset, lineno, end];
};

const isText = (row: Row | undefined): boolean => row?.[0] === "FSTRING_MIDDLE";

/**
 * The literal text of an f-string is one token of ours, as it stands in the source; CPython's ends
 * behind the first of two braces, begins again behind the second, and may be empty. Its texts are left
 * out on both sides; where they begin and end is compared.
 */
function withJoinedTexts(rows: readonly Row[]): readonly Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    const [kind, text, line, column, endLine, endColumn] = row;
    if (kind !== "FSTRING_MIDDLE") joined.push(row);
    else if (before !== undefined && isText(before)) {
      joined[joined.length - 1] = [kind, "", before[2], before[3], endLine, endColumn + bracesAtEnd(text)];
    } else if (text !== "") joined.push([kind, "", line, column, endLine, endColumn + bracesAtEnd(text)]);
  }
  return joined;
}

/** CPython's text has one of two doubled braces; ours, of which both are in the source, reaches behind the second. That of a character's name is one. */
const bracesAtEnd = (text: string): number => (/(?<!\\N\{[^{}]*)[{}]$/.test(text) ? 1 : 0);

const withoutTexts = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => (isText(row) ? ([row[0], "", ...row.slice(2)] as unknown as Row) : row));

const differenceOf = (expected: readonly Row[], actual: readonly Row[]): string | null => {
  const place = expected.findIndex((row, index) => JSON.stringify(row) !== JSON.stringify(actual[index]));
  if (place >= 0) return `${JSON.stringify(expected[place])} of CPython is ${JSON.stringify(actual[place])}`;
  return actual.length === expected.length ? null : `too much: ${JSON.stringify(actual[expected.length])}`;
};

/** The first difference between CPython's tokens of a text and ours; null if there is none. */
export function firstDifference(text: string, answer: Answer): string | null {
  const result = tokenize(text);
  if (!result.ok) return `refused: ${result.diagnostics[0]?.message ?? ""}`;
  const found = differenceOf(withJoinedTexts(answer.tokens), withoutTexts(result.tokens.map(ours)));
  return found ?? sliceProblem(text, result.tokens) ?? differenceOf(answer.comments, result.comments.map(comment));
}

/** The offsets must lead to the text of the token in the source as it was given. */
function sliceProblem(text: string, tokens: readonly Token[]): string | null {
  const wrong = tokens.find((token) => text.slice(token.start, token.end).replaceAll(/\r\n?/g, "\n") !== token.text);
  return wrong === undefined ? null : `offsets ${wrong.start} to ${wrong.end} are not those of ${wrong.text}`;
}
