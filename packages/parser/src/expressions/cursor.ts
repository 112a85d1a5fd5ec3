import type { PythonVersion } from "../options.ts";
import type { Token } from "../lexer/token.ts";

/** Thrown where no rule can go on; the explanation of the error starts from the place of the token. */
export class Unexpected {
  readonly index: number;

  constructor(index: number) {
    this.index = index;
  }
}

/** How many attributes, calls, subscripts or operators may follow each other: as deep as CPython lets a tree be. */
export const longestChain = 9_990;

/** How many prefix operators, conditional expressions or `elif`s may follow each other: as deep as CPython's parser goes. */
export const deepestNesting = 5_960;

/** The reading place in the tokens: the one state that the grammar and the expression parser share. */
export class Cursor {
  tokens: readonly Token[] = [];
  /** The text that the tokens' offsets count in. */
  source = "";
  /** The place of the next token. */
  index = 0;
  /** The number of the next token's type, kept beside it because every decision asks for it. */
  type = 0;

  /** The release whose syntax is read. */
  python: PythonVersion = "3.13";

  /** Starts at the first token of a source. */
  start(tokens: readonly Token[], source: string, python: PythonVersion = "3.13"): void {
    this.source = source;
    this.python = python;
    this.tokens = tokens;
    this.moveTo(0);
  }

  /** Goes to the token at a place. */
  moveTo(index: number): void {
    this.index = index;
    this.type = this.tokens[index]?.tokenTypeIdx ?? 0;
  }

  /** The next token. */
  get token(): Token {
    return this.tokens[this.index] as Token;
  }

  /** The token before: the last one taken. */
  get previous(): Token {
    return this.tokens[this.index - 1] as Token;
  }

  /** The type of the token after the next. */
  get following(): number {
    return (this.tokens[this.index + 1] as Token).tokenTypeIdx;
  }

  /** Takes the next token, whatever it is. */
  take(): Token {
    const token = this.tokens[this.index] as Token;
    this.type = (this.tokens[++this.index] as Token).tokenTypeIdx;
    return token;
  }

  /** Takes the next token if it is of a type. */
  accept(type: number): boolean {
    if (this.type !== type) return false;
    this.take();
    return true;
  }

  /** Takes the next token, which must be of a type. */
  expect(type: number): Token {
    if (this.type !== type) this.fail();
    return this.take();
  }

  /** Gives up where CPython does, whose stack is at its end: as if ours were. */
  tooComplex(): never {
    throw new RangeError("too complex to parse");
  }

  /** Gives up at the next token. */
  fail(): never {
    throw new Unexpected(this.index);
  }
}
