import type { Node, NodeOf } from "@tsyncio/ast";

/** Visits the parts of an `if` and of its `elif`s in a loop: there may be thousands, each in the `else` of the one before. */
export const visitBranches = (first: NodeOf<"If">, visit: (node: Node) => void): void => {
  let branch = first;
  for (;;) {
    visit(branch.test);
    branch.body.forEach(visit);
    const [next] = branch.orelse;
    if (branch.orelse.length !== 1 || next?.kind !== "If") break;
    branch = next;
  }
  branch.orelse.forEach(visit);
};
