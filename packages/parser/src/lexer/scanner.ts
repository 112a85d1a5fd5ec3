import * as T from "../generated/tokens.ts";
import { closerRefusal, closes, depthRefusal, opens } from "./brackets.ts";
import { isPrintable } from "@tsyncio/ast";
import { byteLength, continuesName, extraBytes, isDigit, isSpace, startsName } from "./characters.ts";
import { point, refusal, weakRefusal } from "./failure.ts";
import type { Refusal } from "./failure.ts";
import { placeInJoined } from "./joined.ts";
import { FormattedString } from "./formatted.ts";
import type { PythonVersion } from "../options.ts";
import { numberEnd, numberProblem } from "./numbers.ts";
import { operatorAt, textOf } from "./operators.ts";
import { stringStart } from "./prefixes.ts";
import { wordType } from "./reserved.ts";
import { Token } from "./token.ts";
import { invalidCharacter, nameStart } from "./unreadable.ts";
import type { Comment } from "./token.ts";

const newline = 10;
const hash = 35;
const backslash = 92;
const dot = 46;

/**
 * Turns a source with `\n` line ends into tokens. The scanner knows brackets, because a line end
 * inside them is white space, and the f-strings it stands in; indentation is the layout pass's work.
 */
export class Scanner {
  readonly source: string;
  /** Whether template strings are part of the language. */
  readonly templates: boolean;
  readonly tokens: Token[] = [];
  readonly comments: Comment[] = [];
  readonly brackets: Token[] = [];
  /** The innermost f-string that the scanner stands in. */
  string: FormattedString | null = null;
  offset = 0;
  line = 1;
  /** The offset that column 0 of the line would have if every character before took one byte. */
  lineStart = 0;
  /** Where the first of the lines begins that backslashes and tokens join with the current one. */
  private joinedStart = 0;
  /** Whether a token has been seen on the logical line. */
  private begun = false;

  constructor(source: string, python: PythonVersion) {
    this.source = source;
    this.templates = python === "3.14";
  }

  /** The column of an offset on the current line. */
  column(offset: number): number {
    return offset - this.lineStart;
  }

  /** Adds a token that stands on the current line and moves behind it. */
  add(type: number, image: string, end: number): Token {
    const column = this.offset - this.lineStart;
    const line = this.line;
    const token = new Token(image, this.offset, end, type, line, column, line, end - this.lineStart);
    this.tokens.push(token);
    this.begun = true;
    this.offset = end;
    return token;
  }

  /** Moves over a text that may span lines and hold any character, keeping count of lines and columns. */
  moveOver(end: number): void {
    const { source } = this;
    let { line, lineStart } = this;
    for (let index = this.offset; index < end; index++) {
      const code = source.charCodeAt(index);
      if (code === newline) {
        line++;
        lineStart = index + 1;
      } else if (code > 127) lineStart -= extraBytes(code);
    }
    this.line = line;
    this.lineStart = lineStart;
    this.offset = end;
  }

  /** Adds a token that may span lines and hold any character. */
  addWide(type: number, end: number): Token {
    const { offset: start, line } = this;
    const column = start - this.lineStart;
    this.moveOver(end);
    const image = this.source.slice(start, end);
    const endColumn = end - this.lineStart;
    const token = new Token(image, start, end, type, line, column, this.line, endColumn);
    this.tokens.push(token);
    this.begun = true;
    return token;
  }

  /** Reads the whole source. Stops at the first thing that no token begins with. */
  run(): void {
    const { source } = this;
    const { length } = source;
    while (this.offset < length) {
      if (this.string?.inText() === true) this.string.scanText(this);
      else this.scanToken(source.charCodeAt(this.offset));
    }
    if (this.string?.inText() === true) this.string.scanText(this);
    if (this.brackets.length === 0 && this.begun) this.endLine(length);
  }

  private scanToken(code: number): void {
    if (startsName(code)) this.scanName();
    else if (isSpace(code)) this.skipSpace();
    else if (code === newline) this.scanLineEnd();
    else if (isDigit(code)) this.scanNumber();
    else if (code === hash) this.scanComment();
    else if (code === 34 || code === 39) stringStart(this, this.offset);
    else if (code === backslash) this.scanContinuation();
    else if (code > 127) this.scanWideName();
    else if (code === dot && isDigit(this.source.charCodeAt(this.offset + 1))) this.scanNumber();
    else this.scanOperator();
  }

  private skipSpace(): void {
    let end = this.offset + 1;
    while (isSpace(this.source.charCodeAt(end))) end++;
    this.offset = end;
  }

  private scanName(): void {
    const { source, offset } = this;
    let end = offset + 1;
    let code = source.charCodeAt(end);
    while (continuesName(code)) code = source.charCodeAt(++end);
    if ((code === 34 || code === 39) && end - offset <= 2 && stringStart(this, end)) return;
    if (code > 127) {
      this.scanWideName();
      return;
    }
    this.add(wordType(source, offset, end), source.slice(offset, end), end);
  }

  private scanWideName(): void {
    const { source, offset } = this;
    let end = offset;
    let code = source.charCodeAt(end);
    while (continuesName(code) || code > 127) code = source.charCodeAt(++end);
    const text = source.slice(offset, end);
    const good = nameStart(text);
    if (good.length !== text.length) {
      const column = this.column(offset) + byteLength(good);
      throw invalidCharacter(text.slice(good.length), point(this.line, column));
    }
    this.addWide(T.NAME, end);
  }

  private scanNumber(): void {
    const { source, offset } = this;
    const end = numberEnd(source, offset);
    const problem = numberProblem(source, offset, end);
    if (problem !== null) throw refusal(problem.message, point(this.line, this.column(problem.offset)));
    this.add(T.NUMBER, source.slice(offset, end), end);
  }

  private scanComment(): void {
    const { source, offset } = this;
    let end = source.indexOf("\n", offset);
    if (end < 0) end = source.length;
    const before = source.slice(source.lastIndexOf("\n", offset - 1) + 1, offset);
    this.comments.push({
      text: source.slice(offset, end),
      lineno: this.line,
      col_offset: this.column(offset),
      ownLine: before.trim() === "",
    });
    this.moveOver(end);
  }

  private scanContinuation(): void {
    const { source, offset } = this;
    if (source.charCodeAt(offset + 1) !== newline) {
      if (offset + 1 >= source.length) {
        this.endContinued();
        return;
      }
      const message = "unexpected character after line continuation character";
      throw weakRefusal(message, placeInJoined(source, this.line, this.joinedStart, offset + 1));
    }
    if (offset + 2 >= source.length) {
      this.endContinued();
      return;
    }
    const { joinedStart } = this;
    this.offset = offset + 1;
    this.startLine();
    // White space alone is not joined: it counts as the indentation of the next line.
    if (source.slice(joinedStart, offset).trim() !== "") this.joinedStart = joinedStart;
  }

  /** The file ends behind a backslash: in brackets it is they that are refused. */
  private endContinued(): void {
    if (this.brackets.length === 0) {
      throw weakRefusal("unexpected EOF while parsing", point(this.line, this.column(this.offset) + 1));
    }
    this.offset = this.source.length;
  }

  /** Where the first thing on a line is refused, a token stands for it, so that the line's indentation is looked at. */
  markLineStart(): void {
    if (this.begun || this.brackets.length > 0) return;
    const { offset, line } = this;
    const column = this.column(offset);
    this.tokens.push(new Token("", offset, offset, T.UNKNOWN, line, column, line, column));
  }

  private startLine(): void {
    this.offset++;
    this.line++;
    this.lineStart = this.offset;
    this.joinedStart = this.offset;
  }

  private scanLineEnd(): void {
    if (this.brackets.length === 0 && this.begun) this.endLine(this.offset + 1);
    else this.startLine();
  }

  /** Ends the logical line: the NEWLINE token takes one column, also where the file lacks the line end, and the comment before. */
  private endLine(end: number): void {
    const { line, offset } = this;
    const comment = this.comments.at(-1);
    const endColumn = offset - this.lineStart;
    const column = comment?.lineno === line ? comment.col_offset : endColumn;
    this.tokens.push(new Token("", offset, end, T.NEWLINE, line, column, line, endColumn + 1));
    if (offset < this.source.length) this.startLine();
    this.begun = false;
  }

  private scanOperator(): void {
    const { string } = this;
    let type = operatorAt(this.source, this.offset);
    if (string !== null) type = string.operator(this, type);
    // Python 2's spelling of `!=` is read as one token, so that a refusal points at its start.
    if (type === T.LESS && this.source.charCodeAt(this.offset + 1) === 62) {
      this.add(T.UNKNOWN, "<>", this.offset + 2);
      return;
    }
    const image = type === 0 ? (this.source[this.offset] as string) : (textOf[type] as string);
    if (type === 0) {
      if (!isPrintable(image)) throw invalidCharacter(image, point(this.line, this.column(this.offset)));
      type = T.UNKNOWN;
    }
    const token = this.add(type, image, this.offset + image.length);
    if (opens(type)) this.open(token);
    else if (closes(type)) this.close(token, string);
  }

  private open(token: Token): void {
    const problem = depthRefusal(this.brackets, token);
    if (problem !== null) throw this.withdrawn(problem);
    this.brackets.push(token);
  }

  private close(token: Token, string: FormattedString | null): void {
    const opener = this.brackets.at(-1);
    const inField = string !== null && string.atFieldLevel(this);
    const problem = closerRefusal(opener, token, inField ? string.name : null);
    if (problem !== null) throw this.withdrawn(problem);
    this.brackets.pop();
    if (inField) string.endField();
  }

  /** Takes the last token back, which the grammar is not to see. */
  withdrawn(problem: Refusal): Refusal {
    const token = this.tokens.pop();
    if (token !== undefined) this.offset = token.startOffset;
    this.begun = (this.tokens.at(-1)?.tokenTypeIdx ?? T.NEWLINE) !== T.NEWLINE;
    return problem;
  }
}
