import type * as ast from "@tsyncio/ast";
import type { Collected } from "./cursor.ts";
import type { BindingDraft, Block, Occurrence } from "./draft.ts";
import { newBinding } from "./draft.ts";
import { addOccurrence, commonBlock, isLoad, siteIn } from "./resolve.ts";

/**
 * Splits a variable that lives in several separate blocks into one binding for each, so that each block declares it in place:
 * two loops over `i`, two handlers `as error`, a `result` of its own in each branch.
 *
 * Sound because every part begins with an assignment that runs whenever its block runs and before all else in it: no part can see another's value.
 */
export function splitRanges(collected: Collected, bindings: Map<ast.Node, BindingDraft>): void {
  for (const scope of collected.scopes.values()) {
    if (scope.kind !== "module" && scope.kind !== "function") continue;
    for (const binding of scope.variables.slice()) {
      const parts = isSplittable(binding) ? partsOf(binding) : null;
      if (parts !== null) replace(binding, parts, bindings);
    }
  }
}

const splittableOrigins: ReadonlySet<string> = new Set([
  "assignment",
  "augmented",
  "loop",
  "with",
  "except",
  "pattern",
]);

function isSplittable(binding: BindingDraft): boolean {
  if (binding.origins.length < 2 || binding.captured || binding.deleted || binding.assignedFromInside) return false;
  return binding.origins.every((origin) => splittableOrigins.has(origin.kind));
}

/** The occurrences by the separate blocks in which they stand; `null` where one part may see what another assigned. */
function partsOf(binding: BindingDraft): readonly (readonly Occurrence[])[] | null {
  const blocks = binding.occurrences.map((occurrence) => siteIn(occurrence, binding.scope).block);
  const [first] = blocks;
  if (first === undefined) return null;
  const common = blocks.reduce(commonBlock, first);
  const parts = new Map<Block, Occurrence[]>();
  for (const [place, occurrence] of binding.occurrences.entries()) {
    const branch = branchBelow(common, blocks[place] ?? common);
    if (branch === null) return null;
    parts.set(branch, [...(parts.get(branch) ?? []), occurrence]);
  }
  const all = [...parts];
  return all.length > 1 && all.every(([block, part]) => beginsWithAssignment(block, part, binding))
    ? all.map(([, part]) => part)
    : null;
}

/** The child of `common` in which a block lies; `null` for `common` itself. */
function branchBelow(common: Block, block: Block): Block | null {
  let branch: Block | null = null;
  for (let each = block; each !== common; each = each.parent) {
    branch = each;
    if (each.parent === null) return null;
  }
  return branch;
}

function beginsWithAssignment(block: Block, part: readonly Occurrence[], binding: BindingDraft): boolean {
  const sites = part.map((occurrence) => siteIn(occurrence, binding.scope));
  const order = Math.min(...sites.map((site) => site.order));
  const place = sites.findIndex((site) => site.order === order);
  const first = part[place];
  if (first === undefined || isLoad(first.use) || first.use.kind === "augmented") return false;
  if (first.use.kind === "assignment" && first.use.statement.kind === "NamedExpr") return false;
  return (
    sites[place]?.block === block && part.every((each, other) => each === first || (sites[other]?.order ?? 0) > order)
  );
}

function replace(
  binding: BindingDraft,
  parts: readonly (readonly Occurrence[])[],
  bindings: Map<ast.Node, BindingDraft>,
): void {
  const { scope } = binding;
  const ranges = parts.map((part) => {
    const range: BindingDraft = { ...newBinding(binding.name, scope), isRange: true };
    for (const occurrence of part) {
      addOccurrence(range, occurrence);
      bindings.set(occurrence.node, range);
    }
    return range;
  });
  scope.variables.splice(scope.variables.indexOf(binding), 1, ...ranges);
  const last = ranges.at(-1);
  if (last) scope.bindings.set(binding.name, last);
}
