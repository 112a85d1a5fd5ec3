import type { Span } from "../span.ts";
import { paint, type Colour } from "./colour.ts";
import { displayLine, type DisplayLine } from "./width.ts";

/** A span over more lines than this shows its first and last lines only. */
const mostLines = 6;
const shownAtEachEnd = 2;

/** The lines of the source that a span covers, with line numbers and carets. */
export function renderFrame(source: string, span: Span, accent: Colour, color: boolean): string[] {
  const lines = source.split(/\r\n|\r|\n/);
  const first = Math.min(Math.max(span.line, 1), lines.length);
  const last = Math.min(Math.max(span.endLine, first), lines.length);
  const numberWidth = String(last).length;
  const gutter = (label: string): string => paint(`${label.padStart(numberWidth)} |`, "blue", color);
  return [
    gutter(""),
    ...shownLines(first, last).flatMap((number) => {
      if (number === null) return [paint("...", "blue", color)];
      const display = displayLine(lines[number - 1] ?? "");
      const carets = caretLine(display, number, span);
      return [
        `${gutter(String(number))} ${display.text}`.trimEnd(),
        ...(carets === null ? [] : [`${gutter("")} ${carets.indent}${paint(carets.marks, accent, color)}`]),
      ];
    }),
  ];
}

/** The numbers of the lines to show; null stands for the lines left out. */
function shownLines(first: number, last: number): (number | null)[] {
  const count = last - first + 1;
  const range = (from: number, length: number): number[] => Array.from({ length }, (_, index) => from + index);
  if (count <= mostLines) return range(first, count);
  return [...range(first, shownAtEachEnd), null, ...range(last - shownAtEachEnd + 1, shownAtEachEnd)];
}

/** The carets under one line: the part of it that the span covers, at least one caret on its first line. */
function caretLine(display: DisplayLine, number: number, span: Span): { indent: string; marks: string } | null {
  const indentation = /^ */.exec(display.text)?.[0].length ?? 0;
  const end = display.columns.at(-1) ?? 0;
  const isFirst = number <= span.line;
  const from = isFirst ? displayColumn(display, span.column) : indentation;
  const to = number === span.endLine ? displayColumn(display, span.endColumn) : end;
  const length = isFirst ? Math.max(to - from, 1) : to - from;
  return length <= 0 ? null : { indent: " ".repeat(from), marks: "^".repeat(length) };
}

/** Where a column of the source stands on the terminal; a column past the end of the line is kept past it. */
function displayColumn(display: DisplayLine, column: number): number {
  const end = display.columns.length - 1;
  const index = Math.max(column - 1, 0);
  return display.columns[index] ?? (display.columns[end] ?? 0) + Math.min(index - end, 1);
}
