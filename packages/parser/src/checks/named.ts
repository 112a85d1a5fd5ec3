import type { NodeOf, Position } from "@tsyncio/ast";
import { between, refusal } from "../lexer/failure.ts";
import { global, iteration, local, nonlocal } from "./scope.ts";
import type { Scope } from "./scope.ts";
import type { Symbols } from "./symbol-table.ts";

/** What the nearest scope around a comprehension is called where `:=` may not bind a name in it. */
const closed = (scope: Scope): string => {
  if (scope.kind === "class") return "in a class body";
  if (scope.kind === "types") return "within the definition of a generic";
  return scope.place === "a type alias" ? "in a type alias" : "in a TypeVar bound";
};

/** The nearest scope that is not a comprehension; none of those between may iterate over the name. */
const targetScope = (symbols: Symbols, id: string, place: Position): Scope => {
  const name = symbols.mangled(id);
  let { scope } = symbols;
  for (; scope.kind === "comprehension"; scope = scope.parent as Scope) {
    const flags = scope.flags(name);
    if ((flags & iteration) === 0 || (flags & local) === 0) continue;
    const message = `assignment expression cannot rebind comprehension iteration variable '${id}'`;
    throw refusal(message, between(place, place));
  }
  return scope;
};

/** Binds a name that `:=` binds inside a comprehension, which passes it on to the function around it. */
const bindOutside = (symbols: Symbols, id: string, place: Position): void => {
  const target = targetScope(symbols, id, place);
  const name = symbols.mangled(id);
  if (target.kind !== "function" && target.kind !== "module") {
    const message = `assignment expression within a comprehension cannot be used ${closed(target)}`;
    throw refusal(message, between(place, place));
  }
  const isGlobal = target.kind === "module" || (target.flags(name) & global) !== 0;
  symbols.add(id, isGlobal ? global : nonlocal, place);
  symbols.scope.declare(name, between(place, place));
  target.add(name, target.kind === "module" ? global : local);
};

/** `name := value`. CPython: Python/symtable.c, symtable_handle_namedexpr. */
export const visitNamed = (symbols: Symbols, node: NodeOf<"NamedExpr">): void => {
  symbols.refuseInTypes("named expression", node);
  const { scope } = symbols;
  if (scope.iterables > 0) {
    const message = "assignment expression cannot be used in a comprehension iterable expression";
    throw refusal(message, between(node, node));
  }
  const { target } = node;
  if (scope.kind === "comprehension" && target.kind === "Name") bindOutside(symbols, target.id, target);
  symbols.visit(node.value);
  symbols.visit(target);
};
