import type { Module, Node, NodeOf } from "@tsyncio/ast";
import { between, refusal } from "../lexer/failure.ts";
import { visitBranches } from "./branches.ts";
import { visitChain } from "./chains.ts";
import { visitComprehension, visitYield } from "./comprehensions.ts";
import { checkNonlocals, declare } from "./declarations.ts";
import { visitNamed } from "./named.ts";
import type { Passing } from "./remarkable.ts";
import { annotated, global, imported, local, nonlocal, use } from "./scope.ts";
import type { Scope } from "./scope.ts";
import { Symbols } from "./symbol-table.ts";
import type { Handlers } from "./symbol-table.ts";
import { withTypeParameters } from "./type-parameters.ts";

const visitFunction = (symbols: Symbols, node: NodeOf<"FunctionDef" | "AsyncFunctionDef">): void => {
  const { args } = node;
  symbols.bind(node.name, node);
  symbols.visitAll(args.defaults);
  symbols.visitAll(args.kw_defaults);
  symbols.visitAll(node.decorator_list);
  withTypeParameters(symbols, node, node.type_params, () => {
    symbols.annotations(node);
    symbols.within({ kind: "function", owner: node }, () => {
      symbols.scope.coroutine = node.kind === "AsyncFunctionDef";
      symbols.parameters(args);
      symbols.visitAll(node.body);
    });
  });
};

const visitClass = (symbols: Symbols, node: NodeOf<"ClassDef">): void => {
  symbols.bind(node.name, node);
  symbols.visitAll(node.decorator_list);
  withTypeParameters(symbols, node, node.type_params, () => {
    symbols.visitAll(node.bases);
    symbols.visitAll(node.keywords);
    symbols.privately(node.name, () => {
      symbols.within({ kind: "class", owner: node }, () => symbols.visitAll(node.body));
    });
  });
};

const visitAnnotatedName = (symbols: Symbols, node: NodeOf<"AnnAssign">, target: NodeOf<"Name">): void => {
  const flags = symbols.flags(target.id);
  if ((flags & (global | nonlocal)) !== 0 && symbols.scope.kind !== "module" && node.simple === 1) {
    const word = (flags & global) !== 0 ? "global" : "nonlocal";
    throw refusal(`annotated name '${target.id}' can't be ${word}`, between(node, node));
  }
  if (node.simple === 1) symbols.add(target.id, annotated | local, target);
  else if (node.value !== null) symbols.bind(target.id, target);
};

const visitAnnotated = (symbols: Symbols, node: NodeOf<"AnnAssign">): void => {
  const { target, value, annotation } = node;
  if (target.kind === "Name") visitAnnotatedName(symbols, node, target);
  else symbols.visit(target);
  symbols.annotation(annotation);
  if (value !== null) symbols.visit(value);
};

const visitImport = (symbols: Symbols, node: NodeOf<"Import" | "ImportFrom">): void => {
  for (const alias of node.names) {
    if (alias.name !== "*") {
      symbols.add(alias.asname ?? (alias.name.split(".")[0] as string), imported, alias);
    } else if (symbols.scope.kind !== "module") {
      throw refusal("import * only allowed at module level", between(alias, alias));
    }
  }
};

const visitAlias = (symbols: Symbols, node: NodeOf<"TypeAlias">): void => {
  symbols.visit(node.name);
  withTypeParameters(symbols, node, node.type_params, () => {
    symbols.within({ kind: "typing", owner: node, place: "a type alias" }, () => symbols.visit(node.value));
  });
};

const handlers: Handlers = {
  FunctionDef: visitFunction,
  AsyncFunctionDef: visitFunction,
  ClassDef: visitClass,
  Lambda: (symbols, node) => {
    symbols.visitAll(node.args.defaults);
    symbols.visitAll(node.args.kw_defaults);
    symbols.within({ kind: "function", owner: node }, () => {
      symbols.parameters(node.args);
      symbols.visit(node.body);
    });
  },
  ListComp: visitComprehension,
  SetComp: visitComprehension,
  GeneratorExp: visitComprehension,
  DictComp: visitComprehension,
  Name: (symbols, node) => symbols.add(node.id, node.ctx === "Load" ? use : local, node),
  Constant: () => undefined,
  BinOp: (symbols, node) => visitChain(node, symbols.visitChild),
  If: (symbols, node) => visitBranches(node, symbols.visitChild),
  NamedExpr: visitNamed,
  Global: declare,
  Nonlocal: declare,
  Import: visitImport,
  ImportFrom: visitImport,
  AnnAssign: visitAnnotated,
  TypeAlias: visitAlias,
  Yield: visitYield,
  YieldFrom: visitYield,
  Await: (symbols, node) => {
    symbols.refuseInTypes("await expression", node);
    symbols.visit(node.value);
    symbols.scope.coroutine = true;
  },
  ExceptHandler: (symbols, node) => {
    if (node.type !== null) symbols.visit(node.type);
    if (node.name !== null) symbols.bind(node.name, node);
    symbols.visitAll(node.body);
  },
  MatchAs: (symbols, node) => {
    if (node.pattern !== null) symbols.visit(node.pattern);
    if (node.name !== null) symbols.bind(node.name, node);
  },
  MatchStar: (symbols, node) => {
    if (node.name !== null) symbols.bind(node.name, node);
  },
  MatchMapping: (symbols, node) => {
    symbols.visitChildren(node);
    if (node.rest !== null) symbols.bind(node.rest, node);
  },
};

/** Refuses what CPython's symbol table refuses: duplicate parameters, late or vain declarations, and the like. Returns the scope that each function, class and comprehension opens. */
export const checkSymbols = (module: Module, postponed: boolean, lines: Passing): ReadonlyMap<Node, Scope> => {
  const symbols = new Symbols(module, handlers, postponed, lines);
  symbols.visitAll(module.body);
  checkNonlocals(symbols.scope);
  return symbols.scopes;
};
