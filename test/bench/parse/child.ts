/**
 * One peer in a process of its own: `child.ts PEER SOURCES` answers each line of its input with the seconds of a pass
 * over the sources of a JSON file, and how many of them the peer refused.
 */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { lezer } from "./peers/lezer.ts";
import type { Peer } from "./peers/peer.ts";
import { pyAst } from "./peers/py-ast.ts";
import { treeSitter } from "./peers/tree-sitter.ts";
import { tsyncio, tsyncioChecked } from "./peers/tsyncio.ts";

const peers: Readonly<Record<string, Peer>> = { tsyncio, tsyncioChecked, pyAst, lezer, treeSitter };

/** Parses every source once. */
function pass(parse: (source: string) => void, sources: readonly string[]): { seconds: number; refused: number } {
  let refused = 0;
  const start = performance.now();
  for (const source of sources) {
    try {
      parse(source);
    } catch {
      refused += 1;
    }
  }
  return { seconds: (performance.now() - start) / 1000, refused };
}

async function main(name: string, file: string): Promise<void> {
  const peer = peers[name];
  if (peer === undefined) throw new Error(`no peer is called '${name}'`);
  const sources = JSON.parse(readFileSync(file, "utf8")) as string[];
  const parse = await peer.prepare();
  for await (const _ of createInterface(process.stdin)) {
    process.stdout.write(`${JSON.stringify(pass(parse, sources))}\n`);
  }
}

await main(process.argv[2] ?? "", process.argv[3] ?? "");
