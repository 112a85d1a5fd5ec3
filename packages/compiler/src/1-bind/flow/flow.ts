import type * as ast from "@tsyncio/ast";
import type { Collected } from "../cursor.ts";
import type { BindingDraft, ScopeDraft } from "../draft.ts";
import { isDeferred } from "../resolve.ts";
import { makeClosures } from "./closures.ts";
import { evaluate } from "./expressions.ts";
import type { Analysis, Flow, State } from "./state.ts";
import { runBody } from "./statements.ts";

/** Finds the loads at which a variable may be unbound, and enters them in `uncertain` of the bindings. */
export function findUncertain(
  collected: Collected,
  bindings: ReadonlyMap<ast.Node, BindingDraft>,
  swallows: (item: ast.Withitem) => boolean,
): void {
  const analyse = (scope: ScopeDraft): Flow => {
    const flow: Flow = { analysis, root: scope, needs: [], references: new Set(), breaks: [] };
    runScope(scope, flow);
    return flow;
  };
  const analysis: Analysis = {
    collected,
    bindings,
    closures: makeClosures(collected, bindings, analyse),
    unbindings: unbindingsOf(collected, bindings),
    swallows,
  };
  analyse(collected.module);
  for (const { binding } of analysis.unbindings) doubtClosures(binding);
}

function runScope(scope: ScopeDraft, flow: Flow): void {
  const { node } = scope;
  const bound = new Set<BindingDraft>();
  for (const binding of scope.variables) if (binding.origins[0]?.kind === "parameter") bound.add(binding);
  const state: State = bound;
  if (node.kind === "Lambda") evaluate(node.body, state, flow);
  else runBody(scope.root.statements, state, flow);
}

function unbindingsOf(collected: Collected, bindings: ReadonlyMap<ast.Node, BindingDraft>): Analysis["unbindings"] {
  return collected.occurrences.flatMap(({ use, node, site }) => {
    const binding = use.kind === "delete" || use.kind === "except" ? bindings.get(node) : undefined;
    return binding ? [{ binding, order: site.order }] : [];
  });
}

/** A closure that reads a variable which is unbound somewhere may run after that. */
function doubtClosures(binding: BindingDraft): void {
  for (const occurrence of binding.occurrences) {
    if (occurrence.use.kind === "read" && isDeferred(occurrence, binding.scope))
      binding.uncertain.add(occurrence.use.node);
  }
}
