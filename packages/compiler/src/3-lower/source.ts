import type * as ast from "@tsyncio/ast";
import type { Span } from "@tsyncio/diagnostics";

/** A source file with its lines, for spans. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly lines: readonly string[];
}

/** Splits a source as Python does: at LF, CRLF and CR. */
export function sourceText(file: string, text: string): SourceText {
  return { file, text, lines: text.split(/\r\n|\n|\r/) };
}

/** The span of a node; a node without a position of its own (`arguments`, `comprehension`) takes that of its first positioned part. */
export function spanOf(source: SourceText, node: ast.Node): Span {
  const place = positioned(node);
  return {
    file: source.file,
    line: place.lineno,
    column: columnOf(source, place.lineno, place.col_offset),
    endLine: place.end_lineno,
    endColumn: columnOf(source, place.end_lineno, place.end_col_offset),
  };
}

function positioned(node: ast.Node): ast.Position {
  if ("lineno" in node && "col_offset" in node) return node;
  switch (node.kind) {
    case "comprehension":
      return node.iter;
    case "withitem":
      return node.context_expr;
    case "match_case":
      return node.pattern;
    default:
      return { lineno: 1, col_offset: 0, end_lineno: 1, end_col_offset: 0 };
  }
}

/** UTF-8 byte offset (CPython's, from 0) to code-point column (ours, from 1). */
function columnOf(source: SourceText, line: number, offset: number): number {
  const text = source.lines[line - 1] ?? "";
  let bytes = 0;
  let column = 1;
  for (const character of text) {
    if (bytes >= offset) break;
    bytes += utf8Length(character.codePointAt(0) ?? 0);
    column += 1;
  }
  return column;
}

function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** A node as the source spells it. */
export function textAt(source: SourceText, node: ast.Node): string {
  const { line, column, endLine, endColumn } = spanOf(source, node);
  const lines = source.lines.slice(line - 1, endLine).map((text) => [...text]);
  const last = lines.length - 1;
  return lines
    .map((text, place) => text.slice(place === 0 ? column - 1 : 0, place === last ? endColumn - 1 : undefined).join(""))
    .join("\n");
}
