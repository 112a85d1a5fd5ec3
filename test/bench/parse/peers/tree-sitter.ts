import { fileURLToPath } from "node:url";
import type { Peer } from "./peer.ts";

/** tree-sitter as WebAssembly: a concrete tree in its own memory, whatever the source; no values, no AST, no refusals. */
export const treeSitter: Peer = {
  async prepare() {
    const { Language, Parser } = await import("web-tree-sitter");
    await Parser.init();
    const grammar = fileURLToPath(import.meta.resolve("tree-sitter-python/tree-sitter-python.wasm"));
    const parser = new Parser().setLanguage(await Language.load(grammar));
    return (source) => parser.parse(source)?.delete();
  },
};
