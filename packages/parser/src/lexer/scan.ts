import type { PythonVersion } from "../options.ts";
import { Refusal } from "./failure.ts";
import { Scanner } from "./scanner.ts";
import type { Comment, Token } from "./token.ts";
import { unreadableCharacter } from "./unreadable.ts";

/** What the source text spells out: tokens with a NEWLINE at the end of each logical line, and the comments. */
export interface Scan {
  readonly source: string;
  readonly tokens: Token[];
  readonly comments: readonly Comment[];
  /** Brackets that the file never closes, outermost first. */
  readonly brackets: readonly Token[];
  /** Whether the text ends, or is refused, in an f-string. */
  readonly inString: boolean;
  /** Where the scanner had to stop, if it did. The tokens before are good. */
  readonly refusal: Refusal | null;
}

/** What a refusal leaves behind. In an f-string CPython lets the grammar speak first. */
const refused = (scanner: Scanner, { message, place, kind, weak }: Refusal): Scan => {
  const { tokens, comments, brackets, string } = scanner;
  if (!weak) scanner.markLineStart();
  return {
    source: scanner.source,
    tokens,
    comments,
    brackets,
    inString: string !== null,
    refusal: new Refusal(message, place, kind, null, weak || string !== null),
  };
};

/** Scans a source; a refusal ends the tokens early and is handed on. */
export const scan = (source: string, python: PythonVersion = "3.13"): Scan => {
  const unreadable = unreadableCharacter(source);
  if (unreadable !== null) {
    return { source, tokens: [], comments: [], brackets: [], inString: false, refusal: unreadable };
  }
  const scanner = new Scanner(source, python);
  const { tokens, comments, brackets } = scanner;
  try {
    scanner.run();
  } catch (error) {
    if (error instanceof Refusal) return refused(scanner, error);
    throw error;
  }
  return { source, tokens, comments, brackets, inString: scanner.string !== null, refusal: null };
};
