/** A place in a Python source. Lines and columns count from 1, columns in code points; the end is exclusive. */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The empty span at one place: what there is to point at when only a position is known. */
export function pointSpan(file: string, line: number, column: number): Span {
  return { file, line, column, endLine: line, endColumn: column };
}
