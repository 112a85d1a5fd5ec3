import type { ConstantValue, StringValue } from "@tsyncio/ast";
import { between, refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import { EscapeProblem, decodeBytes, decodeText } from "./escapes.ts";
import { joinedText } from "./surrogates.ts";

/** The value of one plain string token, and whether it has the `u` prefix. */
export interface PlainString {
  readonly value: Extract<ConstantValue, { type: "str" | "bytes" }>;
  readonly unicodePrefix: boolean;
}

/** Turns a problem with an escape into a refusal at the token. */
const atToken = <T>(token: Token, decode: () => T): T => {
  try {
    return decode();
  } catch (error) {
    if (error instanceof EscapeProblem) throw refusal(error.message, between(token, token));
    throw error;
  }
};

const bytesValue = (token: Token, text: string, raw: boolean): PlainString => {
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) < 128) continue;
    throw refusal("bytes can only contain ASCII literal characters", between(token, token));
  }
  const value = atToken(token, () => decodeBytes(text, raw));
  return { value: { type: "bytes", value }, unicodePrefix: false };
};

/** The value of the text between the quotes of a str. */
const textOf = (token: Token, text: string, raw: boolean): StringValue =>
  raw || !text.includes("\\") ? { type: "str", value: text } : atToken(token, () => decodeText(text));

/** The value of a STRING token. */
export const stringValue = (token: Token): PlainString => {
  const { image } = token;
  let quote = 0;
  let bytes = false;
  let raw = false;
  let unicodePrefix = false;
  for (let code = image.charCodeAt(0); code !== 34 && code !== 39; code = image.charCodeAt(++quote)) {
    const letter = code | 32;
    if (letter === 98) bytes = true;
    else if (letter === 114) raw = true;
    else if (code === 117) unicodePrefix = true;
  }
  const triple = image.length >= quote + 6 && image[quote + 1] === image[quote] && image[quote + 2] === image[quote];
  const size = triple ? 3 : 1;
  const text = image.slice(quote + size, image.length - size);
  if (bytes) return bytesValue(token, text, raw);
  return { value: textOf(token, text, raw), unicodePrefix };
};

const rawPieces = /([{}])\1/g;
/** What ends a piece: a doubled brace, which stands for one, or a name after `\N`, which keeps its braces. */
const pieces = /(?<name>\\N\{[^{}]*\})|\\[^{}N]|([{}])\2/gs;

/** The pieces that CPython's tokenizer makes of the literal text of an f-string. It decodes each by itself. */
const piecesOf = (text: string, raw: boolean): string[] => {
  const found: string[] = [];
  let from = 0;
  for (const match of text.matchAll(raw ? rawPieces : pieces)) {
    const isName = match.groups?.["name"] !== undefined;
    if (!raw && !isName && match[0].startsWith("\\")) continue;
    const end = match.index + match[0].length;
    found.push(text.slice(from, isName ? end : end - 1));
    from = end;
  }
  return [...found, text.slice(from)];
};

/** The value of the literal text of an f-string. Throws an EscapeProblem. */
export const formattedText = ({ image }: Token, raw: boolean): StringValue => {
  const decoded = (text: string): StringValue =>
    raw || !text.includes("\\") ? { type: "str", value: text } : decodeText(text);
  if (!image.includes("{") && !image.includes("}")) return decoded(image);
  return joinedText(piecesOf(image, raw).map(decoded));
};
