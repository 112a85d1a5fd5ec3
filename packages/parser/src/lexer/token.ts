import type { IToken, TokenType } from "chevrotain";
import { vocabulary } from "./vocabulary.ts";

/**
 * A token in the shape that Chevrotain reads, with CPython's positions beside it. One class with its
 * fields in one order, so that every reader sees one hidden class.
 */
export class Token implements IToken {
  readonly image: string;
  /** The place of the first character in the source, in UTF-16 units. */
  readonly startOffset: number;
  /** The place of the last character, as Chevrotain counts: one less than the start for an empty token. */
  endOffset: number;
  /** Changed by the layout pass alone, where a name turns out to be a keyword. */
  tokenTypeIdx: number;
  readonly lineno: number;
  /** In UTF-8 bytes from the start of the line, as CPython counts. */
  readonly col_offset: number;
  end_lineno: number;
  end_col_offset: number;

  constructor(
    image: string,
    start: number,
    end: number,
    type: number,
    lineno: number,
    column: number,
    endLineno: number,
    endColumn: number,
  ) {
    this.image = image;
    this.startOffset = start;
    this.endOffset = end - 1;
    this.tokenTypeIdx = type;
    this.lineno = lineno;
    this.col_offset = column;
    this.end_lineno = endLineno;
    this.end_col_offset = endColumn;
  }

  get tokenType(): TokenType {
    return vocabulary[this.tokenTypeIdx] as TokenType;
  }

  get startLine(): number {
    return this.lineno;
  }

  get endLine(): number {
    return this.end_lineno;
  }
}

/** A comment with its `#`, and whether it stands on a line of its own. */
export interface Comment {
  readonly text: string;
  readonly lineno: number;
  readonly col_offset: number;
  readonly ownLine: boolean;
}
