import type { NodeOf } from "@tsyncio/ast";
import { between, refusal } from "../lexer/failure.ts";
import { global, iteration, local, named } from "./scope.ts";
import type { Scope } from "./scope.ts";

/**
 * Binds the target of `name := value`, which a comprehension passes on to the function around it.
 * CPython: Python/symtable.c, symtable_extend_namedexpr_scope.
 */
export const bindNamed = (scope: Scope, node: NodeOf<"NamedExpr">): void => {
  if (node.target.kind !== "Name") return;
  const { id } = node.target;
  const place = between(node, node);
  if (scope.iterables > 0) {
    const message = "assignment expression cannot be used in a comprehension iterable expression";
    throw refusal(message, place);
  }
  let target: Scope | null = scope;
  for (; target !== null && target.kind === "comprehension"; target = target.parent) {
    if ((target.flags(id) & iteration) === 0) {
      target.add(id, named);
      continue;
    }
    const message = `assignment expression cannot rebind comprehension iteration variable '${id}'`;
    throw refusal(message, place);
  }
  if (target === null) return;
  if (target !== scope && target.kind === "class") {
    const message = "assignment expression within a comprehension cannot be used in a class body";
    throw refusal(message, place);
  }
  if ((target.flags(id) & global) === 0) target.add(id, local);
};
