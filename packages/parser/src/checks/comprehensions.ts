import type { Comprehension, Expr, NodeOf } from "@tsyncio/ast";
import { between, refusal } from "../lexer/failure.ts";
import { iteration, local, named } from "./scope.ts";
import type { Symbols } from "./symbol-table.ts";

type Comprehending = NodeOf<"ListComp" | "SetComp" | "DictComp" | "GeneratorExp">;

const names: Readonly<Record<Comprehending["kind"], string>> = {
  ListComp: "list comprehension",
  SetComp: "set comprehension",
  DictComp: "dict comprehension",
  GeneratorExp: "generator expression",
};

const visitIterable = (symbols: Symbols, expression: Expr): void => {
  symbols.scope.iterables++;
  symbols.visit(expression);
  symbols.scope.iterables--;
};

/** Visits the target of a `for` clause, whose names may not be rebound by `:=`. */
const visitTarget = (symbols: Symbols, { target }: Comprehension): void => {
  const { scope } = symbols;
  const before = new Map(scope.names);
  symbols.visit(target);
  for (const [name, flags] of scope.names) {
    if (((before.get(name) ?? 0) & local) !== 0 || (flags & local) === 0) continue;
    if ((flags & named) !== 0) {
      const message = `comprehension inner loop cannot rebind assignment expression target '${name}'`;
      throw refusal(message, between(target, target));
    }
    scope.add(name, iteration);
  }
};

/** Visits a comprehension: its first iterable outside, all else in a scope of its own. */
export const visitComprehension = (symbols: Symbols, node: Comprehending): void => {
  const [first, ...rest] = node.generators as readonly [Comprehension, ...Comprehension[]];
  visitIterable(symbols, first.iter);
  symbols.within("comprehension", node, () => {
    visitTarget(symbols, first);
    symbols.visitAll(first.ifs);
    for (const generator of rest) {
      visitTarget(symbols, generator);
      visitIterable(symbols, generator.iter);
      symbols.visitAll(generator.ifs);
    }
    symbols.visitAll(node.kind === "DictComp" ? [node.key, node.value] : [node.elt]);
  });
};

/** Refuses a `yield` inside a comprehension. */
export const visitYield = (symbols: Symbols, node: NodeOf<"Yield" | "YieldFrom">): void => {
  const { kind, owner } = symbols.scope;
  if (kind === "comprehension") {
    const message = `'yield' inside ${names[owner.kind as Comprehending["kind"]]}`;
    throw refusal(message, between(node, node));
  }
  symbols.visitChildren(node);
};
