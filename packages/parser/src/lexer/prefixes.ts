import * as T from "../generated/tokens.ts";
import { point, refusal } from "./failure.ts";
import { FormattedString } from "./formatted.ts";
import type { Scanner } from "./scanner.ts";
import type { Token } from "./token.ts";

const prefix = /^(?:[uUbBfFrR]|[bBfF][rR]|[rR][bBfF])$/;
/** Prefixes of template strings, which came with Python 3.14. */
const templatePrefix = /^(?:[tT][rR]?|[rR][tT])$/;

/** Whether the start of a literal with fields is that of a template string. */
export const isTemplate = ({ image }: Token): boolean => /^[rR]?[tT]/.test(image);

/** Whether three quotes stand at an offset. */
const isTriple = (source: string, offset: number): boolean => {
  const quote = source.charCodeAt(offset);
  return source.charCodeAt(offset + 1) === quote && source.charCodeAt(offset + 2) === quote;
};

/** The offset behind the closing quote of a plain string, or -1. */
const stringEnd = (source: string, from: number, quote: number, triple: boolean): number => {
  for (let index = from; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (code === 92) index++;
    else if (code === quote) {
      if (!triple) return index + 1;
      if (isTriple(source, index)) return index + 3;
    } else if (code === 10 && !triple) return -1;
  }
  return -1;
};

/** The line on which an unterminated string is found out: the end of its line, or of the file. */
const detectionLine = (scanner: Scanner, triple: boolean): number => {
  const { source, offset, line } = scanner;
  let count = line;
  for (let index = offset; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (code === 10 && !triple) break;
    const lineEnd = code === 92 ? ++index : index;
    if (source.charCodeAt(lineEnd) === 10 && lineEnd < source.length - 1) count++;
  }
  return count;
};

/** Whether a backslash takes a quote with it before the line ends. */
const escapesQuote = (source: string, from: number, quote: string): boolean =>
  new RegExp(`^(?:[^\\\\\n]|\\\\[^${quote}])*\\\\${quote}`).test(source.slice(from));

const plainString = (scanner: Scanner, quoteOffset: number): void => {
  const { source } = scanner;
  const triple = isTriple(source, quoteOffset);
  const from = quoteOffset + (triple ? 3 : 1);
  const end = stringEnd(source, from, source.charCodeAt(quoteOffset), triple);
  if (end >= 0) {
    scanner.addWide(T.STRING, end);
    return;
  }
  const { string } = scanner;
  const place = point(scanner.line, scanner.column(scanner.offset));
  if (string?.hasQuote(source.charCodeAt(quoteOffset), triple) === true) {
    throw refusal(`${string.name}: expecting '}'`, place);
  }
  const kind = triple ? "triple-quoted string" : "string";
  const advice =
    !triple && escapesQuote(source, from, source[quoteOffset] as string) ? "; perhaps you escaped the end quote?" : "";
  throw refusal(`unterminated ${kind} literal (detected at line ${detectionLine(scanner, triple)})${advice}`, place);
};

/**
 * Reads the string whose quote stands at an offset and whose prefix begins at the scanner's place:
 * a plain one whole, of an f-string the start. False if the letters before the quote are no prefix.
 */
export const stringStart = (scanner: Scanner, quoteOffset: number): boolean => {
  const { source, offset } = scanner;
  const letters = source.slice(offset, quoteOffset);
  const template = scanner.templates && templatePrefix.test(letters);
  if (letters !== "" && !template && !prefix.test(letters)) return false;
  if (!template && !/[fF]/.test(letters)) {
    plainString(scanner, quoteOffset);
    return true;
  }
  const triple = isTriple(source, quoteOffset);
  if (scanner.string?.isDeepest() === true) {
    const last = quoteOffset + (triple ? 2 : 0);
    throw refusal("too many nested f-strings", point(scanner.line, scanner.column(last)));
  }
  const token = scanner.add(
    T.FSTRING_START,
    source.slice(offset, quoteOffset + (triple ? 3 : 1)),
    quoteOffset + (triple ? 3 : 1),
  );
  const raw = /[rR]/.test(letters);
  const quote = source.charCodeAt(quoteOffset);
  scanner.string = new FormattedString(scanner.string, token, quote, triple, raw);
  return true;
};
