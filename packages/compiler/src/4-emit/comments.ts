import type * as ast from "@tsyncio/ast";
import type { Comment } from "@tsyncio/parser";
import { bodiesOf, hasDocstring, isCompound, isElif, startLine } from "./clauses.ts";
import { blankLine } from "./printTrivia.ts";
import type { Trivia } from "./tree.ts";

type Body = readonly ast.Stmt[];

/**
 * Where each comment of a program goes. Every comment is in exactly one place, and the places in source order give the comments in order.
 *
 * - `header`: above everything. Comments before the first statement, unless they touch it and it is not an import or a docstring.
 * - `trivia(statement)`: the comments above it, those inside it when it stands on several lines, the one at the end of its last line.
 * - `blockStart(body)`: comments in or above the header of a block (`if x:  # why`, a comment above `else:`), and those around a docstring.
 * - `blockEnd(body)`: comments below the last statement that are indented as the block is.
 *
 * Blocks are named by their body array (`node.body`, `node.orelse`, `handler.body`); an `elif` by the body of its `If`.
 */
export interface CommentMap {
  readonly header: readonly string[];
  trivia(statement: ast.Stmt): Trivia | undefined;
  blockStart(body: Body): Trivia | undefined;
  blockEnd(body: Body): Trivia | undefined;
}

/** Gives each comment and blank line of a program its place. */
export function attachComments(module: ast.Module, comments: readonly Comment[], source: string): CommentMap {
  const state = startState(comments, source);
  const header = takeHeader(state, module.body);
  attachBody(state, module.body, true, Infinity);
  addTo(state.ends, module.body, gather(state, takeAll(state)));
  return {
    header: [...header, ...(state.starts.get(module.body)?.leading ?? [])],
    trivia: (statement) => state.trivia.get(statement),
    blockStart: (body) => (body === module.body ? undefined : state.starts.get(body)),
    blockEnd: (body) => state.ends.get(body),
  };
}

interface State {
  readonly comments: readonly Comment[];
  next: number;
  readonly lines: readonly string[];
  readonly ownLines: ReadonlySet<number>;
  readonly trivia: Map<ast.Stmt, Trivia>;
  readonly starts: Map<Body, Trivia>;
  readonly ends: Map<Body, Trivia>;
}

function startState(comments: readonly Comment[], source: string): State {
  const kept = comments.filter((comment) => !isForInterpreter(comment));
  return {
    comments: kept,
    next: 0,
    lines: source.split(/\r\n|\n|\r/),
    ownLines: new Set(comments.filter(({ ownLine }) => ownLine).map(({ lineno }) => lineno)),
    trivia: new Map(),
    starts: new Map(),
    ends: new Map(),
  };
}

/** `#!/usr/bin/env python3` and `# -*- coding: utf-8 -*-` say nothing about the output. */
function isForInterpreter({ text, lineno, ownLine }: Comment): boolean {
  if (lineno === 1 && text.startsWith("#!")) return true;
  return lineno <= 2 && ownLine && /coding[:=][ \t]*[-\w.]+/.test(text);
}

/** The comments above the first statement that belong to the file; those that touch the statement stay for it. */
function takeHeader(state: State, body: Body): readonly string[] {
  const [first] = body;
  if (first === undefined) return linesOf(state, takeAll(state));
  const start = startLine(first);
  const above = takeWhile(state, ({ lineno }) => lineno < start);
  const keepsAll = first.kind === "Import" || first.kind === "ImportFrom" || hasDocstring(body);
  const touching = keepsAll ? 0 : countTouching(above, start);
  state.next -= touching;
  return linesOf(state, above.slice(0, above.length - touching));
}

/** How many of the last comments stand directly above a line. */
function countTouching(comments: readonly Comment[], line: number): number {
  let count = 0;
  while (comments.at(-1 - count)?.lineno === line - 1 - count) count += 1;
  return count;
}

/** Attaches the comments of a block. `limit` is the line of the next code after it. */
function attachBody(state: State, body: Body, mayDocument: boolean, limit: number): void {
  body.forEach((statement, index) => {
    const next = body[index + 1];
    const nextLine = next === undefined ? limit : startLine(next);
    if (index === 0 && mayDocument && hasDocstring(body)) attachDocstring(state, body, statement);
    else attachStatement(state, statement, nextLine);
  });
}

function attachDocstring(state: State, body: Body, docstring: ast.Stmt): void {
  const around = takeWhile(state, ({ lineno }) => lineno <= docstring.end_lineno);
  addTo(state.starts, body, gather(state, around));
}

function attachStatement(state: State, statement: ast.Stmt, limit: number): void {
  const start = startLine(statement);
  const above = takeWhile(state, ({ lineno }) => lineno < start);
  const leading = linesOf(state, above);
  const last = above.at(-1);
  if (last !== undefined && isBlank(state, start - 1)) leading.push(blankLine);
  const blankBefore = isBlank(state, (above[0]?.lineno ?? start) - 1);
  if (isCompound(statement)) {
    leading.push(...takeHeaderComments(state, statement));
    setTrivia(state, statement, blankBefore, leading, undefined);
    return attachClauses(state, statement, limit);
  }
  const endsLine = limit > statement.end_lineno;
  const beside = takeWhile(
    state,
    ({ lineno }) => lineno < statement.end_lineno || (lineno === statement.end_lineno && endsLine),
  );
  const trailing = beside.at(-1)?.lineno === statement.end_lineno ? beside.at(-1) : undefined;
  leading.push(...beside.filter((comment) => comment !== trailing).map(textOf));
  setTrivia(state, statement, blankBefore, leading, trailing);
}

function setTrivia(
  state: State,
  statement: ast.Stmt,
  blankBefore: boolean,
  leading: readonly string[],
  trailing: Comment | undefined,
): void {
  if (!blankBefore && leading.length === 0 && trailing === undefined) return;
  state.trivia.set(statement, {
    ...(blankBefore ? { blankBefore } : {}),
    ...(leading.length > 0 ? { leading } : {}),
    ...(trailing === undefined ? {} : { trailing: textOf(trailing) }),
  });
}

type Compound = Parameters<typeof bodiesOf>[0];

/** Takes the comments inside the header of the first block, above the line of its colon. */
function takeHeaderComments(state: State, statement: Compound): readonly string[] {
  const [body = []] = bodiesOf(statement);
  const line = statement.kind === "Match" ? statement.subject.end_lineno + 1 : colonLine(state, body);
  return takeWhile(state, ({ lineno }) => lineno < line).map(textOf);
}

/** Attaches the comments of all blocks of a compound statement. */
function attachClauses(state: State, statement: Compound, limit: number): void {
  const bodies = bodiesOf(statement);
  bodies.forEach((body, index) => {
    const isLast = index === bodies.length - 1;
    attachClause(state, statement, body, isLast ? limit : codeLineAfter(state, body.at(-1)));
  });
}

function attachClause(state: State, statement: Compound, body: Body, limit: number): void {
  if (isElif(statement, body)) return attachElif(state, body[0], limit);
  const isInline = startsInLine(state, body);
  const colon = colonLine(state, body);
  const inHeader = takeWhile(state, ({ lineno }) => (isInline ? lineno < colon : lineno <= colon));
  addTo(state.starts, body, gather(state, inHeader));
  attachBody(state, body, "decorator_list" in statement, limit);
  if (isInline) return;
  const indentation = body[0]?.col_offset ?? 0;
  const below = takeWhile(state, ({ lineno, col_offset }) => lineno < limit && col_offset >= indentation);
  addTo(state.ends, body, gather(state, below));
}

function attachElif(state: State, nested: ast.If, limit: number): void {
  const above = linesOf(
    state,
    takeWhile(state, ({ lineno }) => lineno < nested.lineno),
  );
  addTo(state.starts, nested.body, { leading: [...above, ...takeHeaderComments(state, nested)] });
  attachClauses(state, nested, limit);
}

/** The line of the colon before a block: the last line of code before it, or its own line. */
function colonLine(state: State, body: Body): number {
  const [first] = body;
  if (first === undefined) return 0;
  let line = startLine(first);
  if (startsInLine(state, body)) return line;
  do line -= 1;
  while (line > 0 && !isCode(state, line));
  return line;
}

/** Whether a block stands on the line of its header: `if x: y()`. */
function startsInLine(state: State, body: Body): boolean {
  const [first] = body;
  if (first === undefined) return false;
  const line = state.lines[startLine(first) - 1] ?? "";
  const decorators = "decorator_list" in first ? first.decorator_list : [];
  return decorators.length === 0 && line.length - line.trimStart().length < first.col_offset;
}

/** The first line of code below a node: that of `else:` after the block before it. */
function codeLineAfter(state: State, node: ast.Stmt | undefined): number {
  let line = (node?.end_lineno ?? 0) + 1;
  while (line <= state.lines.length && !isCode(state, line)) line += 1;
  return line;
}

function isCode(state: State, line: number): boolean {
  return !isBlank(state, line) && !state.ownLines.has(line);
}

function isBlank(state: State, line: number): boolean {
  return state.lines[line - 1]?.trim() === "";
}

function takeWhile(state: State, accepts: (comment: Comment) => boolean): readonly Comment[] {
  const start = state.next;
  for (
    let comment = state.comments[state.next];
    comment !== undefined && accepts(comment);
    comment = state.comments[state.next]
  ) {
    state.next += 1;
  }
  return state.next === start ? none : state.comments.slice(start, state.next);
}

const none: readonly Comment[] = [];

function takeAll(state: State): readonly Comment[] {
  return takeWhile(state, () => true);
}

/** Comments with the blank line before them and between them. */
function gather(state: State, comments: readonly Comment[]): Trivia {
  const [first] = comments;
  if (first === undefined) return {};
  const blankBefore = isBlank(state, first.lineno - 1);
  return { ...(blankBefore ? { blankBefore } : {}), leading: linesOf(state, comments) };
}

/** The texts of comments, with an entry for the blank lines between two of them. */
function linesOf(state: State, comments: readonly Comment[]): string[] {
  return comments.flatMap((comment, index) => {
    const previous = comments[index - 1];
    const isApart =
      previous !== undefined && previous.lineno < comment.lineno - 1 && isBlank(state, comment.lineno - 1);
    return isApart ? [blankLine, textOf(comment)] : [textOf(comment)];
  });
}

function addTo(map: Map<Body, Trivia>, body: Body, added: Trivia): void {
  if (added.leading === undefined || added.leading.length === 0) return;
  const before = map.get(body);
  map.set(body, before === undefined ? added : { ...before, leading: [...(before.leading ?? []), ...added.leading] });
}

function textOf({ text }: Comment): string {
  return text.slice(1).trimEnd();
}
