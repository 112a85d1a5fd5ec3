import type { Module, NodeOf } from "@tsyncio/ast";
import { between, refusal } from "../lexer/failure.ts";
import { visitComprehension, visitYield } from "./comprehensions.ts";
import { refuseDebug } from "./debug.ts";
import { checkNonlocals, declare } from "./declarations.ts";
import { bindNamed } from "./named.ts";
import { annotated, global, imported, local, nonlocal, use } from "./scope.ts";
import { Symbols } from "./symbol-table.ts";
import type { Handlers } from "./symbol-table.ts";
import { besideTypeParameters, withTypeParameters } from "./type-parameters.ts";

type Function = NodeOf<"FunctionDef" | "AsyncFunctionDef">;

const visitFunction = (symbols: Symbols, node: Function): void => {
  const { args } = node;
  refuseDebug(node.name, node);
  symbols.bind(node.name);
  symbols.visitAll(node.decorator_list);
  symbols.visitAll(args.defaults);
  symbols.visitAll(args.kw_defaults);
  withTypeParameters(symbols, node, node.type_params, () => {
    besideTypeParameters(symbols, node.type_params, () => {
      symbols.annotations(args);
      if (node.returns !== null) symbols.visit(node.returns);
    });
    symbols.within("function", node, () => {
      symbols.parameters(args);
      symbols.visitAll(node.body);
    });
  });
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
  withTypeParameters(symbols, node, node.type_params, () => {
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
    withTypeParameters(symbols, node, node.type_params, () => {
      besideTypeParameters(symbols, node.type_params, () => {
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
  ListComp: visitComprehension,
  SetComp: visitComprehension,
  GeneratorExp: visitComprehension,
  DictComp: visitComprehension,
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
  Yield: visitYield,
  YieldFrom: visitYield,
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
  const symbols = new Symbols(module, handlers);
  symbols.visitAll(module.body);
  for (const scope of symbols.scopes) checkNonlocals(scope);
};
