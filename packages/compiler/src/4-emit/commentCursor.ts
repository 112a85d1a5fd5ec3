import type * as ast from "@tsyncio/ast";
import type { Comment } from "@tsyncio/parser";
import { startLine } from "./clauses.ts";
import { blankLine } from "./printTrivia.ts";

/** The comments of a program, from the next one on that has no place yet, and its lines. */
export interface CommentCursor {
  readonly comments: readonly Comment[];
  next: number;
  readonly lines: readonly string[];
  /** The lines that hold nothing but a comment. */
  readonly ownLines: ReadonlySet<number>;
}

/** A cursor at the first comment that says something about the program. */
export function startCursor(comments: readonly Comment[], source: string): CommentCursor {
  return {
    comments: comments.filter((comment) => !isForInterpreter(comment)),
    next: 0,
    lines: source.split(/\r\n|\n|\r/),
    ownLines: new Set(comments.filter(({ ownLine }) => ownLine).map(({ lineno }) => lineno)),
  };
}

/** `#!/usr/bin/env python3` and `# -*- coding: utf-8 -*-` say nothing about the output. */
function isForInterpreter({ text, lineno, ownLine }: Comment): boolean {
  if (lineno === 1 && text.startsWith("#!")) return true;
  return lineno <= 2 && ownLine && /coding[:=][ \t]*[-\w.]+/.test(text);
}

/** The line of the colon before a block: the last line of code before it, or its own line. */
export function colonLine(cursor: CommentCursor, body: readonly ast.Stmt[]): number {
  const [first] = body;
  if (first === undefined) return 0;
  let line = startLine(first);
  if (startsInLine(cursor, body)) return line;
  do line -= 1;
  while (line > 0 && !isCode(cursor, line));
  return line;
}

/** Whether a block stands on the line of its header: `if x: y()`. */
export function startsInLine(cursor: CommentCursor, body: readonly ast.Stmt[]): boolean {
  const [first] = body;
  if (first === undefined) return false;
  const line = cursor.lines[startLine(first) - 1] ?? "";
  const decorators = "decorator_list" in first ? first.decorator_list : [];
  return decorators.length === 0 && line.length - line.trimStart().length < first.col_offset;
}

/** The first line of code below a node: that of `else:` after the block before it. */
export function codeLineAfter(cursor: CommentCursor, node: ast.Stmt | undefined): number {
  let line = (node?.end_lineno ?? 0) + 1;
  while (line <= cursor.lines.length && !isCode(cursor, line)) line += 1;
  return line;
}

function isCode(cursor: CommentCursor, line: number): boolean {
  return !isBlank(cursor, line) && !cursor.ownLines.has(line);
}

/** Whether there is nothing on a line. */
export function isBlank(cursor: CommentCursor, line: number): boolean {
  return cursor.lines[line - 1]?.trim() === "";
}

/** Takes the next comments for as long as they are accepted. */
export function takeWhile(cursor: CommentCursor, accepts: (comment: Comment) => boolean): readonly Comment[] {
  const start = cursor.next;
  for (
    let comment = cursor.comments[cursor.next];
    comment !== undefined && accepts(comment);
    comment = cursor.comments[cursor.next]
  ) {
    cursor.next += 1;
  }
  return cursor.next === start ? none : cursor.comments.slice(start, cursor.next);
}

const none: readonly Comment[] = [];

/** Takes all comments that are left. */
export function takeAll(cursor: CommentCursor): readonly Comment[] {
  return takeWhile(cursor, () => true);
}

/** The texts of comments, with an entry for the blank lines between two of them. */
export function linesOf(cursor: CommentCursor, comments: readonly Comment[]): string[] {
  return comments.flatMap((comment, index) => {
    const previous = comments[index - 1];
    const isApart =
      previous !== undefined && previous.lineno < comment.lineno - 1 && isBlank(cursor, comment.lineno - 1);
    return isApart ? [blankLine, textOf(comment)] : [textOf(comment)];
  });
}

/** A comment without its `#`. */
export function textOf({ text }: Comment): string {
  return text.slice(1).trimEnd();
}
