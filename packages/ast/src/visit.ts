import { forEachChild } from "./generated/each-child.ts";
import type { Kind, Node, NodeOf } from "./generated/nodes.ts";

/**
 * What to do at a node. `ancestors` are the nodes above it, the root first; the list changes as the visit
 * goes on. To return `"skip"` leaves out what is below the node, to return `"stop"` ends the visit.
 */
export type Visit<N extends Node> = (node: N, ancestors: readonly Node[]) => "skip" | "stop" | void;

/** What to do at nodes of some kinds: before what is below them, or with `leave` after it. */
export type Visitor = {
  readonly [K in Kind]?: Visit<NodeOf<K>> | { readonly enter?: Visit<NodeOf<K>>; readonly leave?: Visit<NodeOf<K>> };
};

/** Stands in the list of what is to come where everything below the innermost ancestor is done. */
const leave = Symbol("leave");

/**
 * Visits a node and all nodes below it, in the order of `walk`, with the visitor's function for its kind.
 * Returns whether the visit came to its end: false if a function stopped it. Any depth is fine.
 */
export const visit = (root: Node, visitor: Visitor): boolean => {
  const ancestors: Node[] = [];
  const pending: (Node | typeof leave)[] = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const node = next === leave ? (ancestors.pop() as Node) : next;
    const outcome = visitOf(visitor, node.kind, next === leave ? "leave" : "enter")?.(node, ancestors);
    if (outcome === "stop") return false;
    if (next === leave) continue;
    pending.push(leave);
    ancestors.push(node);
    if (outcome !== "skip") pushChildren(node, pending);
  }
  return true;
};

const visitOf = (visitor: Visitor, kind: Kind, moment: "enter" | "leave"): Visit<Node> | undefined => {
  const found = visitor[kind] as
    Visit<Node> | { readonly enter?: Visit<Node>; readonly leave?: Visit<Node> } | undefined;
  if (typeof found === "function") return moment === "enter" ? found : undefined;
  return found?.[moment];
};

/** Puts the children on the stack, the first on top. */
const pushChildren = (node: Node, pending: (Node | typeof leave)[]): void => {
  const start = pending.length;
  forEachChild(node, (child) => pending.push(child));
  for (let low = start, high = pending.length - 1; low < high; low++, high--) {
    [pending[low], pending[high]] = [pending[high] as Node, pending[low] as Node];
  }
};
