import type { Comprehension, Expr, NodeOf } from "@tsyncio/ast";
import { between, refusal } from "../lexer/failure.ts";
import type { Symbols } from "./symbol-table.ts";

/** The four kinds of comprehension. */
export type Comprehending = NodeOf<"ListComp" | "SetComp" | "DictComp" | "GeneratorExp">;

const names: Readonly<Record<Comprehending["kind"], string>> = {
  ListComp: "list comprehension",
  SetComp: "set comprehension",
  DictComp: "dict comprehension",
  GeneratorExp: "generator expression",
};

const visitIterable = (symbols: Symbols, expression: Expr): void => {
  const { scope } = symbols;
  scope.iterables++;
  symbols.visit(expression);
  scope.iterables--;
};

/** Visits the target of a `for` clause, whose names may not be rebound by `:=`. */
const visitTarget = (symbols: Symbols, { target, is_async }: Comprehension): void => {
  const { scope } = symbols;
  scope.iterating = true;
  symbols.visit(target);
  scope.iterating = false;
  if (is_async === 1) scope.coroutine = true;
};

/** Visits a comprehension: its first iterable outside, all else in a scope of its own. */
export const visitComprehension = (symbols: Symbols, node: Comprehending): void => {
  const [first, ...rest] = node.generators as readonly [Comprehension, ...Comprehension[]];
  visitIterable(symbols, first.iter);
  const inner = symbols.within({ kind: "comprehension", owner: node }, () => {
    visitTarget(symbols, first);
    symbols.visitAll(first.ifs);
    for (const generator of rest) {
      visitTarget(symbols, generator);
      visitIterable(symbols, generator.iter);
      symbols.visitAll(generator.ifs);
    }
    symbols.visitAll(node.kind === "DictComp" ? [node.value, node.key] : [node.elt]);
  });
  if (inner.coroutine && node.kind !== "GeneratorExp") symbols.scope.coroutine = true;
};

/** Visits a `yield`, which is refused inside a comprehension. */
export const visitYield = (symbols: Symbols, node: NodeOf<"Yield" | "YieldFrom">): void => {
  symbols.refuseInTypes("yield expression", node);
  symbols.visitChildren(node);
  const { scope } = symbols;
  scope.generator = true;
  if (scope.kind !== "comprehension") return;
  const message = `'yield' inside ${names[scope.owner.kind as Comprehending["kind"]]}`;
  throw refusal(message, between(node, node));
};
