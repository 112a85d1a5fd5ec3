import { build, walk } from "@tsyncio/ast";
import type * as ast from "@tsyncio/ast";
import type { Collected } from "./cursor.ts";
import type { Occurrence, ScopeDraft } from "./draft.ts";
import { ownerOf } from "./resolve.ts";

/** The variables that each call of `locals()` reads, as names that stand at its place. */
export type LocalsReads = ReadonlyMap<ast.Call, readonly ast.Name[]>;

/**
 * What the calls of `locals()` in functions read, in the order of CPython's frames (`Objects/frameobject.c`): parameters, the other
 * variables as the code comes to them, those that functions inside share, those of the functions around. Calls elsewhere are not in the map.
 */
export function localsReads(collected: Collected): LocalsReads {
  const reads = new Map<ast.Call, readonly ast.Name[]>();
  for (const { call, scope } of collected.localsCalls) {
    const names = isBuiltin(scope) ? namesOf(scope, collected) : null;
    if (names !== null)
      reads.set(
        call,
        names.map((id) => build.Name(id, "Load", call)),
      );
  }
  return reads;
}

/** Whether `locals` is the built-in function at this place. */
function isBuiltin(start: ScopeDraft): boolean {
  for (let scope: ScopeDraft | null = start; scope; scope = scope.parent) if (scope.bound.has("locals")) return false;
  return true;
}

function namesOf(scope: ScopeDraft, collected: Collected): readonly string[] | null {
  const { node } = scope;
  if (node.kind !== "FunctionDef" && node.kind !== "AsyncFunctionDef" && node.kind !== "Lambda") return null;
  if (holdsItsClass(node) || (node.kind !== "Lambda" && node.type_params.length > 0)) return null;
  const inside = collected.occurrences.filter((each) => each.use.kind !== "mention" && isWithin(each.scope, scope));
  const parameters = parameterNames(node.args, inside);
  const own = inside.filter((each) => ownerOf(each, collected.module) === scope && !parameters.includes(each.name));
  const shared = new Set(own.filter((each) => !isInlined(each, scope)).map(({ name }) => name));
  const plain = new Set(own.map(({ name }) => name).filter((name) => !shared.has(name)));
  return [...parameters, ...plain, ...[...shared].sort(), ...[...freeNames(inside, scope, collected)].sort()];
}

/** `super()` and `__class__` make a variable of the class, which the output has not. */
function holdsItsClass(node: ast.Node): boolean {
  for (const each of walk(node))
    if (each.kind === "Name" && (each.id === "super" || each.id === "__class__")) return true;
  return false;
}

/** `*args` stands behind the parameters that are given by name alone. */
function parameterNames(args: ast.Arguments, inside: readonly Occurrence[]): readonly string[] {
  const nodes = [...args.posonlyargs, ...args.args, ...args.kwonlyargs, args.vararg, args.kwarg];
  return nodes.flatMap((node) => inside.find((each) => each.node === node)?.name ?? []);
}

function freeNames(inside: readonly Occurrence[], scope: ScopeDraft, { module }: Collected): ReadonlySet<string> {
  const outer = inside.filter((each) => {
    const owner = ownerOf(each, module);
    return owner !== null && owner.kind !== "module" && owner !== scope && isWithin(scope, owner);
  });
  return new Set(outer.map(({ name }) => name));
}

function isWithin(inner: ScopeDraft, outer: ScopeDraft): boolean {
  for (let scope: ScopeDraft | null = inner; scope; scope = scope.parent) if (scope === outer) return true;
  return false;
}

/** Whether an occurrence stands in the function's own code; comprehensions but generator expressions are part of it. */
function isInlined(occurrence: Occurrence, owner: ScopeDraft): boolean {
  for (let { scope } = occurrence; scope !== owner; scope = scope.parent) {
    if (scope.kind !== "comprehension" || scope.deferred || scope.parent === null) return false;
  }
  return true;
}
