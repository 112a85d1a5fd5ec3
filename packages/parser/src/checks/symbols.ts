import { forEachChild } from "@tsyncio/ast";
import type { Arguments, Comprehension, Expr, Module, Node, NodeOf, TypeParam } from "@tsyncio/ast";
import { between, refusal } from "../lexer/failure.ts";
import type { Place } from "../lexer/failure.ts";
import { checkNonlocals, declare } from "./declarations.ts";
import { bindNamed } from "./named.ts";
import { refuseDebug } from "./debug.ts";
import { Scope, annotated, global, imported, iteration, local, named, nonlocal, parameter, use } from "./scope.ts";
import type { ScopeKind } from "./scope.ts";

type Comprehending = NodeOf<"ListComp" | "SetComp" | "DictComp" | "GeneratorExp">;
type Function = NodeOf<"FunctionDef" | "AsyncFunctionDef">;

const comprehensionNames: Readonly<Record<Comprehending["kind"], string>> = {
  ListComp: "list comprehension",
  SetComp: "set comprehension",
  DictComp: "dict comprehension",
  GeneratorExp: "generator expression",
};

/** What may not stand inside the bound or default of a type parameter. */
const typeless: Readonly<Partial<Record<Node["kind"], string>>> = {
  Yield: "yield expression",
  YieldFrom: "yield expression",
  Await: "await expression",
  NamedExpr: "named expression",
};

type Handlers = { readonly [K in Node["kind"]]?: (symbols: Symbols, node: NodeOf<K>) => void };

/** Builds the scopes of a file, refusing what CPython's symbol table refuses. */
class Symbols {
  scope: Scope;
  readonly scopes: Scope[];
  /** What a type parameter's expression belongs to (`a TypeVar bound`), while one is visited. */
  typePlace: string | null = null;

  constructor(module: Module) {
    this.scope = new Scope("module", null, module);
    this.scopes = [this.scope];
  }

  visit(node: Node): void {
    const words = this.typePlace === null ? undefined : typeless[node.kind];
    if (words !== undefined) {
      const position = node as Expr;
      const message = `${words} cannot be used within ${this.typePlace ?? ""}`;
      throw refusal(message, between(position, position));
    }
    const handler = handlers[node.kind] as ((symbols: Symbols, node: Node) => void) | undefined;
    if (handler === undefined) this.visitChildren(node);
    else handler(this, node);
  }

  private readonly visitChild = (node: Node): void => this.visit(node);

  visitChildren(node: Node): void {
    forEachChild(node, this.visitChild);
  }

  visitAll(nodes: readonly (Node | null)[]): void {
    for (const node of nodes) if (node !== null) this.visit(node);
  }

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

  bind(name: string): void {
    this.scope.add(name, local);
  }

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

  annotations(args: Arguments): void {
    const { posonlyargs, vararg, kwonlyargs, kwarg } = args;
    for (const arg of [...posonlyargs, ...args.args, vararg, ...kwonlyargs, kwarg]) {
      if (arg?.annotation) this.visit(arg.annotation);
    }
  }

  /** Runs a visit in the scope of type parameters, if there are any. */
  generic(owner: Node, parameters: readonly TypeParam[], visit: () => void): void {
    if (parameters.length === 0) {
      visit();
      return;
    }
    this.within("types", owner, () => {
      this.typeParameters(parameters);
      visit();
    });
  }

  /** Visits what stands in the scope of type parameters beside them: bases, annotations. */
  inGeneric(parameters: readonly TypeParam[], visit: () => void): void {
    this.typePlace = parameters.length === 0 ? this.typePlace : "the definition of a generic";
    visit();
    this.typePlace = parameters.length === 0 ? this.typePlace : null;
  }

  private typeParameters(parameters: readonly TypeParam[]): void {
    let defaulted = false;
    for (const each of parameters) {
      const place = between(each, each);
      if ((this.scope.flags(each.name) & local) !== 0) {
        throw refusal(`duplicate type parameter '${each.name}'`, place);
      }
      this.bind(each.name);
      if (each.kind === "TypeVar" && each.bound !== null) {
        const what = each.bound.kind === "Tuple" ? "constraint" : "bound";
        this.typeExpression(each.bound, `a TypeVar ${what}`);
      }
      if (each.default_value !== null) {
        this.typeExpression(each.default_value, `a ${each.kind} default`);
        defaulted = true;
      } else if (defaulted) refuseUndefaulted(each.name, place);
    }
  }

  private typeExpression(expression: Expr, place: string): void {
    this.typePlace = place;
    this.visit(expression);
    this.typePlace = null;
  }

  comprehension(node: Comprehending, results: readonly Expr[]): void {
    const [first, ...rest] = node.generators as readonly [Comprehension, ...Comprehension[]];
    this.iterable(first.iter);
    this.within("comprehension", node, () => {
      this.target(first);
      this.visitAll(first.ifs);
      for (const generator of rest) {
        this.target(generator);
        this.iterable(generator.iter);
        this.visitAll(generator.ifs);
      }
      this.visitAll(results);
    });
  }

  private iterable(expression: Expr): void {
    this.scope.iterables++;
    this.visit(expression);
    this.scope.iterables--;
  }

  /** The target of a `for` clause: its names may not be rebound by `:=`. */
  private target(generator: Comprehension): void {
    const before = new Map(this.scope.names);
    this.visit(generator.target);
    for (const [name, flags] of this.scope.names) {
      if (((before.get(name) ?? 0) & local) !== 0 || (flags & local) === 0) continue;
      if ((flags & named) !== 0) refuseRebinding(name, generator.target);
      this.scope.add(name, iteration);
    }
  }
}

const refuseRebinding = (name: string, target: Expr): never => {
  const message = `comprehension inner loop cannot rebind assignment expression target '${name}'`;
  throw refusal(message, between(target, target));
};

const refuseUndefaulted = (name: string, place: Place): never => {
  throw refusal(`non-default type parameter '${name}' follows default type parameter`, place);
};

const visitFunction = (symbols: Symbols, node: Function): void => {
  const { args } = node;
  refuseDebug(node.name, node);
  symbols.bind(node.name);
  symbols.visitAll(node.decorator_list);
  symbols.visitAll(args.defaults);
  symbols.visitAll(args.kw_defaults);
  symbols.generic(node, node.type_params, () => {
    symbols.inGeneric(node.type_params, () => {
      symbols.annotations(args);
      if (node.returns !== null) symbols.visit(node.returns);
    });
    symbols.within("function", node, () => {
      symbols.parameters(args);
      symbols.visitAll(node.body);
    });
  });
};

const refuseYield = (symbols: Symbols, node: NodeOf<"Yield" | "YieldFrom">): void => {
  const { kind, owner } = symbols.scope;
  if (kind === "comprehension") {
    const where = comprehensionNames[owner.kind as Comprehending["kind"]];
    throw refusal(`'yield' inside ${where}`, between(node, node));
  }
  symbols.visitChildren(node);
};

const visitAnnotated = (symbols: Symbols, node: NodeOf<"AnnAssign">): void => {
  const { target, value, annotation } = node;
  if (target.kind === "Name") {
    const flags = symbols.scope.flags(target.id);
    if ((flags & (global | nonlocal)) !== 0 && symbols.scope.kind !== "module" && node.simple === 1) {
      const word = (flags & global) !== 0 ? "global" : "nonlocal";
      throw refusal(`annotated name '${target.id}' can't be ${word}`, between(node, node));
    }
    if (node.simple === 1) symbols.scope.add(target.id, annotated | local);
    else if (value !== null) symbols.bind(target.id);
  } else symbols.visit(target);
  symbols.visit(annotation);
  if (value !== null) symbols.visit(value);
};

const visitImport = (symbols: Symbols, node: NodeOf<"Import" | "ImportFrom">): void => {
  for (const alias of node.names) {
    if (alias.name === "*") {
      if (symbols.scope.kind === "module") continue;
      throw refusal("import * only allowed at module level", between(alias, alias));
    }
    const name = alias.asname ?? (alias.name.split(".")[0] as string);
    refuseDebug(name, node);
    symbols.scope.add(name, imported);
  }
};

const visitAlias = (symbols: Symbols, node: NodeOf<"TypeAlias">): void => {
  symbols.visit(node.name);
  symbols.generic(node, node.type_params, () => {
    symbols.within("function", node, () => {
      symbols.typePlace = "a type alias";
      symbols.visit(node.value);
      symbols.typePlace = null;
    });
  });
};

const handlers: Handlers = {
  FunctionDef: visitFunction,
  AsyncFunctionDef: visitFunction,
  ClassDef: (symbols, node) => {
    refuseDebug(node.name, node);
    symbols.bind(node.name);
    symbols.visitAll(node.decorator_list);
    symbols.generic(node, node.type_params, () => {
      symbols.inGeneric(node.type_params, () => {
        symbols.visitAll(node.bases);
        symbols.visitAll(node.keywords);
      });
      symbols.within("class", node, () => symbols.visitAll(node.body));
    });
  },
  Lambda: (symbols, node) => {
    symbols.visitAll(node.args.defaults);
    symbols.visitAll(node.args.kw_defaults);
    symbols.within("function", node, () => {
      symbols.parameters(node.args);
      symbols.visit(node.body);
    });
  },
  ListComp: (symbols, node) => symbols.comprehension(node, [node.elt]),
  SetComp: (symbols, node) => symbols.comprehension(node, [node.elt]),
  GeneratorExp: (symbols, node) => symbols.comprehension(node, [node.elt]),
  DictComp: (symbols, node) => symbols.comprehension(node, [node.key, node.value]),
  Name: (symbols, node) => {
    if (node.ctx !== "Load") refuseDebug(node.id, node, node.ctx);
    symbols.scope.add(node.id, node.ctx === "Load" ? use : local);
  },
  Attribute: (symbols, node) => {
    if (node.ctx !== "Load") refuseDebug(node.attr, node, node.ctx);
    symbols.visit(node.value);
  },
  keyword: (symbols, node) => {
    if (node.arg !== null) refuseDebug(node.arg, node);
    symbols.visit(node.value);
  },
  NamedExpr: (symbols, node) => {
    bindNamed(symbols.scope, node);
    symbols.visit(node.value);
    if (symbols.scope.kind !== "comprehension") symbols.visit(node.target);
  },
  Global: (symbols, node) => declare(symbols.scope, node),
  Nonlocal: (symbols, node) => declare(symbols.scope, node),
  Import: visitImport,
  ImportFrom: visitImport,
  AnnAssign: visitAnnotated,
  TypeAlias: visitAlias,
  Yield: refuseYield,
  YieldFrom: refuseYield,
  ExceptHandler: (symbols, node) => {
    if (node.type !== null) symbols.visit(node.type);
    if (node.name !== null) symbols.bind(node.name);
    symbols.visitAll(node.body);
  },
  MatchAs: (symbols, node) => {
    if (node.pattern !== null) symbols.visit(node.pattern);
    if (node.name !== null) symbols.bind(node.name);
  },
  MatchStar: (symbols, node) => {
    if (node.name !== null) symbols.bind(node.name);
  },
  MatchMapping: (symbols, node) => {
    symbols.visitChildren(node);
    if (node.rest !== null) symbols.bind(node.rest);
  },
};

/** Refuses what CPython's symbol table refuses: duplicate parameters, late or vain declarations, and the like. */
export const checkSymbols = (module: Module): void => {
  const symbols = new Symbols(module);
  symbols.visitAll(module.body);
  for (const scope of symbols.scopes) checkNonlocals(scope);
};
