import type * as ast from "@tsyncio/ast";
import type { Statement } from "../../4-emit/tree.ts";
import { modules } from "../../tables/index.ts";
import { type Context, refuseConstruct, report } from "../context.ts";
import { checkEntry, isIgnoredImport } from "../modules.ts";

/**
 * ```py
 * import asyncio as aio
 *
 * lock = aio.Lock()
 * ```
 * ```ts
 * const lock = new aio.Lock();
 * ```
 * The import itself is printed at the top of the module, once something of it is used.
 */
export function lowerImport(node: ast.Import, context: Context): readonly Statement[] {
  for (const alias of node.names) {
    if (modules[alias.name] === undefined) report(context, "unknown-module", alias, { module: alias.name });
  }
  return [];
}

/**
 * ```py
 * from asyncio import Event, Lock
 *
 * lock, event = Lock(), Event()
 * ```
 * ```ts
 * const [lock, event] = [new Lock(), new Event()];
 * ```
 */
export function lowerImportFrom(node: ast.ImportFrom, context: Context): readonly Statement[] {
  const module = node.module ?? "";
  if (isIgnoredImport(module)) return [];
  if (modules[module] === undefined || (node.level ?? 0) > 0) {
    report(context, "unknown-module", node, { module: `${".".repeat(node.level ?? 0)}${module}` });
    return [];
  }
  for (const alias of node.names) {
    if (alias.name === "*") {
      refuseConstruct(context, alias, "importStar", module);
    } else checkEntry(module, alias.name, alias, context);
  }
  return [];
}
