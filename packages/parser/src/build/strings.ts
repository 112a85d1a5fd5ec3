import type { ConstantValue } from "@tsyncio/ast";
import { between, refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import { EscapeProblem, decodeBytes, decodeText } from "./escapes.ts";

/** The value of one plain string token, and whether it has the `u` prefix. */
export interface StringValue {
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

const bytesValue = (token: Token, text: string, raw: boolean): StringValue => {
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) < 128) continue;
    throw refusal("bytes can only contain ASCII literal characters", between(token, token));
  }
  const value = atToken(token, () => decodeBytes(text, raw));
  return { value: { type: "bytes", value }, unicodePrefix: false };
};

/** The value of a STRING token. */
export const stringValue = (token: Token): StringValue => {
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
  const value = raw || !text.includes("\\") ? text : atToken(token, () => decodeText(text));
  return { value: { type: "str", value }, unicodePrefix };
};

/** Braces that are doubled stand for one; a name after `\N` keeps its own. */
const undouble = (text: string, raw: boolean): string =>
  text.replace(raw ? /([{}])\1/g : /\\N\{[^}]*\}|\\[^{}N]|([{}])\1/gs, (match, brace?: string) => brace ?? match);

/** The value of the literal text of an f-string. */
export const formattedText = (token: Token, raw: boolean): string => {
  const { image } = token;
  const hasBrace = image.includes("{") || image.includes("}");
  const text = hasBrace ? undouble(image, raw) : image;
  return raw || !text.includes("\\") ? text : atToken(token, () => decodeText(text));
};
