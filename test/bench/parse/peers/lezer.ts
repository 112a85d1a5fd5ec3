import type { Peer } from "./peer.ts";

/** Lezer's parser for editors: kinds and offsets in a compact tree, whatever the source; no values, no AST, no refusals. */
export const lezer: Peer = {
  async prepare() {
    const { parser } = await import("@lezer/python");
    return (source) => void parser.parse(source);
  },
};
