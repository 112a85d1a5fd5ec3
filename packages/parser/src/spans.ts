import { diagnostic } from "@tsyncio/diagnostics";
import type { Diagnostic, Span } from "@tsyncio/diagnostics";
import { extraBytes } from "./lexer/characters.ts";
import type { Place, Refusal } from "./lexer/failure.ts";
import { lineText } from "./source.ts";

/** The column in code points, from 1, of a place that is counted in UTF-8 bytes from 0. CPython has places before the first column: 0. */
const columnOf = (line: string, bytes: number): number => {
  if (bytes < 0) return 0;
  let seen = 0;
  let points = 0;
  for (const character of line) {
    if (seen >= bytes) break;
    for (let index = 0; index < character.length; index++) {
      seen += 1 + extraBytes(character.charCodeAt(index));
    }
    points++;
  }
  return points + Math.max(bytes - seen, 0) + 1;
};

/** The span of a place: columns in code points instead of bytes. */
export const spanOf = (file: string, source: string, place: Place): Span => ({
  file,
  line: place.lineno,
  column: columnOf(lineText(source, place.lineno), place.col_offset),
  endLine: place.end_lineno,
  endColumn: columnOf(lineText(source, place.end_lineno), place.end_col_offset),
});

/** A refusal as a diagnostic. */
export const refusalDiagnostic = ({ kind, message, place }: Refusal, file: string, source: string): Diagnostic =>
  diagnostic("syntax-error", spanOf(file, source, place), { kind, message });
