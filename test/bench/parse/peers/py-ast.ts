import type { Peer } from "./peer.ts";

/** py-ast: CPython's tree with positions, in TypeScript. */
export const pyAst: Peer = {
  async prepare() {
    const { parseModule } = await import("py-ast");
    return (source) => void parseModule(source);
  },
};
