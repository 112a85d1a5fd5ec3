import { printableEdges } from "./generated/printable.ts";

/** Read when the first character beyond ASCII asks for it. */
let edges: Uint32Array | null = null;

/** Whether a character is shown as it is in a `repr`: what `str.isprintable` says of it. */
export const isPrintable = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x7f) return code >= 0x20;
  edges ??= readEdges();
  // After an odd number of edges, characters are printable.
  return edgesUpTo(edges, code) % 2 === 1;
};

const readEdges = (): Uint32Array => {
  let edge = 0;
  return Uint32Array.from(printableEdges.split(" "), (step) => (edge += Number.parseInt(step, 36)));
};

/** How many numbers of an ascending list are not above a limit. */
const edgesUpTo = (ascending: Uint32Array, limit: number): number => {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
};
