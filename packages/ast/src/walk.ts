import { forEachChild } from "./generated/each-child.ts";
import type { Node } from "./generated/nodes.ts";

/** The nodes directly below a node, in the order of the ASDL's fields. */
export const childrenOf = (node: Node): Node[] => {
  const found: Node[] = [];
  forEachChild(node, (child) => found.push(child));
  return found;
};

/** A node and all nodes below it: each before its children, the children in the order of the fields. */
export function* walk(node: Node): Generator<Node, void, undefined> {
  const pending = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    yield next;
    const below = childrenOf(next);
    for (let index = below.length - 1; index >= 0; index--) pending.push(below[index] as Node);
  }
}
