import type { NodeOf } from "@tsyncio/ast";
import { between, refusal } from "../lexer/failure.ts";
import { annotated, bound, global, local, nonlocal, parameter, typeParameter, use } from "./scope.ts";
import type { Scope } from "./scope.ts";
import type { Symbols } from "./symbol-table.ts";

/** What CPython says where a declaration comes too late, in the order in which it looks. */
const lateUses: readonly (readonly [flag: number, message: (name: string, word: string) => string])[] = [
  [parameter, (name, word) => `name '${name}' is parameter and ${word}`],
  [use, (name, word) => `name '${name}' is used prior to ${word} declaration`],
  [annotated, (name, word) => `annotated name '${name}' can't be ${word}`],
  [local, (name, word) => `name '${name}' is assigned to before ${word} declaration`],
];

/** Declares names global or nonlocal in a scope. */
export const declare = (symbols: Symbols, statement: NodeOf<"Global"> | NodeOf<"Nonlocal">): void => {
  const isGlobal = statement.kind === "Global";
  const place = between(statement, statement);
  for (const name of statement.names) {
    const flags = symbols.flags(name);
    const late = lateUses.find(([flag]) => (flags & flag) !== 0);
    if (late !== undefined) throw refusal(late[1](name, isGlobal ? "global" : "nonlocal"), place);
    symbols.add(name, isGlobal ? global : nonlocal, statement);
    symbols.scope.declare(symbols.mangled(name), place);
  }
};

/** The names that the functions around a scope bind, and whether as type parameters. */
type Bindings = ReadonlyMap<string, "name" | "type">;

/** What a nonlocal declaration of a name is refused for, or null. The module sees no functions around it. */
const vain = (name: string, around: Bindings | null): string | null => {
  if (around === null) return "nonlocal declaration not allowed at module level";
  const binding = around.get(name);
  if (binding === undefined) return `no binding for nonlocal '${name}' found`;
  return binding === "type" ? `nonlocal binding not allowed for type parameter '${name}'` : null;
};

const refuseVain = (scope: Scope, around: Bindings | null): void => {
  for (const [name, flags] of scope.names) {
    if ((flags & nonlocal) === 0) continue;
    const message = (flags & global) !== 0 ? `name '${name}' is nonlocal and global` : vain(name, around);
    const place = scope.declarations.get(name) ?? between(scope.owner as never, scope.owner as never);
    if (message !== null) throw refusal(message, place);
  }
};

/** What the functions inside a scope see: all that is bound around it, and what it binds itself if it is not a class. */
const bindingsInside = (scope: Scope, around: Bindings | null): Bindings => {
  const inside = new Map(around);
  if (scope.kind === "module") return inside;
  for (const [name, flags] of scope.names) {
    if ((flags & global) !== 0) {
      if (scope.kind !== "class") inside.delete(name);
    } else if (scope.kind !== "class" && (flags & bound) !== 0 && (flags & nonlocal) === 0) {
      inside.set(name, (flags & typeParameter) !== 0 ? "type" : "name");
    }
  }
  if (scope.kind === "class") inside.set("__class__", "name");
  return inside;
};

const declares = (scope: Scope): boolean => scope.declarations.size > 0 || scope.children.some(declares);

/** Checks the nonlocal declarations of a scope and of those inside, when all names of the file are known. */
export const checkNonlocals = (scope: Scope, around: Bindings | null = null): void => {
  if (!declares(scope)) return;
  refuseVain(scope, around);
  if (scope.children.length === 0) return;
  const inside = bindingsInside(scope, around);
  for (const child of scope.children) checkNonlocals(child, inside);
};
