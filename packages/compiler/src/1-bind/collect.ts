import type * as ast from "@tsyncio/ast";
import type { Collected, Cursor } from "./cursor.ts";
import { enterScope, inBody, mangled, openScope, record } from "./cursor.ts";
import { annotationOf, bindTarget, collectExpression, collectSignature } from "./collect-expression.ts";
import type { LocalsReads } from "./locals.ts";
import { parameters } from "./order.ts";

type Collectors = { readonly [K in ast.Stmt["kind"]]: (node: Extract<ast.Stmt, { kind: K }>, cursor: Cursor) => void };

/**
 * Walks a module in the order of evaluation and collects its scopes and the occurrences of names; `locals` are the reads that
 * a first walk has found behind the calls of `locals()`.
 */
export function collect(module: ast.Module, locals: LocalsReads = new Map()): Collected {
  const scope = openScope(null, null, { kind: "module", node: module, body: module.body });
  const collected: Collected = {
    module: scope,
    scopes: new Map([[module, scope]]),
    occurrences: [],
    spans: new Map(),
    lazyAnnotations: module.body.some(isFutureAnnotations),
    localsCalls: [],
    locals,
  };
  collectBody(module.body, { collected, scope, block: scope.root, clock: { order: 0 } });
  return collected;
}

function isFutureAnnotations(statement: ast.Stmt): boolean {
  return (
    statement.kind === "ImportFrom" &&
    statement.module === "__future__" &&
    statement.names.some((alias) => alias.name === "annotations")
  );
}

function collectBody(body: readonly ast.Stmt[], cursor: Cursor): void {
  for (const statement of body) collectStatement(statement, cursor);
}

function collectStatement(statement: ast.Stmt, cursor: Cursor): void {
  const start = cursor.clock.order;
  (collectors[statement.kind] as (node: ast.Stmt, cursor: Cursor) => void)(statement, cursor);
  if (hasSpan.has(statement.kind)) cursor.collected.spans.set(statement, [start, cursor.clock.order]);
}

const hasSpan: ReadonlySet<ast.Stmt["kind"]> = new Set([
  "For",
  "AsyncFor",
  "While",
  "If",
  "With",
  "AsyncWith",
  "Match",
  "Try",
  "TryStar",
]);

const collectors: Collectors = {
  FunctionDef: collectFunction,
  AsyncFunctionDef: collectFunction,
  ClassDef: collectClass,
  Return: (node, cursor) => collectExpression(node.value, cursor),
  Delete: (node, cursor) => {
    for (const target of node.targets) bindTarget(target, cursor, (name) => ({ kind: "delete", node: name }));
  },
  Assign: (node, cursor) => {
    collectExpression(node.value, cursor);
    for (const target of node.targets) {
      bindTarget(target, cursor, (name) => ({ kind: "assignment", node: name, statement: node }));
    }
  },
  TypeAlias: () => undefined,
  AugAssign: (node, cursor) => {
    const { target } = node;
    if (target.kind !== "Name") collectExpression(target, cursor);
    collectExpression(node.value, cursor);
    if (target.kind === "Name") record(cursor, target.id, { kind: "augmented", node: target, statement: node });
  },
  AnnAssign: collectAnnotated,
  For: collectFor,
  AsyncFor: collectFor,
  While: (node, cursor) => {
    collectExpression(node.test, cursor);
    collectBody(node.body, inBody(cursor, node.body, node, true));
    collectBody(node.orelse, inBody(cursor, node.orelse, node));
  },
  If: (node, cursor) => {
    collectExpression(node.test, cursor);
    collectBody(node.body, inBody(cursor, node.body, node));
    collectBody(node.orelse, isElif(node.orelse) ? cursor : inBody(cursor, node.orelse, node));
  },
  With: collectWith,
  AsyncWith: collectWith,
  Match: collectMatch,
  Raise: (node, cursor) => {
    collectExpression(node.exc, cursor);
    collectExpression(node.cause, cursor);
  },
  Try: collectTry,
  TryStar: collectTry,
  Assert: (node, cursor) => {
    collectExpression(node.test, cursor);
    collectExpression(node.msg, cursor);
  },
  Import: (node, cursor) => {
    for (const alias of node.names) {
      record(cursor, alias.asname ?? firstPart(alias.name), { kind: "import", node: alias, statement: node });
    }
  },
  ImportFrom: (node, cursor) => {
    for (const alias of node.names) {
      if (alias.name !== "*") {
        record(cursor, alias.asname ?? alias.name, { kind: "import", node: alias, statement: node });
      }
    }
  },
  Global: (node, cursor) => declareElsewhere(node.names, "global", cursor),
  Nonlocal: (node, cursor) => declareElsewhere(node.names, "nonlocal", cursor),
  Expr: (node, cursor) => collectExpression(node.value, cursor),
  Pass: () => undefined,
  Break: () => undefined,
  Continue: () => undefined,
};

/** `elif` has no block of its own in the output, so what its test binds is declared before the whole `if`. */
function isElif(orelse: readonly ast.Stmt[]): boolean {
  return orelse.length === 1 && orelse[0]?.kind === "If";
}

function firstPart(dotted: string): string {
  return dotted.split(".", 1)[0] ?? dotted;
}

function declareElsewhere(names: readonly string[], where: "global" | "nonlocal", cursor: Cursor): void {
  for (const name of names) cursor.scope.elsewhere.set(mangled(name, cursor.scope), where);
}

function collectFunction(node: ast.FunctionDef | ast.AsyncFunctionDef, cursor: Cursor): void {
  for (const decorator of node.decorator_list) collectExpression(decorator, cursor);
  collectSignature(node.args, cursor);
  annotationOf(node.returns, cursor);
  const isAsync = node.kind === "AsyncFunctionDef";
  const inside = enterScope(cursor, { kind: "function", node, body: node.body, isAsync, deferred: true });
  for (const parameter of parameters(node.args)) record(inside, parameter.arg, { kind: "parameter", node: parameter });
  collectBody(node.body, inside);
  record(cursor, node.name, { kind: "function", node });
}

function collectClass(node: ast.ClassDef, cursor: Cursor): void {
  for (const decorator of node.decorator_list) collectExpression(decorator, cursor);
  for (const base of node.bases) collectExpression(base, cursor);
  for (const keyword of node.keywords) collectExpression(keyword.value, cursor);
  collectBody(node.body, enterScope(cursor, { kind: "class", node, body: node.body }));
  record(cursor, node.name, { kind: "class", node });
}

function collectAnnotated(node: ast.AnnAssign, cursor: Cursor): void {
  const { target } = node;
  collectExpression(node.value, cursor);
  if (target.kind !== "Name") collectExpression(target, cursor);
  else if (node.value) record(cursor, target.id, { kind: "assignment", node: target, statement: node });
  // An annotation alone makes the name local, although it binds nothing.
  else if (!cursor.scope.elsewhere.has(target.id)) {
    cursor.scope.bound.add(mangled(target.id, cursor.scope));
    record(cursor, target.id, { kind: "mention", node: target });
  }
  annotationOf(node.annotation, cursor, cursor.scope.kind !== "function");
}

function collectFor(node: ast.For | ast.AsyncFor, cursor: Cursor): void {
  collectExpression(node.iter, cursor);
  const inside = inBody(cursor, node.body, node, true);
  bindTarget(node.target, inside, (name) => ({ kind: "loop", node: name, statement: node }));
  collectBody(node.body, inside);
  collectBody(node.orelse, inBody(cursor, node.orelse, node));
}

function collectWith(node: ast.With | ast.AsyncWith, cursor: Cursor): void {
  const inside = inBody(cursor, node.body, node);
  for (const item of node.items) {
    collectExpression(item.context_expr, item === node.items[0] ? cursor : inside);
    if (item.optional_vars) {
      bindTarget(item.optional_vars, inside, (name) => ({ kind: "with", node: name, item, statement: node }));
    }
  }
  collectBody(node.body, inside);
}

function collectTry(node: ast.Try | ast.TryStar, cursor: Cursor): void {
  collectBody(node.body, inBody(cursor, node.body, node));
  for (const handler of node.handlers) {
    collectExpression(handler.type, cursor);
    const inside = inBody(cursor, handler.body, node);
    if (handler.name !== null) record(inside, handler.name, { kind: "except", node: handler });
    collectBody(handler.body, inside);
  }
  collectBody(node.orelse, inBody(cursor, node.orelse, node));
  collectBody(node.finalbody, inBody(cursor, node.finalbody, node));
}

function collectMatch(node: ast.Match, cursor: Cursor): void {
  collectExpression(node.subject, cursor);
  for (const matchCase of node.cases) {
    const inside = inBody(cursor, matchCase.body, node);
    collectTests(matchCase.pattern, cursor);
    // What a guard sees is bound before the case is chosen, and belongs to the block of the `match`.
    collectCaptures(matchCase.pattern, matchCase, node, matchCase.guard === null ? inside : cursor);
    collectExpression(matchCase.guard, cursor);
    collectBody(matchCase.body, inside);
  }
}

/** The expressions that a pattern evaluates. */
function collectTests(pattern: ast.Pattern, cursor: Cursor): void {
  if (pattern.kind === "MatchValue") collectExpression(pattern.value, cursor);
  if (pattern.kind === "MatchMapping") for (const key of pattern.keys) collectExpression(key, cursor);
  if (pattern.kind === "MatchClass") collectExpression(pattern.cls, cursor);
  for (const part of partsOf(pattern)) collectTests(part, cursor);
}

/** The names that a pattern binds. */
function collectCaptures(pattern: ast.Pattern, within: ast.MatchCase, statement: ast.Match, cursor: Cursor): void {
  for (const part of partsOf(pattern)) collectCaptures(part, within, statement, cursor);
  if (pattern.kind === "MatchMapping" && pattern.rest !== null) {
    record(cursor, pattern.rest, { kind: "pattern", node: pattern, case: within, statement });
  } else if ((pattern.kind === "MatchAs" || pattern.kind === "MatchStar") && pattern.name !== null) {
    record(cursor, pattern.name, { kind: "pattern", node: pattern, case: within, statement });
  }
}

/** The patterns inside a pattern, from left to right. */
function partsOf(pattern: ast.Pattern): readonly ast.Pattern[] {
  switch (pattern.kind) {
    case "MatchSequence":
    case "MatchMapping":
    case "MatchOr":
      return pattern.patterns;
    case "MatchClass":
      return [...pattern.patterns, ...pattern.kwd_patterns];
    case "MatchAs":
      return pattern.pattern === null ? [] : [pattern.pattern];
    default:
      return [];
  }
}
