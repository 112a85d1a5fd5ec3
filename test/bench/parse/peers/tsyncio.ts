import type { Peer } from "./peer.ts";

async function prepare(checks: boolean): Promise<(source: string) => void> {
  const { parse } = await import("../../../../packages/parser/src/index.ts");
  return (source) => {
    const result = parse(source, { checks });
    if (!result.ok) throw new Error(result.diagnostics[0]?.message);
  };
}

/** Ours, as `ast.parse` refuses. */
export const tsyncio: Peer = { prepare: () => prepare(false) };

/** Ours, as `compile` refuses: with the checks of CPython's symbol table and compiler. */
export const tsyncioChecked: Peer = { prepare: () => prepare(true) };
