import type * as ast from "@tsyncio/ast";
import { children } from "@tsyncio/ast";
import type { Collected } from "../cursor.ts";
import type { BindingDraft } from "../draft.ts";

/** Names of the standard library whose managers swallow exceptions, or may be made to. */
const swallowing: ReadonlySet<string> = new Set([
  "suppress",
  "ExitStack",
  "AsyncExitStack",
  "contextmanager",
  "asynccontextmanager",
  "assertRaises",
  "assertRaisesRegex",
  "assertWarns",
  "assertLogs",
  "raises",
  "__exit__",
  "__aexit__",
]);

/** Modules that give no manager that swallows exceptions, other than by the names above. */
const harmless: ReadonlySet<string> = new Set([
  "__future__",
  "abc",
  "asyncio",
  "aiohttp",
  "base64",
  "bisect",
  "collections",
  "concurrent",
  "contextlib",
  "contextvars",
  "copy",
  "csv",
  "dataclasses",
  "datetime",
  "decimal",
  "enum",
  "fractions",
  "functools",
  "gc",
  "hashlib",
  "heapq",
  "inspect",
  "io",
  "itertools",
  "json",
  "logging",
  "math",
  "operator",
  "os",
  "pathlib",
  "queue",
  "random",
  "re",
  "secrets",
  "signal",
  "socket",
  "ssl",
  "statistics",
  "string",
  "struct",
  "subprocess",
  "sys",
  "tempfile",
  "textwrap",
  "threading",
  "time",
  "traceback",
  "types",
  "typing",
  "uuid",
  "warnings",
  "weakref",
]);

/**
 * Whether the manager of a `with` item may swallow an exception of the body, so that code after the `with` runs although
 * the body was left early. Decided from the text: no manager does if nothing in the program could make one that does.
 */
export function makeSwallows(
  collected: Collected,
  bindings: ReadonlyMap<ast.Node, BindingDraft>,
  isSuspicious: (() => boolean) | null = null,
): (item: ast.Withitem) => boolean {
  let suspicious: boolean | null = null;
  return ({ context_expr }) => {
    suspicious ??= isSuspicious === null ? mayMakeSwallowing(collected.module.node, () => false) : isSuspicious();
    return suspicious && !isKnownManager(context_expr, bindings);
  };
}

/** Whether a module may make a manager that swallows exceptions; `isOwn` tells the imports of the program's own modules. */
export function mayMakeSwallowing(module: ast.Node, isOwn: (alias: ast.Alias) => boolean): boolean {
  return some(module, (node) => isSwallowingDefinition(node) || mentionsSwallowing(node, isOwn));
}

function isSwallowingDefinition(node: ast.Node): boolean {
  if (node.kind !== "FunctionDef" && node.kind !== "AsyncFunctionDef") return false;
  return (node.name === "__exit__" || node.name === "__aexit__") && mayReturnTrue(node);
}

function mayReturnTrue(node: ast.FunctionDef | ast.AsyncFunctionDef): boolean {
  return some(node, (part) => {
    if (part.kind === "Yield" || part.kind === "YieldFrom") return true;
    if (part.kind !== "Return" || part.value === null) return false;
    const constant = part.value.kind === "Constant" ? part.value.value : null;
    return !(constant?.type === "None" || (constant?.type === "bool" && !constant.value));
  });
}

function mentionsSwallowing(node: ast.Node, isOwn: (alias: ast.Alias) => boolean): boolean {
  switch (node.kind) {
    case "Name":
      return swallowing.has(node.id);
    case "Attribute":
      return swallowing.has(node.attr);
    case "Constant":
      return node.value.type === "str" && swallowing.has(node.value.value);
    case "ImportFrom":
      return node.names.some(
        (alias) => alias.name === "*" || swallowing.has(alias.name) || (isForeign(node.module) && !isOwn(alias)),
      );
    case "Import":
      return node.names.some((alias) => isForeign(alias.name) && !isOwn(alias));
    default:
      return false;
  }
}

function isForeign(module: string | null): boolean {
  return module === null || !harmless.has(module.split(".", 1)[0] ?? module);
}

/** A manager that swallows nothing: a class of asyncio, a file, an instance of a class of the program with a harmless `__exit__`. */
function isKnownManager(node: ast.Expr, bindings: ReadonlyMap<ast.Node, BindingDraft>): boolean {
  if (node.kind !== "Call") return false;
  const { func } = node;
  if (func.kind === "Attribute") {
    const origin = onlyOrigin(bindings.get(func.value));
    return origin?.kind === "import" && origin.statement.kind === "Import" && origin.node.name === "asyncio";
  }
  const binding = bindings.get(func);
  if (!binding) return func.kind === "Name" && func.id === "open";
  const origin = onlyOrigin(binding);
  return origin?.kind === "class" && origin.node.bases.length === 0 && !some(origin.node, isSwallowingDefinition);
}

function onlyOrigin(binding: BindingDraft | undefined): BindingDraft["origins"][number] | undefined {
  return binding?.origins.length === 1 ? binding.origins[0] : undefined;
}

function some(node: ast.Node, matches: (node: ast.Node) => boolean): boolean {
  if (matches(node)) return true;
  for (const field of children[node.kind]) {
    const value: unknown = node[field as keyof ast.Node];
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child !== null && child !== undefined && some(child as ast.Node, matches)) return true;
    }
  }
  return false;
}
