import * as T from "../generated/tokens.ts";
import { depthRefusal } from "./brackets.ts";
import { between, point, refusal } from "./failure.ts";
import type { Refusal } from "./failure.ts";
import { isTemplate } from "./prefixes.ts";
import type { Scanner } from "./scanner.ts";
import type { Token } from "./token.ts";

const openBrace = 123;
const closeBrace = 125;
const backslash = 92;
const newline = 10;

const capitalN = 78;

/** How deep CPython lets format specs nest in each other. */
const maximumFields = 3;
/** How deep CPython lets f-strings nest in each other, with one more for the source itself. */
const maximumStrings = 150;

/** A replacement field that is open: how many brackets were open outside it, and whether its format spec has begun. */
interface Field {
  readonly depth: number;
  spec: boolean;
}

/** An f-string that the scanner stands in, with its open replacement fields, the innermost last. */
export class FormattedString {
  /** The f-string in whose field this one stands. */
  private readonly outer: FormattedString | null;
  private readonly start: Token;
  /** What refusals call it. */
  readonly name: "f-string" | "t-string";
  private readonly quote: number;
  private readonly triple: boolean;
  private readonly raw: boolean;
  private readonly fields: Field[] = [];
  /**
   * Whether the text is a format spec: then braces are not doubled, and the end of a line ends the spec.
   * As in CPython 3.13 a field in the spec makes it forget (Parser/lexer/lexer.c: in_format_spec).
   */
  private inSpec = false;

  constructor(outer: FormattedString | null, start: Token, quote: number, triple: boolean, raw: boolean) {
    this.outer = outer;
    this.start = start;
    this.name = isTemplate(start) ? "t-string" : "f-string";
    this.quote = quote;
    this.triple = triple;
    this.raw = raw;
  }

  private field(): Field | undefined {
    return this.fields.at(-1);
  }

  /** Whether what comes next is literal text (of the string or of a format spec), not an expression. */
  inText(): boolean {
    return this.field()?.spec ?? true;
  }

  /** Whether the innermost open bracket is the brace of the innermost field. */
  atFieldLevel(scanner: Scanner): boolean {
    const field = this.field();
    return field !== undefined && scanner.brackets.length === field.depth + 1;
  }

  /** Takes note of a closing brace. */
  endField(): void {
    this.fields.pop();
    this.inSpec = false;
  }

  /** Whether another f-string in a field of this one would be one too many. */
  isDeepest(): boolean {
    let depth = 2;
    for (let { outer } = this as FormattedString; outer !== null; { outer } = outer) depth++;
    return depth >= maximumStrings;
  }

  /** The operator that stands in a field: a `:` or `!` at its top level is not part of a longer one. */
  operator(scanner: Scanner, type: number): number {
    if (!this.atFieldLevel(scanner)) return type;
    const field = this.field() as Field;
    if (type === T.COLON || type === T.COLONEQUAL) {
      field.spec = true;
      this.inSpec = true;
      return T.COLON;
    }
    return type;
  }

  /** Whether the string's own quotes are of a kind: then quotes inside a field that do not end tell of a missing brace. */
  hasQuote(quote: number, triple: boolean): boolean {
    return this.quote === quote && this.triple === triple;
  }

  private closesAt(source: string, index: number): boolean {
    if (source.charCodeAt(index) !== this.quote) return false;
    if (!this.triple) return true;
    return source.charCodeAt(index + 1) === this.quote && source.charCodeAt(index + 2) === this.quote;
  }

  /** Reads literal text up to the next field or the end, and that brace or quote. */
  scanText(scanner: Scanner): void {
    const { source } = scanner;
    const doublesOpen = !this.inSpec;
    const doublesClose = doublesOpen && this.fields.length === 0;
    /** Whether a name after `\N` is open: its closing brace is text. */
    let named = false;
    let index = scanner.offset;
    for (; index < source.length; index++) {
      const code = source.charCodeAt(index);
      if (code === this.quote && this.closesAt(source, index)) break;
      if (code === closeBrace && named) named = false;
      else if (code === openBrace || code === closeBrace) {
        const doubles = code === openBrace ? doublesOpen : doublesClose;
        if (!doubles || source.charCodeAt(index + 1) !== code) break;
        index++;
        named = false;
      } else if (code === backslash) {
        const next = this.afterBackslash(source, index);
        if (next === index + 2) named = true;
        index = next;
      } else if (code === newline && !this.triple) break;
    }
    if (index >= source.length || source.charCodeAt(index) === newline) {
      this.endUnclosed(scanner, Math.min(index, source.length));
      return;
    }
    if (index > scanner.offset) scanner.addWide(T.FSTRING_MIDDLE, index);
    this.scanDelimiter(scanner, source.charCodeAt(index));
  }

  /** The text ends without a quote: with the line or the file. A format spec ends there too, and the field goes on. */
  private endUnclosed(scanner: Scanner, end: number): void {
    if (!this.inSpec || this.triple) throw this.unterminated(scanner, end);
    if (scanner.templates) throw this.newlineInSpec(scanner);
    if (end > scanner.offset) scanner.addWide(T.FSTRING_MIDDLE, end);
    (this.field() as Field).spec = false;
    this.inSpec = false;
  }

  /** The last character that a backslash takes with it: the next one, or the brace after `\N`. Another brace it leaves alone. */
  private afterBackslash(source: string, index: number): number {
    const next = source.charCodeAt(index + 1);
    if (next === openBrace || next === closeBrace) return index;
    return !this.raw && next === capitalN && source.charCodeAt(index + 2) === openBrace ? index + 2 : index + 1;
  }

  private scanDelimiter(scanner: Scanner, code: number): void {
    const { offset } = scanner;
    if (code === openBrace) {
      if (this.fields.length >= maximumFields) {
        const place = point(scanner.line, scanner.column(offset) - 1);
        throw refusal(`${this.name}: expressions nested too deeply`, place);
      }
      const token = scanner.add(T.LBRACE, "{", offset + 1);
      const problem = depthRefusal(scanner.brackets, token);
      if (problem !== null) throw scanner.withdrawn(problem);
      this.fields.push({ depth: scanner.brackets.length, spec: false });
      scanner.brackets.push(token);
    } else if (code === closeBrace) {
      if (this.fields.length === 0) {
        const place = point(scanner.line, scanner.column(offset));
        throw refusal(`${this.name}: single '}' is not allowed`, place);
      }
      scanner.add(T.RBRACE, "}", offset + 1);
      scanner.brackets.pop();
      this.endField();
    } else this.end(scanner);
  }

  private end(scanner: Scanner): void {
    const length = this.triple ? 3 : 1;
    const { offset, source } = scanner;
    const token = scanner.add(T.FSTRING_END, source.slice(offset, offset + length), offset + length);
    scanner.string = this.outer;
    if (this.fields.length === 0) return;
    throw scanner.withdrawn(refusal(`${this.name}: expecting '}', or format specs`, between(token, token)));
  }

  private newlineInSpec(scanner: Scanner): Refusal {
    return refusal(
      `${this.name}: newlines are not allowed in format specifiers for single quoted ${this.name}s`,
      point(scanner.line, scanner.column(scanner.offset)),
    );
  }

  /** The refusal of an f-string that does not end, found out at an offset. */
  unterminated(scanner: Scanner, end: number): Refusal {
    const kind = this.triple ? `triple-quoted ${this.name}` : this.name;
    let { line } = scanner;
    for (let index = scanner.offset; index < Math.min(end, scanner.source.length - 1); index++) {
      if (scanner.source.charCodeAt(index) === newline) line++;
    }
    return refusal(
      `unterminated ${kind} literal (detected at line ${line})`,
      point(this.start.lineno, this.start.col_offset),
    );
  }
}
