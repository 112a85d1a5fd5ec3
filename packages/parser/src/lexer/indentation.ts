import * as T from "../generated/tokens.ts";
import { byteLength } from "./characters.ts";
import { point, weakRefusal } from "./failure.ts";
import type { Refusal } from "./failure.ts";
import { Token } from "./token.ts";

const tab = 9;
const backslash = 92;
const formFeed = 12;
const tabSize = 8;
/** CPython's deepest indentation. */
const maximumDepth = 100;

/** An open block: its column with tabs to 8 and with tabs to 1, which must agree in order, and whether it holds `case` blocks. */
interface Level {
  readonly column: number;
  readonly alternate: number;
  readonly cases: boolean;
}

/** The open blocks while the layout pass goes from line to line. */
export class Indentation {
  private readonly source: string;
  private readonly tokens: Token[];
  private readonly levels: Level[] = [{ column: 0, alternate: 0, cases: false }];
  private casesNext = false;

  constructor(source: string, tokens: Token[]) {
    this.source = source;
    this.tokens = tokens;
  }

  /** Takes note that the line is a `match` header, whose block holds `case` blocks. */
  expectCases(): void {
    this.casesNext = true;
  }

  /** Whether the innermost block belongs to a `match`. */
  inCases(): boolean {
    return this.top().cases;
  }

  private top(): Level {
    return this.levels[this.levels.length - 1] as Level;
  }

  /** Compares the line of a first token with the open blocks and adds INDENT or DEDENTs before it. */
  startLine(token: Token): Refusal | null {
    const { source } = this;
    const begin = source.lastIndexOf("\n", token.startOffset - 1) + 1;
    let column = token.startOffset - begin;
    let alternate = column;
    if (!this.isPlain(begin, token.startOffset)) {
      [column, alternate] = measure(source, this.physicalStart(begin), token.startOffset);
    }
    return this.compare(token, column, alternate);
  }

  /** Whether a line is indented by spaces alone and no backslash joins it to the one before. */
  private isPlain(begin: number, end: number): boolean {
    const { source } = this;
    for (let index = begin; index < end; index++) {
      if (source.charCodeAt(index) !== 32) return false;
    }
    return begin < 2 || source.charCodeAt(begin - 2) !== 92;
  }

  /** The line whose indentation counts: the first of those that backslashes join before any token. */
  private physicalStart(begin: number): number {
    let start = begin;
    while (/^[ \t\f]*\\\n$/.test(this.source.slice(this.source.lastIndexOf("\n", start - 2) + 1, start))) {
      start = this.source.lastIndexOf("\n", start - 2) + 1;
    }
    return start;
  }

  private compare(token: Token, column: number, alternate: number): Refusal | null {
    const top = this.top();
    const cases = this.casesNext;
    this.casesNext = false;
    if (column === top.column) return alternate === top.alternate ? null : inconsistent(token);
    if (column > top.column) {
      if (alternate <= top.alternate) return inconsistent(token);
      return this.indent(token, { column, alternate, cases });
    }
    return this.dedent(token, column, alternate);
  }

  private indent(token: Token, level: Level): Refusal | null {
    if (this.levels.length >= maximumDepth) {
      return weakRefusal("too many levels of indentation", point(token.lineno, 0), "IndentationError");
    }
    this.levels.push(level);
    const { startOffset: offset, lineno: line, col_offset: column } = token;
    this.tokens.push(new Token("", offset - column, offset, T.INDENT, line, 0, line, column));
    return null;
  }

  private dedent(token: Token, column: number, alternate: number): Refusal | null {
    const before = this.levels.length;
    while (this.levels.length > 1 && column < this.top().column) this.levels.pop();
    const top = this.top();
    if (column !== top.column) {
      const end = this.source.indexOf("\n", token.startOffset);
      const rest = this.source.slice(token.startOffset, end < 0 ? this.source.length : end);
      return weakRefusal(
        "unindent does not match any outer indentation level",
        point(token.lineno, token.col_offset + byteLength(rest)),
        "IndentationError",
      );
    }
    if (alternate !== top.alternate) return inconsistent(token);
    for (let count = this.levels.length; count < before; count++) this.addDedent(token);
    return null;
  }

  private addDedent(token: Token): void {
    const { startOffset: offset, lineno: line, col_offset: column } = token;
    this.tokens.push(new Token("", offset, offset, T.DEDENT, line, column, line, column));
  }

  /** Closes the blocks that are open at the end of the file. */
  finish(end: Token): void {
    for (; this.levels.length > 1; this.levels.pop()) this.addDedent(end);
  }
}

const inconsistent = (token: Token): Refusal =>
  weakRefusal("inconsistent use of tabs and spaces in indentation", point(token.lineno, 0), "TabError");

/**
 * The column after white space, with tabs to multiples of 8 and with tabs as one. A form feed starts again.
 * Where a backslash joins lines, the column before the first one counts, unless that is 0.
 */
const measure = (source: string, from: number, to: number): [number, number] => {
  let column = 0;
  let alternate = 0;
  let joined = 0;
  for (let index = from; index < to; index++) {
    const code = source.charCodeAt(index);
    if (code === formFeed) column = alternate = 0;
    else if (code === tab) {
      column = (Math.floor(column / tabSize) + 1) * tabSize;
      alternate++;
    } else if (code === backslash) {
      if (joined === 0) joined = column;
      index++;
    } else {
      column++;
      alternate++;
    }
  }
  return joined > 0 ? [joined, joined] : [column, alternate];
};
