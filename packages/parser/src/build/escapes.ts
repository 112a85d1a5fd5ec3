import type { StringValue } from "@tsyncio/ast";
import { characterByName } from "./character-names.ts";
import { textValue, wouldJoin } from "./surrogates.ts";

const simple: Readonly<Record<string, string>> = {
  "\n": "",
  "\\": "\\",
  "'": "'",
  '"': '"',
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

/** How many hexadecimal digits an escape takes, and what CPython calls it. */
const hexadecimal: Readonly<Record<string, readonly [number, string]>> = {
  x: [2, "\\xXX"],
  u: [4, "\\uXXXX"],
  U: [8, "\\UXXXXXXXX"],
};

/** Thrown for an escape that CPython refuses, with the words that follow "(unicode error) " or "(value error) ". */
export class EscapeProblem {
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}

/** The characters that CPython writes as escapes before it decodes, so that its bytes are counted in them, and what it leaves. */
const rewritten = /\\[\0-\x7f]|(\\)|([^\0-\x7f])/gsu;

/** The length of a text as CPython decodes it. */
const codecLength = (text: string): number =>
  text.replace(rewritten, (match, backslash?: string, wide?: string) => {
    if (wide !== undefined) return "\\U00000000";
    return backslash === undefined ? match : "\\u005c";
  }).length;

const codecProblem = (text: string, from: number, to: number, reason: string): EscapeProblem => {
  const start = codecLength(text.slice(0, from));
  const end = start + codecLength(text.slice(from, to)) - 1;
  const place = start === end ? `${start}` : `${start}-${end}`;
  return new EscapeProblem(`(unicode error) 'unicodeescape' codec can't decode bytes in position ${place}: ${reason}`);
};

/** What an escape stands for, and where the text goes on. */
type Decoded = readonly [text: string, next: number];

const octal = (text: string, at: number): Decoded => {
  const digits = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0] ?? "";
  return [String.fromCharCode(parseInt(digits, 8)), at + 1 + digits.length];
};

const hexadecimalDigits = (text: string, from: number, count: number): string =>
  /^[0-9a-fA-F]*/.exec(text.slice(from, from + count))?.[0] ?? "";

const unicode = (text: string, at: number, count: number, name: string): Decoded => {
  const digits = hexadecimalDigits(text, at + 2, count);
  const end = at + 2 + digits.length;
  if (digits.length < count) throw codecProblem(text, at, end, `truncated ${name} escape`);
  const code = parseInt(digits, 16);
  if (code > 0x10ffff) throw codecProblem(text, at, end, "illegal Unicode character");
  return [String.fromCodePoint(code), end];
};

const named = (text: string, at: number): Decoded => {
  const close = text.indexOf("}", at);
  if (text[at + 2] !== "{" || close < at + 4) {
    const end = text[at + 2] === "{" ? (close < 0 ? text.length : close) : at + 2;
    throw codecProblem(text, at, end, "malformed \\N character escape");
  }
  const character = characterByName(text.slice(at + 3, close));
  if (character === null) throw codecProblem(text, at, close + 1, "unknown Unicode character name");
  return [character, close + 1];
};

const escape = (text: string, at: number): Decoded => {
  const next = text[at + 1] ?? "";
  const plain = simple[next];
  if (plain !== undefined) return [plain, at + 2];
  if (next >= "0" && next <= "7") return octal(text, at);
  const shape = hexadecimal[next];
  if (shape !== undefined) return unicode(text, at, shape[0], shape[1]);
  if (next === "N") return named(text, at);
  return ["\\", at + 1];
};

const decodeWith = (text: string, decode: (text: string, at: number) => Decoded): StringValue => {
  let result = "";
  let from = 0;
  /** The last unit of the escape before; text that is written out never ends in half a pair. */
  let last = 0;
  const splits: number[] = [];
  for (let at = text.indexOf("\\"); at >= 0; at = text.indexOf("\\", from)) {
    const [value, next] = decode(text, at);
    if (at > from) last = 0;
    result += text.slice(from, at);
    if (wouldJoin(last, value.charCodeAt(0))) splits.push(result.length);
    result += value;
    if (value !== "") last = value.charCodeAt(value.length - 1);
    from = next;
  }
  return textValue(result + text.slice(from), splits);
};

/** The value of the text between the quotes of a str literal that is not raw. */
export const decodeText = (text: string): StringValue => decodeWith(text, escape);

const byteEscape = (text: string, at: number): Decoded => {
  const next = text[at + 1] ?? "";
  const plain = simple[next];
  if (plain !== undefined) return [plain, at + 2];
  if (next >= "0" && next <= "7") return octal(text, at);
  if (next !== "x") return ["\\", at + 1];
  const digits = hexadecimalDigits(text, at + 2, 2);
  if (digits.length < 2) throw new EscapeProblem(`(value error) invalid \\x escape at position ${at}`);
  return [String.fromCharCode(parseInt(digits, 16)), at + 4];
};

/** The value of the text between the quotes of a bytes literal. */
export const decodeBytes = (text: string, raw: boolean): Uint8Array => {
  const value = raw ? text : decodeWith(text, byteEscape).value;
  return Uint8Array.from(value, (character) => character.charCodeAt(0) & 0xff);
};
