import type * as ast from "@tsyncio/ast";
import type { Comment } from "@tsyncio/parser";
import { bodiesOf, hasDocstring, isCompound, isElif, startLine } from "./clauses.ts";
import {
  codeLineAfter,
  colonLine,
  isBlank,
  linesOf,
  startCursor,
  startsInLine,
  takeAll,
  takeWhile,
  textOf,
} from "./commentCursor.ts";
import type { CommentCursor } from "./commentCursor.ts";
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
  const state: State = { ...startCursor(comments, source), trivia: new Map(), starts: new Map(), ends: new Map() };
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

interface State extends CommentCursor {
  readonly trivia: Map<ast.Stmt, Trivia>;
  readonly starts: Map<Body, Trivia>;
  readonly ends: Map<Body, Trivia>;
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
  const written = body.filter(
    (statement, index) =>
      statement.lineno !== body[index - 1]?.lineno || statement.col_offset !== body[index - 1]?.col_offset,
  );
  written.forEach((statement, index) => {
    const next = written[index + 1];
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

/** Comments with the blank line before them and between them. */
function gather(state: State, comments: readonly Comment[]): Trivia {
  const [first] = comments;
  if (first === undefined) return {};
  const blankBefore = isBlank(state, first.lineno - 1);
  return { ...(blankBefore ? { blankBefore } : {}), leading: linesOf(state, comments) };
}

function addTo(map: Map<Body, Trivia>, body: Body, added: Trivia): void {
  if (added.leading === undefined || added.leading.length === 0) return;
  const before = map.get(body);
  map.set(body, before === undefined ? added : { ...before, leading: [...(before.leading ?? []), ...added.leading] });
}
