import { forEachChild } from "@tsyncio/ast";
import type { Node, NodeOf, Position } from "@tsyncio/ast";
import { between, refusal } from "../../lexer/failure.ts";
import type { Future } from "../future.ts";
import type { Passing } from "../remarkable.ts";
import type { Scope } from "../scope.ts";
import { Blocks } from "./blocks.ts";

/** What code is compiled for. A generator expression is a unit, the other comprehensions are part of theirs. */
export type UnitKind = "module" | "class" | "function" | "async" | "lambda" | "comprehension" | "types";

/** A piece of code with blocks of its own. */
export interface Unit {
  readonly kind: UnitKind;
  readonly scope: Scope | null;
  readonly blocks: Blocks;
}

/** What to do at the nodes that are refused somewhere, or visited in another order than their fields have. */
export type Handlers = { readonly [K in Node["kind"]]?: (compiler: Compiler, node: NodeOf<K>) => void };

/** Goes over a file in the order of CPython's compiler, refusing what it refuses. */
export class Compiler {
  unit: Unit = { kind: "module", scope: null, blocks: new Blocks() };
  readonly future: Future;

  private readonly scopes: ReadonlyMap<Node, Scope>;
  private readonly handlers: Handlers;

  private readonly lines: Passing;

  constructor(handlers: Handlers, future: Future, scopes: ReadonlyMap<Node, Scope>, lines: Passing) {
    this.lines = lines;
    this.handlers = handlers;
    this.future = future;
    this.scopes = scopes;
  }

  /** Visits a node as the table says, or the nodes below it. */
  readonly visit = (node: Node): void => {
    if (this.lines.passes(node)) return;
    const handler = this.handlers[node.kind] as ((compiler: Compiler, node: Node) => void) | undefined;
    if (handler === undefined) forEachChild(node, this.visit);
    else handler(this, node);
  };

  /** Visits some nodes in turn. */
  readonly visitAll = (nodes: readonly (Node | null)[]): void => {
    for (const node of nodes) if (node !== null) this.visit(node);
  };

  /** Visits something that is a unit of its own. */
  within(kind: UnitKind, owner: Node, visit: () => void): void {
    const outer = this.unit;
    const scope = this.scopes.get(owner) ?? null;
    this.unit = { kind, scope, blocks: new Blocks() };
    const resumes =
      (kind === "function" || kind === "async") && (scope?.generator === true || scope?.coroutine === true);
    if (resumes) this.unit.blocks.within("other", owner as Node & Position, visit);
    else visit();
    this.unit = outer;
  }

  /** The scope that a node opens. */
  scopeOf(node: Node): Scope | undefined {
    return this.scopes.get(node);
  }

  /** Whether a function of any kind is compiled. */
  get inFunction(): boolean {
    return this.unit.kind !== "module" && this.unit.kind !== "class";
  }
}

/** Refuses what stands at a place. */
export const refuseAt = (message: string, place: Position): never => {
  throw refusal(message, between(place, place));
};

/** Refuses a binding of `__debug__`, the one name that is a constant. */
export const refuseDebug = (name: string, place: Position): void => {
  if (name === "__debug__") refuseAt("cannot assign to __debug__", place);
};
