import type * as ast from "@tsyncio/ast";
import type { Collected } from "./cursor.ts";
import type { BindingDraft, Occurrence, ScopeDraft } from "./draft.ts";
import { newBinding } from "./draft.ts";
import { addOccurrence, isLoad } from "./resolve.ts";

/**
 * Splits a name that a `def`, `class` or `import` binds and straight-line code binds again into one binding for each,
 * since TypeScript cannot assign to a declared function, class or import.
 */
export function splitVersions(collected: Collected, bindings: Map<ast.Node, BindingDraft>): void {
  for (const scope of collected.scopes.values()) {
    if (scope.kind !== "module" && scope.kind !== "function") continue;
    for (const binding of scope.variables.slice()) if (isSplittable(binding)) split(binding, bindings);
  }
}

const declarations: ReadonlySet<string> = new Set(["function", "class", "import"]);

function isSplittable(binding: BindingDraft): boolean {
  if (binding.origins.length < 2 || binding.captured || binding.deleted || binding.assignedFromInside) return false;
  if (!binding.origins.some((origin) => declarations.has(origin.kind)) || isOneImport(binding)) return false;
  return binding.occurrences.every(
    ({ use, site }) => isLoad(use) || (site.block === binding.scope.root && isStatementOrigin(use)),
  );
}

function isStatementOrigin(use: Occurrence["use"]): boolean {
  return declarations.has(use.kind) || (use.kind === "assignment" && use.statement.kind !== "NamedExpr");
}

/** Whether all origins import the same thing: `import os.path` beside `import os` binds `os` once. */
export function isOneImport(binding: BindingDraft): boolean {
  const keys = binding.origins.map((origin) => {
    if (origin.kind !== "import") return null;
    const { node, statement } = origin;
    if (statement.kind === "ImportFrom")
      return `${".".repeat(statement.level ?? 0)}${statement.module ?? ""}:${node.name}`;
    return node.asname === null ? node.name.split(".", 1)[0] : node.name;
  });
  return keys[0] != null && keys.every((key) => key === keys[0]);
}

function split(binding: BindingDraft, bindings: Map<ast.Node, BindingDraft>): void {
  const { scope, name } = binding;
  const versions: BindingDraft[] = [];
  let current: BindingDraft | null = null;
  for (const occurrence of binding.occurrences) {
    if (startsVersion(occurrence.use, current)) versions.push((current = newBinding(name, scope)));
    current ??= versions[versions.push(newBinding(name, scope)) - 1] ?? null;
    if (!current) continue;
    addOccurrence(current, occurrence);
    bindings.set(occurrence.node, current);
  }
  replace(scope, binding, versions);
}

/** A declaration starts a version, and so does the first assignment after one. Reads before the first origin belong to it. */
function startsVersion(use: Occurrence["use"], current: BindingDraft | null): boolean {
  if (isLoad(use) || !current) return false;
  const last = current.origins.at(-1);
  return last !== undefined && (declarations.has(use.kind) || declarations.has(last.kind));
}

function replace(scope: ScopeDraft, binding: BindingDraft, versions: readonly BindingDraft[]): void {
  scope.variables.splice(scope.variables.indexOf(binding), 1, ...versions);
  const last = versions.at(-1);
  if (last) scope.bindings.set(binding.name, last);
}
