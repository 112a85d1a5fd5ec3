import type { ConstantValue, StringValue } from "@tsyncio/ast";
import { between, refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import { EscapeProblem, decodeBytes, decodeText } from "./escapes.ts";

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

/** Braces that are doubled stand for one; a name after `\N` keeps its own. */
const undouble = (text: string, raw: boolean): string =>
  text.replace(raw ? /([{}])\1/g : /\\N\{[^}]*\}|\\[^{}N]|([{}])\1/gs, (match, brace?: string) => brace ?? match);

/** The value of the literal text of an f-string. */
export const formattedText = (token: Token, raw: boolean): StringValue => {
  const { image } = token;
  const hasBrace = image.includes("{") || image.includes("}");
  return textOf(token, hasBrace ? undouble(image, raw) : image, raw);
};
