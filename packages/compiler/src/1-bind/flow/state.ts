import type * as ast from "@tsyncio/ast";
import type { Collected } from "../cursor.ts";
import type { BindingDraft, ScopeDraft } from "../draft.ts";
import type { Closures } from "./closures.ts";

/** The variables that are certainly bound at a place; `null` at a place that is never reached. */
export type State = ReadonlySet<BindingDraft> | null;

/** A read or write, inside a function, of a variable that is not the function's own. */
export interface Need {
  readonly binding: BindingDraft;
  /** The load; `null` for a write. */
  readonly load: ast.Name | null;
}

/** The definite-assignment analysis of one function (or lambda, or the module): its class bodies and comprehensions included. */
export interface Flow {
  readonly analysis: Analysis;
  readonly root: ScopeDraft;
  readonly needs: Need[];
  /** Functions and classes of outer scopes that the code reads. */
  readonly references: Set<BindingDraft>;
  /** The states at the `break`s of the innermost loop. */
  readonly breaks: State[];
}

/** What the analyses of all functions of a module share. */
export interface Analysis {
  readonly collected: Collected;
  readonly bindings: ReadonlyMap<ast.Node, BindingDraft>;
  readonly closures: Closures;
  /** Every unbinding: `del` and the end of an `except … as name`. */
  readonly unbindings: readonly { readonly binding: BindingDraft; readonly order: number }[];
  /** Whether the manager of a `with` item may swallow an exception of its body. */
  swallows(item: ast.Withitem): boolean;
}

/** The scope whose code runs the code of `scope`: itself, or for a class body or comprehension the function around it. */
export function rootOf(scope: ScopeDraft): ScopeDraft {
  let root = scope;
  while ((root.kind === "class" || root.kind === "comprehension") && root.parent) root = root.parent;
  return root;
}

/** What holds after either of two ways. */
export function join(one: State, other: State): State {
  if (one === null || one === other) return other;
  if (other === null) return one;
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  const both = new Set<BindingDraft>();
  for (const binding of small) if (large.has(binding)) both.add(binding);
  return both.size === small.size ? small : both;
}

/** The state after a binding was assigned. */
export function withBound(state: State, binding: BindingDraft | undefined): State {
  if (state === null || !binding || state.has(binding)) return state;
  return new Set(state).add(binding);
}

/** The state after a binding was unbound. */
export function without(state: State, binding: BindingDraft | undefined): State {
  if (state === null || !binding || !state.has(binding)) return state;
  const rest = new Set(state);
  rest.delete(binding);
  return rest;
}

/** The state at a place that may be reached from anywhere in a statement: what the statement may unbind is not certain. */
export function withoutUnbindingsOf(statement: ast.Stmt, state: State, analysis: Analysis): State {
  const span = analysis.collected.spans.get(statement);
  if (!span || state === null) return state;
  let result: State = state;
  for (const { binding, order } of analysis.unbindings) {
    if (order >= span[0] && order < span[1]) result = without(result, binding);
  }
  return result;
}
