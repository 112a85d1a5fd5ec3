/** The exception class that CPython raises for a refusal. */
export type RefusalKind = "SyntaxError" | "IndentationError" | "TabError";

/** A place in the source: lines from 1, columns from 0 in UTF-8 bytes. */
export interface Place {
  readonly lineno: number;
  readonly col_offset: number;
  readonly end_lineno: number;
  readonly end_col_offset: number;
}

/**
 * Thrown inside the parser for a text that CPython refuses; `parse` turns it into a diagnostic. Not
 * an Error: nobody reads its stack, and capturing one costs more than parsing a short file.
 */
export class Refusal {
  readonly message: string;
  readonly place: Place;
  readonly kind: RefusalKind;
  /** Whether what the grammar refuses before comes first. */
  readonly weak: boolean;
  /** The place of the last token that CPython looks at before it refuses, where that is not the one that does not fit. */
  readonly seen: number | null;

  constructor(message: string, place: Place, kind: RefusalKind, seen: number | null = null, weak = false) {
    this.message = message;
    this.place = place;
    this.kind = kind;
    this.seen = seen;
    this.weak = weak;
  }
}

/** Makes a refusal. */
export const refusal = (message: string, place: Place, kind: RefusalKind = "SyntaxError"): Refusal =>
  new Refusal(message, place, kind);

/** Makes a refusal that gives way to what the grammar refuses before it. */
export const weakRefusal = (message: string, place: Place, kind: RefusalKind = "SyntaxError"): Refusal =>
  new Refusal(message, place, kind, null, true);

/** The place of a single point. */
export const point = (lineno: number, column: number): Place => ({
  lineno,
  col_offset: column,
  end_lineno: lineno,
  end_col_offset: column,
});

/** Where CPython puts a block that ends too early: DEDENT has no column of its own, so it is the one before the next token. */
export const unindented = (next: Pick<Place, "lineno" | "col_offset">): Place =>
  point(next.lineno, next.col_offset - 1);

/** The place from the start of one node or token to the end of another. */
export const between = (
  start: Pick<Place, "lineno" | "col_offset">,
  end: Pick<Place, "end_lineno" | "end_col_offset">,
): Place => ({
  lineno: start.lineno,
  col_offset: start.col_offset,
  end_lineno: end.end_lineno,
  end_col_offset: end.end_col_offset,
});
