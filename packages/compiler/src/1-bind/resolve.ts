import type * as ast from "@tsyncio/ast";
import type { BindingOrigin } from "./bound.ts";
import type { Collected } from "./cursor.ts";
import type { BindingDraft, Block, Occurrence, ScopeDraft, Site } from "./draft.ts";
import { bindingIn } from "./draft.ts";

/** Gives every occurrence its binding, by Python's rules of scope. */
export function resolve(collected: Collected): Map<ast.Node, BindingDraft> {
  const bindings = new Map<ast.Node, BindingDraft>();
  for (const occurrence of collected.occurrences) {
    const scope = ownerOf(occurrence, collected.module);
    if (!scope) continue;
    const binding = bindingIn(scope, occurrence.name);
    bindings.set(occurrence.node, binding);
    addOccurrence(binding, occurrence);
  }
  return bindings;
}

/** Enters an occurrence in its binding's lists. */
export function addOccurrence(binding: BindingDraft, occurrence: Occurrence): void {
  const { use } = occurrence;
  binding.occurrences.push(occurrence);
  const deferred = isDeferred(occurrence, binding.scope);
  if (deferred && use.kind !== "mention") binding.captured = true;
  if (isLoad(use)) {
    if (use.kind === "read") binding.reads.push(use.node);
    return;
  }
  binding.origins.push(use);
  if (use.kind === "delete") binding.deleted = true;
  if (occurrence.scope !== binding.scope) binding.assignedFromInside = true;
}

/** Whether an occurrence only looks at the name: a read or a mention. */
export function isLoad(use: Occurrence["use"]): use is Exclude<Occurrence["use"], BindingOrigin> {
  return use.kind === "read" || use.kind === "mention";
}

/** The scope whose variable an occurrence is; `null` for a built-in or a name that nothing binds. */
export function ownerOf(occurrence: Occurrence, module: ScopeDraft): ScopeDraft | null {
  const { name, use } = occurrence;
  const scope = lookUp(name, occurrence.scope, module);
  const isFallThrough = scope?.kind === "class" && use.kind === "read" && !scope.bindings.has(name);
  // A class body reads a name of its own that it did not bind yet from the module, past the functions around it.
  return isFallThrough ? (module.bound.has(name) ? module : null) : scope;
}

function lookUp(name: string, start: ScopeDraft, module: ScopeDraft): ScopeDraft | null {
  for (let scope: ScopeDraft | null = start; scope; scope = scope.parent) {
    const elsewhere = scope.elsewhere.get(name);
    if (elsewhere === "global") return module.bound.has(name) ? module : null;
    const isVisible = scope === start || scope.kind !== "class";
    if (elsewhere === undefined && isVisible && scope.bound.has(name)) return scope;
  }
  return null;
}

/** Whether an occurrence stands in code inside `owner` that may run later than the place where it stands. */
export function isDeferred(occurrence: Occurrence, owner: ScopeDraft): boolean {
  for (let scope: ScopeDraft | null = occurrence.scope; scope && scope !== owner; scope = scope.parent) {
    if (scope.deferred) return true;
  }
  return false;
}

/** Where an occurrence stands in the binding's own scope: for one in an inner scope, where that scope's construct stands. */
export function siteIn(occurrence: Occurrence, owner: ScopeDraft): Site {
  let { scope, site } = occurrence;
  while (scope !== owner && scope.site && scope.parent) {
    site = scope.site;
    scope = scope.parent;
  }
  return site;
}

/** The innermost block that encloses both. */
export function commonBlock(one: Block, other: Block): Block {
  let [a, b] = [one, other];
  while (a !== b) {
    if (a.depth >= b.depth && a.parent) a = a.parent;
    else if (b.parent) b = b.parent;
    else return a;
  }
  return a;
}
