import { charactersOf } from "../constants.ts";
import type { StringValue } from "../constants.ts";
import type { Expr, FormattedValue, JoinedStr } from "../generated/nodes.ts";
import { reprCharacters } from "../repr.ts";
import { writeExpression } from "./expression.ts";
import { precedence, tighter } from "./precedence.ts";
import { allQuotes, quotableText } from "./quotes.ts";
import type { Quote } from "./quotes.ts";

/** A part of an f-string: characters yet to be escaped, or a replacement field that is final. */
type Part = { readonly characters: readonly string[] } | { readonly field: string };

/** `f"text {value}"`, with quotes that suit all of its parts. */
export function writeJoinedStr(node: JoinedStr): string {
  const parts = node.values.map(partOf);
  return `f${quotedParts(parts) ?? escapedParts(parts)}`;
}

/** `{value!r:spec}` */
export function writeFormattedValue(node: FormattedValue): string {
  const value = writeExpression(node.value, tighter(precedence.test));
  // `{{` would be a brace of the text.
  const space = value.startsWith("{") ? " " : "";
  const conversion = node.conversion === -1 ? "" : `!${String.fromCodePoint(node.conversion)}`;
  const specification = node.format_spec === null ? "" : `:${writeInside(node.format_spec, writeSpecification)}`;
  return `{${space}${value}${conversion}${specification}}`;
}

function partOf(node: Expr): Part {
  if (node.kind === "Constant" && node.value.type === "str") return { characters: withDoubledBraces(node.value) };
  return { field: writeInside(node, (value) => withDoubledBraces(value).join("")) };
}

/** Writes what stands inside an f-string or a format specification, its text as a function says. */
function writeInside(node: Expr, writeText: (value: StringValue) => string): string {
  if (node.kind === "FormattedValue") return writeFormattedValue(node);
  if (node.kind === "JoinedStr") return node.values.map((each) => writeInside(each, writeText)).join("");
  if (node.kind === "Constant" && node.value.type === "str") return writeText(node.value);
  throw new TypeError(`a ${node.kind} cannot stand in an f-string`);
}

const specificationEscapes: Readonly<Record<string, string>> = { "\\": "\\\\", "'": "\\'", '"': '\\"', "\n": "\\n" };

/** Escapes whatever could end the f-string around: which quotes those will be is not known yet. */
const writeSpecification = (value: StringValue): string =>
  withDoubledBraces(value)
    .map((character) => specificationEscapes[character] ?? character)
    .join("");

const withDoubledBraces = (value: StringValue): string[] =>
  charactersOf(value).flatMap((character) =>
    character === "{" || character === "}" ? [character, character] : character,
  );

/** The parts between the first quotes that need no escape in any of them; null where there are none. */
function quotedParts(parts: readonly Part[]): string | null {
  let quotes: readonly Quote[] = allQuotes;
  let text = "";
  for (const part of parts) {
    if ("field" in part) {
      if (part.field.includes("\n")) quotes = quotes.filter((quote) => quote.length === 3);
      text += part.field;
    } else {
      const quotable = quotableText(part.characters, quotes, "escaped");
      if (!quotable.quotes.some((quote) => quotes.includes(quote))) return null;
      ({ quotes } = quotable);
      text += quotable.text;
    }
  }
  const [quote] = quotes;
  return quote === undefined ? null : quote + text + quote;
}

/** The parts between three single quotes, with what they hold escaped as `repr` does between single ones. */
function escapedParts(parts: readonly Part[]): string {
  // A double quote before the text makes `repr` take single quotes; it goes again.
  const texts = parts.map((part) =>
    "field" in part ? part.field : reprCharacters(['"', ...part.characters]).slice(2, -1),
  );
  return `'''${texts.join("")}'''`;
}
