import type * as ast from "@tsyncio/ast";
import { childrenOf } from "@tsyncio/ast";

/** A function or lambda: the line of its `def`, the line of its first decorator, which CPython calls the first, and its qualified name. */
export type DefinitionEntry = readonly [line: number, firstLine: number, qualifiedName: string];

/** Where a module defines its functions, for texts that name them with their places. */
export function definitionsOf(module: ast.Module): readonly DefinitionEntry[] {
  const found: DefinitionEntry[] = [];
  collect(module, "", found);
  return found;
}

function collect(node: ast.Node, prefix: string, found: DefinitionEntry[]): void {
  let inside = prefix;
  if (node.kind === "ClassDef") inside = `${prefix}${node.name}.`;
  else if (node.kind === "FunctionDef" || node.kind === "AsyncFunctionDef") {
    const firstLine = Math.min(node.lineno, ...node.decorator_list.map(({ lineno }) => lineno));
    found.push([node.lineno, firstLine, prefix + node.name]);
    inside = `${prefix}${node.name}.<locals>.`;
  } else if (node.kind === "Lambda") {
    found.push([node.lineno, node.lineno, `${prefix}<lambda>`]);
    inside = `${prefix}<lambda>.<locals>.`;
  }
  for (const child of childrenOf(node)) collect(child, inside, found);
}
