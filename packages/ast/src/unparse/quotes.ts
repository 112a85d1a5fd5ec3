import { isPrintable } from "../printable.ts";
import { escapedCharacter, reprCharacters } from "../repr.ts";

/** A pair of quotes around a string. */
export type Quote = "'" | '"' | '"""' | "'''";

/** Every pair, the ones that are preferred first. */
export const allQuotes: readonly Quote[] = ["'", '"', '"""', "'''"];

/** The pairs between which a line may end, the one of docstrings first. */
export const tripleQuotes: readonly Quote[] = ['"""', "'''"];

/** The inside of a string literal, and the quotes that may stand around it, the best first. */
export interface Quotable {
  readonly text: string;
  readonly quotes: readonly [Quote, ...Quote[]];
}

/** Whether the white space that moves the cursor is shown as it is, or as `\n` and `\t`. */
export type Whitespace = "kept" | "escaped";

/** Writes characters as a string literal with as few backslashes as some of the given quotes allow. */
export function writeQuoted(characters: readonly string[], quotes: readonly Quote[]): string {
  const quotable = quotableText(characters, quotes, "kept");
  return quotable.quotes[0] + quotable.text + quotable.quotes[0];
}

/** Finds which of the given quotes can hold characters without escaping quotes; Python's `repr` decides where none can. */
export function quotableText(
  characters: readonly string[],
  quotes: readonly Quote[],
  whitespace: Whitespace,
): Quotable {
  const text = characters.map((character) => escapedFor(character, whitespace)).join("");
  const lines = text.includes("\n") ? quotes.filter((quote) => quote.length === 3) : quotes;
  const [best, ...others] = preferred(
    lines.filter((quote) => !text.includes(quote)),
    text.at(-1),
  );
  if (best === undefined) return represented(characters, quotes);
  const clashes = text !== "" && text.endsWith(best.charAt(0));
  return { text: clashes ? `${text.slice(0, -1)}\\${text.slice(-1)}` : text, quotes: [best, ...others] };
}

function escapedFor(character: string, whitespace: Whitespace): string {
  if (whitespace === "kept" && (character === "\n" || character === "\t")) return character;
  return character === "\\" || !isPrintable(character) ? escapedCharacter(character) : character;
}

/** Quotes unlike the last character come first: it would have to be escaped before its like. */
const preferred = (quotes: readonly Quote[], last: string | undefined): readonly Quote[] => [
  ...quotes.filter((quote) => quote[0] !== last),
  ...quotes.filter((quote) => quote[0] === last),
];

function represented(characters: readonly string[], quotes: readonly Quote[]): Quotable {
  const literal = reprCharacters(characters);
  const own = literal.charAt(0) as Quote;
  return { text: literal.slice(1, -1), quotes: [quotes.find((quote) => quote.includes(own)) ?? own] };
}
