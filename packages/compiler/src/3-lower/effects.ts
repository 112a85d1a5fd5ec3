import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import { effects } from "../tables/asyncio/effects.ts";

/** The modules of the runtime that a module imports for their effect, because of what it names. */
export function effectsOf(module: ast.Module): readonly string[] {
  const annotations = annotationsIn(module);
  const names = new Set<string>();
  const keywords = new Set<string>();
  for (const node of walk(module)) {
    if (node.kind === "Attribute" && !annotations.has(node)) names.add(node.attr);
    else if (node.kind === "ImportFrom") for (const { name } of node.names) names.add(name);
    else if (node.kind === "keyword" && node.arg !== null) keywords.add(node.arg);
  }
  return effects
    .filter((part) => part.names.some((each) => names.has(each)) || part.keywords?.some((each) => keywords.has(each)))
    .map(({ from }) => from);
}

/** Everything that stands in annotations, which nothing evaluates in the output. */
function annotationsIn(module: ast.Module): ReadonlySet<ast.Node> {
  const found = new Set<ast.Node>();
  for (const node of walk(module)) {
    const annotation = "annotation" in node ? node.annotation : "returns" in node ? node.returns : null;
    if (annotation !== null && typeof annotation === "object") for (const inner of walk(annotation)) found.add(inner);
  }
  return found;
}

/** Whether a module of the program imports asyncio or something of it. */
export function importsAsyncio(module: ast.Module): boolean {
  return [...walk(module)].some((node) => {
    if (node.kind === "ImportFrom") return isAsyncio(node.module);
    return node.kind === "Import" && node.names.some(({ name }) => isAsyncio(name));
  });
}

function isAsyncio(name: string | null): boolean {
  return name === "asyncio" || name?.startsWith("asyncio.") === true;
}
