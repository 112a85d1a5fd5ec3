import type { Module, Node } from "@tsyncio/ast";
import type { Future } from "../future.ts";
import type { Passing } from "../remarkable.ts";
import type { Scope } from "../scope.ts";
import { Compiler } from "./compiler.ts";
import { definitionHandlers } from "./definitions.ts";
import { expressionHandlers } from "./expressions.ts";
import { flowHandlers } from "./flow.ts";
import { statementHandlers } from "./statements.ts";

const handlers = { ...expressionHandlers, ...statementHandlers, ...flowHandlers, ...definitionHandlers };

/** Refuses what CPython's compiler refuses: `return` outside a function, `break` outside a loop, and the like. */
export const compileModule = (
  module: Module,
  future: Future,
  scopes: ReadonlyMap<Node, Scope>,
  lines: Passing,
): void => {
  new Compiler(handlers, future, scopes, lines).visitAll(module.body);
};
