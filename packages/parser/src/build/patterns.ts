import type { Expr, Pattern, Position } from "@tsyncio/ast";

/** The position from the start of one node or token to the end of another. */
export const positioned = (
  start: Pick<Position, "lineno" | "col_offset">,
  end: Pick<Position, "end_lineno" | "end_col_offset">,
): Position => ({
  lineno: start.lineno,
  col_offset: start.col_offset,
  end_lineno: end.end_lineno,
  end_col_offset: end.end_col_offset,
});

/** The pattern of a value: its place is the value's. */
export const matchValue = (value: Expr): Pattern => ({
  kind: "MatchValue",
  value,
  ...positioned(value, value),
});

/** A capture, a wildcard (no name) or a pattern with a name for the whole. */
export const matchAs = (
  pattern: Pattern | null,
  name: string | null,
  start: Pick<Position, "lineno" | "col_offset">,
  end: Pick<Position, "end_lineno" | "end_col_offset">,
): Pattern => ({ kind: "MatchAs", pattern, name, ...positioned(start, end) });
