import type * as ast from "@tsyncio/ast";
import type { BoundModule } from "../1-bind/bound.ts";

/** What makes an attribute of a class that its objects find by Python's rules of descriptors, or a function with attributes of its own. */
const makers: Readonly<Record<string, ReadonlySet<string>>> = {
  functools: new Set([
    "cache",
    "cached_property",
    "lru_cache",
    "partialmethod",
    "singledispatch",
    "singledispatchmethod",
    "update_wrapper",
  ]),
  types: new Set(["DynamicClassAttribute", "MethodType", "coroutine"]),
};

/** Whether a class body has a member that a function of the library makes, as a decorator or as the value of a name. */
export function hasLibraryDescriptor(node: ast.ClassDef, bound: BoundModule): boolean {
  return node.body.some((statement) => {
    if (statement.kind === "FunctionDef" || statement.kind === "AsyncFunctionDef")
      return statement.decorator_list.some((each) => isMaker(each, bound));
    const value = statement.kind === "Assign" || statement.kind === "AnnAssign" ? statement.value : null;
    return value?.kind === "Call" && isMaker(value, bound);
  });
}

function isMaker(node: ast.Expr, bound: BoundModule): boolean {
  if (node.kind === "Call") return isMaker(node.func, bound);
  // What only run time knows may be a module of the library.
  if (node.kind === "Attribute") return isMakerOf(importedModule(node.value, bound) ?? "functools", node.attr);
  const origin = originOf(node, bound);
  return origin?.statement.kind === "ImportFrom" && isMakerOf(origin.statement.module, origin.node.name);
}

function isMakerOf(module: string | null, name: string): boolean {
  return module !== null && Object.hasOwn(makers, module) && makers[module]!.has(name);
}

function importedModule(node: ast.Expr, bound: BoundModule): string | null {
  const origin = originOf(node, bound);
  return origin?.statement.kind === "Import" ? origin.node.name : null;
}

function originOf(node: ast.Expr, bound: BoundModule) {
  const origin = node.kind === "Name" ? bound.bindings.get(node)?.origins[0] : undefined;
  return origin?.kind === "import" ? origin : undefined;
}
