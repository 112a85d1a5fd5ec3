import type { NodeOf } from "@tsyncio/ast";
import { between, refusal } from "../lexer/failure.ts";
import { annotated, global, imported, local, nonlocal, parameter, use } from "./scope.ts";
import type { Scope } from "./scope.ts";

/** What CPython says where a declaration comes too late, in the order in which it looks. */
const lateUses: readonly (readonly [flag: number, message: (name: string, word: string) => string])[] = [
  [parameter, (name, word) => `name '${name}' is parameter and ${word}`],
  [use, (name, word) => `name '${name}' is used prior to ${word} declaration`],
  [annotated, (name, word) => `annotated name '${name}' can't be ${word}`],
  [local, (name, word) => `name '${name}' is assigned to before ${word} declaration`],
];

/** Declares names global or nonlocal in a scope. */
export const declare = (scope: Scope, statement: NodeOf<"Global"> | NodeOf<"Nonlocal">): void => {
  const isGlobal = statement.kind === "Global";
  const place = between(statement, statement);
  for (const name of statement.names) {
    const flags = scope.flags(name);
    const late = lateUses.find(([flag]) => (flags & flag) !== 0);
    if (late !== undefined) throw refusal(late[1](name, isGlobal ? "global" : "nonlocal"), place);
    scope.add(name, isGlobal ? global : nonlocal);
    if (!scope.declarations.has(name)) scope.declarations.set(name, place);
  }
};

/** Whether an enclosing function binds a name. */
const isBoundOutside = (scope: Scope, name: string): boolean => {
  for (let outer = scope.parent; outer !== null; outer = outer.parent) {
    if (outer.kind === "module") return false;
    if (outer.kind === "class") {
      if (name === "__class__") return true;
      continue;
    }
    const flags = outer.flags(name);
    if ((flags & global) !== 0) return false;
    if ((flags & (local | parameter | nonlocal | imported)) !== 0) return true;
  }
  return false;
};

/** Whether the nearest enclosing scope that binds a name is one of type parameters. */
const isTypeParameter = (scope: Scope, name: string): boolean => {
  for (let outer = scope.parent; outer !== null; outer = outer.parent) {
    if (outer.kind !== "class" && (outer.flags(name) & (local | parameter)) !== 0) {
      return outer.kind === "types";
    }
  }
  return false;
};

/** Checks the nonlocal declarations of a scope, when all names of the file are known. */
export const checkNonlocals = (scope: Scope): void => {
  for (const [name, place] of scope.declarations) {
    if ((scope.flags(name) & nonlocal) === 0) continue;
    if ((scope.flags(name) & global) !== 0) {
      throw refusal(`name '${name}' is nonlocal and global`, place);
    }
    if (scope.kind === "module") {
      throw refusal("nonlocal declaration not allowed at module level", place);
    }
    if (isTypeParameter(scope, name)) {
      throw refusal(`nonlocal binding not allowed for type parameter '${name}'`, place);
    }
    if (!isBoundOutside(scope, name)) {
      throw refusal(`no binding for nonlocal '${name}' found`, place);
    }
  }
};
