import type { Scope } from "../1-bind/bound.ts";
import type { FunctionInfo } from "../2-infer/types.ts";
import type { Context } from "./context.ts";

/** A function's `__qualname__`: its name after those of the functions and classes around it, `outer.<locals>.inner`. */
export function qualifiedName(info: FunctionInfo, context: Context): string {
  return scopePrefix(context.bound.scopes.get(info.node)?.parent ?? null) + info.name;
}

/** What stands before the name of something defined in a scope. */
export function scopePrefix(scope: Scope | null): string {
  if (scope === null || scope.kind === "module") return "";
  const before = scopePrefix(scope.parent);
  const { node } = scope;
  switch (node.kind) {
    case "ClassDef":
      return `${before}${node.name}.`;
    case "FunctionDef":
    case "AsyncFunctionDef":
      return `${before}${node.name}.<locals>.`;
    case "Lambda":
      return `${before}<lambda>.<locals>.`;
    case "GeneratorExp":
      return `${before}<genexpr>.<locals>.`;
    default:
      return before; // PEP 709: the other comprehensions have no function of their own
  }
}
