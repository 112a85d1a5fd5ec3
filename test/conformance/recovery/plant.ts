/** Mistakes as people make them, planted into the text of a file. No mistake changes the number of lines. */
import { tokenize, type Token } from "../../../packages/parser/src/index.ts";
import type { Random } from "./random.ts";

/** A mistake: which text it replaces by which. */
export interface Mistake {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A logical line: its tokens, from the first that stands in the text to the NEWLINE. */
export type Line = readonly Token[];

/** The logical lines of a text that has tokens. */
export function linesOf(text: string): readonly Line[] {
  const result = tokenize(text);
  if (!result.ok) throw new Error("a text without tokens");
  const lines: Token[][] = [[]];
  for (const token of result.tokens) {
    if (token.text === "" || token.kind === "INDENT") continue;
    lines.at(-1)?.push(token);
    if (token.kind === "NEWLINE") lines.push([]);
  }
  return lines.filter((line) => line.length > 1);
}

const keywords = new Set(
  "and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(
    " ",
  ),
);

const brackets = new Set(["(", ")", "[", "]", "{", "}"]);
const quotes = /^[a-z]*("""|'''|"|')/i;
const replacements = ["=", ")", "(", ",", ":", ".", "+", "1", "x", "if", "def", "in", "]", "'"];

const replaced = (kind: string, { start, end }: Token, text: string): Mistake => ({ kind, start, end, text });

const body = (line: Line): Line => line.slice(0, -1);

const oneLine = (line: Line): Line => body(line).filter(({ text }) => !text.includes("\n"));

type Planter = (line: Line, random: Random, text: string) => Mistake | null;

/** One of the tokens, changed; null where there is none. */
const anyOf = (kind: string, tokens: Line, random: Random, change: (token: Token) => string): Mistake | null => {
  if (tokens.length === 0) return null;
  const token = random.choice(tokens);
  return replaced(kind, token, change(token));
};

const misspelt = (word: string, random: Random): string => {
  const at = random.below(word.length - 1);
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
};

const quoteDropped: Planter = (line, random) => {
  const strings = body(line).filter(
    ({ kind }) => kind === "STRING" || kind === "FSTRING_START" || kind === "FSTRING_END",
  );
  if (strings.length === 0) return null;
  const token = random.choice(strings);
  const opening = quotes.exec(token.text)?.[0].length ?? 0;
  const atStart = token.kind === "FSTRING_START" || (token.kind === "STRING" && random.below(2) === 0);
  const at = atStart ? token.start + opening - 1 : token.end - 1;
  return { kind: "quote dropped", start: at, end: at + 1, text: "" };
};

const indentationWrong: Planter = (line, random, text) => {
  const [first] = line;
  if (first === undefined) return null;
  const start = text.lastIndexOf("\n", first.start - 1) + 1;
  const width = first.start - start;
  const wrong = random.choice([width + 4, width + 1, Math.max(width - 4, 0), Math.max(width - 1, 0)]);
  return { kind: "indentation wrong", start, end: first.start, text: " ".repeat(wrong) };
};

/** The kinds of mistakes, each with equal chance. */
const planters: readonly Planter[] = [
  (line, random) => anyOf("token deleted", oneLine(line), random, () => ""),
  (line, random) => anyOf("token doubled", oneLine(line), random, ({ text }) => `${text} ${text}`),
  (line, random) => anyOf("token replaced", oneLine(line), random, () => random.choice(replacements)),
  (line, random) =>
    anyOf(
      "bracket dropped",
      body(line).filter(({ text }) => brackets.has(text)),
      random,
      () => "",
    ),
  (line) => (line.at(-2)?.kind === "COLON" ? replaced("colon dropped", line.at(-2) as Token, "") : null),
  quoteDropped,
  indentationWrong,
  (line, random) =>
    anyOf(
      "keyword misspelt",
      body(line).filter(({ kind, text }) => kind === "NAME" && keywords.has(text)),
      random,
      ({ text }) => misspelt(text, random),
    ),
];

/** Plants a mistake into one logical line; null where the kind that was drawn does not fit. */
export const plant = (line: Line, random: Random, text: string): Mistake | null =>
  random.choice(planters)(line, random, text);

/** The text with some mistakes, which must be in the order of their places. */
export function withMistakes(text: string, mistakes: readonly Mistake[]): string {
  let result = "";
  let from = 0;
  for (const { start, end, text: wrong } of mistakes) {
    result += text.slice(from, start) + wrong;
    from = end;
  }
  return result + text.slice(from);
}
