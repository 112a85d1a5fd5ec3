import { forEachChild } from "@tsyncio/ast";
import type { Arguments, Expr, Module, Node, NodeOf } from "@tsyncio/ast";
import { between, point, refusal } from "../lexer/failure.ts";
import { refuseDebug } from "./debug.ts";
import { Scope, local, parameter } from "./scope.ts";
import type { ScopeKind } from "./scope.ts";

/** How deep a tree may nest: as far as the stack of JavaScript surely reaches. */
const maximumDepth = 2500;

/** What may not stand inside the bound or default of a type parameter. */
const typeless: Readonly<Partial<Record<Node["kind"], string>>> = {
  Yield: "yield expression",
  YieldFrom: "yield expression",
  Await: "await expression",
  NamedExpr: "named expression",
};

/** What to do at the nodes that open scopes, bind names or are refused somewhere. */
export type Handlers = { readonly [K in Node["kind"]]?: (symbols: Symbols, node: NodeOf<K>) => void };

/** Builds the scopes of a file, refusing what CPython's symbol table refuses. */
export class Symbols {
  scope: Scope;
  readonly scopes: Scope[];
  /** What a type parameter's expression belongs to (`a TypeVar bound`), while one is visited. */
  typePlace: string | null = null;

  private readonly handlers: Handlers;
  private depth = 0;

  constructor(module: Module, handlers: Handlers) {
    this.handlers = handlers;
    this.scope = new Scope("module", null, module);
    this.scopes = [this.scope];
  }

  /** Visits a node as the table says, or the nodes below it. */
  visit(node: Node): void {
    const words = this.typePlace === null ? undefined : typeless[node.kind];
    if (words !== undefined) {
      const position = node as Expr;
      const message = `${words} cannot be used within ${this.typePlace ?? ""}`;
      throw refusal(message, between(position, position));
    }
    if (++this.depth > maximumDepth) {
      throw refusal("maximum recursion depth exceeded during compilation", point(1, 0));
    }
    const handler = this.handlers[node.kind] as ((symbols: Symbols, node: Node) => void) | undefined;
    if (handler === undefined) this.visitChildren(node);
    else handler(this, node);
    this.depth--;
  }

  private readonly visitChild = (node: Node): void => this.visit(node);

  /** Visits the nodes below a node. */
  visitChildren(node: Node): void {
    forEachChild(node, this.visitChild);
  }

  /** Visits some nodes in turn. */
  visitAll(nodes: readonly (Node | null)[]): void {
    for (const node of nodes) if (node !== null) this.visit(node);
  }

  /** Visits something in a scope of its own. */
  within(kind: ScopeKind, owner: Node, visit: () => void): void {
    const outer = this.scope;
    const { typePlace } = this;
    this.scope = new Scope(kind, outer, owner);
    this.scopes.push(this.scope);
    this.typePlace = kind === "types" ? null : typePlace;
    visit();
    this.scope = outer;
    this.typePlace = typePlace;
  }

  /** Binds a name in the scope. */
  bind(name: string): void {
    this.scope.add(name, local);
  }

  /** Binds the parameters of a function. */
  parameters(args: Arguments): void {
    const { posonlyargs, vararg, kwonlyargs, kwarg } = args;
    for (const arg of [...posonlyargs, ...args.args, ...kwonlyargs, vararg, kwarg]) {
      if (arg === null) continue;
      refuseDebug(arg.arg, arg);
      if ((this.scope.flags(arg.arg) & parameter) !== 0) {
        const message = `duplicate argument '${arg.arg}' in function definition`;
        throw refusal(message, between(arg, arg));
      }
      this.scope.add(arg.arg, parameter | local);
    }
  }

  /** Visits the annotations of parameters. */
  annotations(args: Arguments): void {
    const { posonlyargs, vararg, kwonlyargs, kwarg } = args;
    for (const arg of [...posonlyargs, ...args.args, vararg, ...kwonlyargs, kwarg]) {
      if (arg?.annotation) this.visit(arg.annotation);
    }
  }
}
