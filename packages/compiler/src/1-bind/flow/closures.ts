import type * as ast from "@tsyncio/ast";
import type { Collected } from "../cursor.ts";
import type { BindingDraft, ScopeDraft } from "../draft.ts";
import type { Flow, Need, State } from "./state.ts";
import { rootOf } from "./state.ts";

/** What a function needs of the scopes around it, the functions nested in it included. */
interface Demand {
  readonly needs: readonly Need[];
  readonly references: ReadonlySet<BindingDraft>;
}

/**
 * When the code of functions may run, seen from the scope whose variables it reads.
 *
 * A function runs at the earliest where its name (or its class's) is read, or the name of a function that reads it.
 * At each such place the variables that it needs should be bound; where one is not, the load inside the function is uncertain.
 */
export interface Closures {
  /** Whether reading the binding may lead to running a function of the program. */
  isCallable(binding: BindingDraft): boolean;
  /** A function is defined in `flow`: what it needs of scopes further out, `flow` needs. */
  define(scope: ScopeDraft, flow: Flow): void;
  /** From this place on, a function may run. */
  run(scope: ScopeDraft, state: State, flow: Flow): void;
  /** From this place on, what the name stands for may run. */
  use(binding: BindingDraft, state: State, flow: Flow): void;
}

/** Makes the closures' part of the analysis; `analyse` finds the demand of one function. */
export function makeClosures(
  collected: Collected,
  bindings: ReadonlyMap<ast.Node, BindingDraft>,
  analyse: (scope: ScopeDraft) => Demand,
): Closures {
  const demands = new Map<ScopeDraft, Demand>();
  const inner = childScopes(collected);
  const reached = new Map<BindingDraft, readonly Need[]>();

  const demandOf = (scope: ScopeDraft): Demand => {
    let demand = demands.get(scope);
    if (!demand) demands.set(scope, (demand = analyse(scope)));
    return demand;
  };
  const classFunctions = (scope: ScopeDraft): readonly ScopeDraft[] =>
    (inner.get(scope) ?? []).flatMap((child) => (child.deferred ? [child] : classFunctions(child)));
  const functionsOf = (binding: BindingDraft): readonly ScopeDraft[] =>
    binding.origins.flatMap((origin) => {
      const scope = collected.scopes.get(definition(origin) ?? collected.module.node);
      return !scope || scope.kind === "module" ? [] : scope.kind === "class" ? classFunctions(scope) : [scope];
    });
  const basesOf = (binding: BindingDraft): readonly BindingDraft[] =>
    binding.origins.flatMap((origin) =>
      origin.kind === "class" ? origin.node.bases.flatMap((base) => bindings.get(base) ?? []) : [],
    );
  const reach = (start: readonly ScopeDraft[], from: readonly BindingDraft[], root: ScopeDraft): readonly Need[] => {
    const needs: Need[] = [];
    const seen = new Set<BindingDraft>();
    // What is defined further out needs no variable of this function.
    const see = (binding: BindingDraft): unknown => rootOf(binding.scope) === root && seen.add(binding);
    const take = (scope: ScopeDraft): void => {
      const demand = demandOf(scope);
      for (const need of demand.needs) if (rootOf(need.binding.scope) === root) needs.push(need);
      demand.references.forEach(see);
    };
    from.forEach(see);
    start.forEach(take);
    // A set's iteration meets what is added to it on the way.
    for (const binding of seen) {
      functionsOf(binding).forEach(take);
      basesOf(binding).forEach(see);
    }
    return needs;
  };

  return {
    isCallable: (binding) => binding.origins.some((origin) => definition(origin) !== null),
    define(scope, flow) {
      const { needs, references } = demandOf(scope);
      for (const need of needs) if (rootOf(need.binding.scope) !== flow.root) flow.needs.push(need);
      for (const reference of references) if (rootOf(reference.scope) !== flow.root) flow.references.add(reference);
    },
    run: (scope, state, flow) => check(reach([scope], [], flow.root), state),
    use(binding, state, flow) {
      let needs = reached.get(binding);
      if (!needs) reached.set(binding, (needs = reach([], [binding], flow.root)));
      check(needs, state);
    },
  };
}

/** The node that opens the scope of what an origin binds: a function, a class, a lambda given a name. */
function definition(origin: BindingDraft["origins"][number]): ast.Node | null {
  if (origin.kind === "function" || origin.kind === "class") return origin.node;
  if (origin.kind !== "assignment") return null;
  return origin.statement.value?.kind === "Lambda" ? origin.statement.value : null;
}

function childScopes(collected: Collected): Map<ScopeDraft, ScopeDraft[]> {
  const children = new Map<ScopeDraft, ScopeDraft[]>();
  for (const scope of collected.scopes.values()) {
    if (!scope.parent) continue;
    const siblings = children.get(scope.parent);
    if (siblings) siblings.push(scope);
    else children.set(scope.parent, [scope]);
  }
  return children;
}

function check(needs: readonly Need[], state: State): void {
  if (state === null) return;
  for (const { binding, load } of needs) {
    if (state.has(binding)) continue;
    if (load) binding.uncertain.add(load);
    else binding.writtenEarly = true;
  }
}
