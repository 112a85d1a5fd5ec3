import type { LocalsReads } from "./locals.ts";
import { mangle } from "./private-names.ts";
import type * as ast from "@tsyncio/ast";
import type { Block, Occurrence, ScopeDraft, Site } from "./draft.ts";
import { newBlock } from "./draft.ts";

/** What the walk over a module collects. */
export interface Collected {
  readonly module: ScopeDraft;
  readonly scopes: Map<ast.Node, ScopeDraft>;
  readonly occurrences: Occurrence[];
  /** First number in the order of evaluation of each compound statement, and the first after it. */
  readonly spans: Map<ast.Stmt, readonly [number, number]>;
  /** `from __future__ import annotations` stands in the module: no annotation is evaluated. */
  readonly lazyAnnotations: boolean;
  /** The calls `locals()`, and what they read once that is known. */
  readonly localsCalls: { readonly call: ast.Call; readonly scope: ScopeDraft }[];
  readonly locals: LocalsReads;
}

/** Where the walk is. */
export interface Cursor {
  readonly collected: Collected;
  readonly scope: ScopeDraft;
  readonly block: Block;
  /** The number of the next occurrence. */
  readonly clock: { order: number };
}

/** The place at which the walk is, numbered after all before it. */
function here(cursor: Cursor): Site {
  return { block: cursor.block, order: cursor.clock.order++ };
}

/** A cursor for a body of statements inside the one where `cursor` is. */
export function inBody(cursor: Cursor, statements: readonly ast.Stmt[], owner: ast.Stmt, isLoop = false): Cursor {
  return { ...cursor, block: newBlock(statements, cursor.block, owner, isLoop) };
}

/** What opens a scope, and how. */
interface Opening {
  readonly kind: ScopeDraft["kind"];
  readonly node: ast.Node;
  readonly body: readonly ast.Stmt[];
  readonly isAsync?: boolean;
  readonly deferred?: boolean;
}

/** Makes the scope that a construct opens at a site of its parent. */
export function openScope(parent: ScopeDraft | null, site: Site | null, opening: Opening): ScopeDraft {
  return {
    kind: opening.kind,
    node: opening.node,
    parent,
    bindings: new Map(),
    variables: [],
    isAsync: opening.isAsync ?? false,
    isGenerator: false,
    site,
    root: newBlock(opening.body, null),
    deferred: opening.deferred ?? false,
    elsewhere: new Map(),
    bound: new Set(),
  };
}

/** A cursor at the beginning of the scope that a construct opens where `cursor` is. */
export function enterScope(cursor: Cursor, opening: Opening): Cursor {
  const scope = openScope(cursor.scope, here(cursor), opening);
  cursor.collected.scopes.set(opening.node, scope);
  return { ...cursor, scope, block: scope.root };
}

/** Records an occurrence of a name; one that binds makes the name the scope's own, unless it is declared to live elsewhere. */
export function record(cursor: Cursor, identifier: string, use: Occurrence["use"]): void {
  const name = mangled(identifier, cursor.scope);
  if (use.kind !== "read" && use.kind !== "mention") claim(cursor, name, use.kind === "comprehension");
  cursor.collected.occurrences.push({ name, node: use.node, scope: cursor.scope, site: here(cursor), use });
}

function aroundComprehensions(scope: ScopeDraft): ScopeDraft {
  return scope.kind === "comprehension" && scope.parent ? aroundComprehensions(scope.parent) : scope;
}

/** A walrus inside a comprehension binds outside of it; a comprehension's own target does not. */
function claim(cursor: Cursor, name: string, isComprehensionTarget: boolean): void {
  const scope = isComprehensionTarget ? cursor.scope : aroundComprehensions(cursor.scope);
  const elsewhere = scope.elsewhere.get(name);
  if (elsewhere === undefined) scope.bound.add(name);
  if (elsewhere === "global") cursor.collected.module.bound.add(name);
}

/** A private name as Python spells it: `__x` inside `class C` is `_C__x`. */
export function mangled(name: string, scope: ScopeDraft): string {
  if (!name.startsWith("__") || name.endsWith("__") || name.includes(".")) return name;
  for (let outer: ScopeDraft | null = scope; outer; outer = outer.parent) {
    if (outer.node.kind === "ClassDef") return mangle(outer.node.name, name);
  }
  return name;
}
