import { forEachChild } from "@tsyncio/ast";
import type { Arguments, Expr, Module, Node, NodeOf, Position } from "@tsyncio/ast";
import { between, refusal } from "../lexer/failure.ts";
import { mangled } from "./mangle.ts";
import type { Passing } from "./remarkable.ts";
import { Scope, global, iteration, local, nonlocal, parameter, typeParameter } from "./scope.ts";
import type { ScopeOrigin } from "./scope.ts";

/** What may not stand in a scope of typing. */
type Untyped = "yield expression" | "await expression" | "named expression";

/** How deep a tree may nest that the checks go through: as far as the stack of JavaScript surely reaches. */
const maximumDepth = 2500;

/** What to do at the nodes that open scopes, bind names or are refused somewhere. */
export type Handlers = { readonly [K in Node["kind"]]?: (symbols: Symbols, node: NodeOf<K>) => void };

/** Refuses a second parameter or type parameter of one name. */
const refuseTwice = (flag: number, name: string, place: Position): never => {
  const what = (flag & parameter) !== 0 ? "argument" : "type parameter";
  const where = what === "argument" ? " in function definition" : "";
  throw refusal(`duplicate ${what} '${name}'${where}`, between(place, place));
};

/** Builds the scopes of a file, refusing what CPython's symbol table refuses. */
export class Symbols {
  scope: Scope;
  /** The scope that each function, class and comprehension opens. */
  readonly scopes = new Map<Node, Scope>();
  /** Whether annotations are kept as text: `from __future__ import annotations`. */
  readonly postponed: boolean;

  private depth = 0;
  private readonly handlers: Handlers;
  private readonly lines: Passing;
  /** The class whose body is visited, by which private names are mangled. */
  private private: string | null = null;

  constructor(module: Module, handlers: Handlers, postponed: boolean, lines: Passing) {
    this.lines = lines;
    this.handlers = handlers;
    this.postponed = postponed;
    this.scope = new Scope({ kind: "module", owner: module }, null);
  }

  /** Visits a node as the table says, or the nodes below it. */
  visit(node: Node): void {
    if (this.lines.passes(node)) return;
    const handler = this.handlers[node.kind] as ((symbols: Symbols, node: Node) => void) | undefined;
    if (++this.depth > maximumDepth) throw new RangeError("too deep");
    if (handler === undefined) this.visitChildren(node);
    else handler(this, node);
    this.depth--;
  }

  /** Visits a node, without an owner. */
  readonly visitChild = (node: Node): void => this.visit(node);

  /** Visits the nodes below a node. */
  visitChildren(node: Node): void {
    forEachChild(node, this.visitChild);
  }

  /** Visits some nodes in turn. */
  visitAll(nodes: readonly (Node | null)[]): void {
    for (const node of nodes) if (node !== null) this.visit(node);
  }

  /** Visits something in a scope of its own. */
  within(origin: ScopeOrigin, visit: () => void): Scope {
    const outer = this.scope;
    const inner = new Scope(origin, outer);
    this.scope = inner;
    if (origin.kind !== "types" && origin.kind !== "typing") this.scopes.set(origin.owner, inner);
    visit();
    this.scope = outer;
    return inner;
  }

  /** Visits something of a class, where private names are the class's own. */
  privately(owner: string, visit: () => void): void {
    const outer = this.private;
    this.private = owner;
    visit();
    this.private = outer;
  }

  /** The name that a private name stands for. */
  mangled(name: string): string {
    return this.private === null ? name : mangled(name, this.private);
  }

  /** What a name is used for so far in the scope. */
  flags(name: string): number {
    return this.scope.flags(this.mangled(name));
  }

  /** Notes what a name is used for, refusing what cannot be used twice in that way. */
  add(name: string, flag: number, place: Position): void {
    const { scope } = this;
    const full = this.mangled(name);
    const before = scope.add(full, flag);
    if ((flag & before & (parameter | typeParameter)) !== 0) refuseTwice(flag & before, name, place);
    if (!scope.iterating) return;
    if (((before | flag) & (global | nonlocal)) !== 0) {
      const message = `comprehension inner loop cannot rebind assignment expression target '${name}'`;
      throw refusal(message, between(place, place));
    }
    scope.add(full, iteration);
  }

  /** Binds a name in the scope. */
  bind(name: string, place: Position): void {
    this.add(name, local, place);
  }

  /** Refuses what may not stand in a scope of typing or of type parameters. */
  refuseInTypes(what: Untyped, node: Expr): void {
    const { kind, place } = this.scope;
    if (kind !== "types" && kind !== "typing") return;
    throw refusal(`${what} cannot be used within ${place ?? ""}`, between(node, node));
  }

  /** Binds the parameters of a function. */
  parameters(args: Arguments): void {
    const { posonlyargs, vararg, kwonlyargs, kwarg } = args;
    for (const arg of [...posonlyargs, ...args.args, ...kwonlyargs, vararg, kwarg]) {
      if (arg !== null) this.add(arg.arg, parameter, arg);
    }
  }

  /** Visits an annotation, which has a scope of its own where it is kept as text. */
  annotation(annotation: Expr): void {
    if (!this.postponed) this.visit(annotation);
    else this.within({ kind: "typing", owner: annotation, place: "an annotation" }, () => this.visit(annotation));
  }

  /** Visits the annotations of a function. */
  annotations({ args, returns }: NodeOf<"FunctionDef" | "AsyncFunctionDef">): void {
    const { posonlyargs, vararg, kwonlyargs, kwarg } = args;
    for (const arg of [...posonlyargs, ...args.args, vararg, kwarg, ...kwonlyargs]) {
      if (arg?.annotation) this.annotation(arg.annotation);
    }
    if (returns !== null) this.annotation(returns);
  }
}
