import type * as ast from "@tsyncio/ast";
import type { BindingOrigin } from "./bound.ts";
import type { Collected } from "./cursor.ts";
import type { BindingDraft, Block, Occurrence, ScopeDraft, Site } from "./draft.ts";
import { newBinding } from "./draft.ts";
import { addOccurrence, siteIn } from "./resolve.ts";

/**
 * Makes variables of their own of the names that a loop, a `with` or an `except` binds for its body alone: two loops over
 * `i`, one after the other, declare `i` each for itself.
 *
 * This is so where every use inside the statement stands in its body, and no use after it can see the value that it leaves.
 */
export function splitBodies(collected: Collected, bindings: Map<ast.Node, BindingDraft>): void {
  for (const scope of collected.scopes.values()) {
    if (scope.kind !== "module" && scope.kind !== "function") continue;
    for (const binding of scope.variables.slice()) {
      if (isCandidate(binding)) splitOff(new Uses(binding, collected.spans), scope, bindings);
    }
  }
}

function isCandidate(binding: BindingDraft): boolean {
  return (
    binding.origins.length > 1 &&
    !binding.captured &&
    !binding.deleted &&
    !binding.assignedFromInside &&
    binding.occurrences.every(({ use }) => use.kind !== "parameter" && use.kind !== "mention")
  );
}

function splitOff(uses: Uses, scope: ScopeDraft, bindings: Map<ast.Node, BindingDraft>): void {
  const bodies = uses.all.flatMap(({ use, site }) => (uses.isOwnBody(use, site.block) ? [site.block] : []));
  if (bodies.length === 0) return;
  const innermostFirst = bodies.toSorted((one, other) => other.depth - one.depth);
  const bodyOf = ({ site }: Use): Block | undefined => innermostFirst.find((body) => isWithin(site.block, body));
  const rest = uses.all.filter((use) => bodyOf(use) === undefined);
  const versions: BindingDraft[] = [];
  for (const body of rest.length === 0 ? bodies : [null, ...bodies]) {
    const version: BindingDraft = { ...newBinding(uses.binding.name, scope), isRange: body !== null };
    versions.push(version);
    for (const { occurrence } of body ? uses.all.filter((use) => bodyOf(use) === body) : rest) {
      addOccurrence(version, occurrence);
      bindings.set(occurrence.node, version);
    }
  }
  scope.variables.splice(scope.variables.indexOf(uses.binding), 1, ...versions);
  const [first] = versions;
  if (first && scope.bindings.get(first.name) === uses.binding) scope.bindings.set(first.name, first);
}

/** An occurrence, with its place in the binding's own scope. */
interface Use {
  readonly occurrence: Occurrence;
  readonly use: Occurrence["use"];
  readonly site: Site;
}

/** The uses of one variable, in the order of evaluation. */
class Uses {
  readonly binding: BindingDraft;
  readonly all: readonly Use[];
  readonly #spans: Collected["spans"];

  constructor(binding: BindingDraft, spans: Collected["spans"]) {
    this.binding = binding;
    this.all = binding.occurrences.map((occurrence) => ({
      occurrence,
      use: occurrence.use,
      site: siteIn(occurrence, binding.scope),
    }));
    this.#spans = spans;
  }

  /** Whether the body at whose head a use stands has the variable for itself. */
  isOwnBody(use: Occurrence["use"], body: Block): boolean {
    const statement = body.owner;
    if (!statement || !body.parent) return false;
    if (use.kind === "except") {
      return (
        this.#isOwnHandler(use, body) && !this.#isUsedInFinally(statement) && this.#isDeadAfter(statement, body.parent)
      );
    }
    if (!isHead(use, statement)) return false;
    return this.#isContained(statement, body) && !this.#mayEscape(body) && this.#isDeadAfter(statement, body.parent);
  }

  /** Python unbinds the name at the end of the handler, unless a handler inside did so before. */
  #isOwnHandler(use: BindingOrigin, body: Block): boolean {
    return this.all.every(
      (other) => other.use === use || other.use.kind !== "except" || !isWithin(other.site.block, body),
    );
  }

  /** Whether the `finally` of a handler's statement uses the name, which the handler leaves unbound. */
  #isUsedInFinally(statement: ast.Stmt): boolean {
    if (statement.kind !== "Try" && statement.kind !== "TryStar") return false;
    return this.all.some(({ site }) => {
      for (let block: Block | null = site.block; block; block = block.parent) {
        if (block.owner === statement && block.statements === statement.finalbody) return true;
      }
      return false;
    });
  }

  /** Whether all uses inside a statement stand in the given body of it. */
  #isContained(statement: ast.Stmt, body: Block): boolean {
    return this.all.every(({ site }) => !this.#isInside(site, statement) || isWithin(site.block, body));
  }

  #isInside(site: Site, statement: ast.Stmt): boolean {
    const span = this.#spans.get(statement);
    return span !== undefined && site.order >= span[0] && site.order < span[1];
  }

  /** Whether an exception may carry the value into another part of a `try` around the body, or past a `with`. */
  #mayEscape(body: Block): boolean {
    for (let block = body.parent; block?.owner; block = block.parent) {
      const { owner } = block;
      const isGuard =
        owner.kind === "Try" || owner.kind === "TryStar" || owner.kind === "With" || owner.kind === "AsyncWith";
      if (!isGuard) continue;
      const scope =
        owner.kind === "With" || owner.kind === "AsyncWith"
          ? this.all
          : this.all.filter(({ site }) => this.#isInside(site, owner));
      const around = block;
      if (scope.some(({ site }) => !isWithin(site.block, around))) return true;
      // What a handler catches here ends the statement before the rest of the body could overwrite the value.
      if (block.parent !== null && !this.#isDeadAfter(owner, block.parent)) return true;
    }
    return false;
  }

  /** Whether nothing that runs after a statement of `block` can see the value that the variable has then. */
  #isDeadAfter(statement: ast.Stmt, block: Block): boolean {
    const [start, end] = this.#spans.get(statement) ?? [0, 0];
    const next = this.#firstSight(block, end, Infinity);
    if (next !== "none") return next === "overwritten";
    const { owner } = block;
    if (!owner || !block.parent) return true;
    if (isLoop(owner)) {
      // The next iteration begins at the start of the body.
      if (this.#firstSight(block, 0, start) === "seen" || !this.#isContained(owner, block)) return false;
    }
    return this.#isDeadAfter(owner, block.parent);
  }

  /** What the statements of a block between two places do with the variable first. */
  #firstSight(block: Block, from: number, to: number): "seen" | "overwritten" | "none" {
    let place = from;
    for (const { use, site } of this.all) {
      if (site.order < place || site.order >= to || !isWithin(site.block, block)) continue;
      if (site.block === block && isOverwriting(use)) return "overwritten";
      const { owner } = site.block;
      const isBody =
        owner !== null && site.block.parent === block && isHead(use, owner) && this.#isContained(owner, site.block);
      if (!isBody) return "seen";
      // A loop that binds the variable anew may run no iteration, so the search goes on after it.
      place = this.#spans.get(owner)?.[1] ?? Infinity;
    }
    return "none";
  }
}

/** Whether a use is the target of the loop or `with` whose body it stands at. */
function isHead(use: Occurrence["use"], statement: ast.Stmt): boolean {
  return (use.kind === "loop" || use.kind === "with") && use.statement === statement;
}

function isLoop(statement: ast.Stmt): boolean {
  return statement.kind === "For" || statement.kind === "AsyncFor" || statement.kind === "While";
}

/** Whether a use assigns the variable without fail where it stands. */
function isOverwriting(use: Occurrence["use"]): boolean {
  return (
    use.kind === "function" ||
    use.kind === "class" ||
    use.kind === "import" ||
    (use.kind === "assignment" && use.statement.kind !== "NamedExpr")
  );
}

function isWithin(block: Block, outer: Block): boolean {
  let inner: Block | null = block;
  while (inner && inner.depth > outer.depth) inner = inner.parent;
  return inner === outer;
}
