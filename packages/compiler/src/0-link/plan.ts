import type * as ast from "@tsyncio/ast";
import type { RefusedConstruct } from "../tables/constructs.ts";
import { boundBy, evaluatedAtTop } from "./evaluated.ts";
import { definitionAt, isEmpty, type Linkage, submoduleOf } from "./linkage.ts";
import { isAncestor, linksOf, loadedBy } from "./loads.ts";
import { type NestedImport, nestedImports } from "./nested.ts";
import { isQuiet, isQuietStatement } from "./quiet.ts";
import { reachable } from "./roots.ts";
import { type ImportStatement, importSites } from "./sites.ts";

/** An import that cannot be given Python's order, and the row that says why. */
interface ImportProblem {
  readonly path: string;
  readonly node: ast.Node;
  readonly row: RefusedConstruct;
}

/** How the imports of a program become imports of ES modules, which run before the module that has them. */
export interface Plan {
  /** The modules that each module imports statically, in order. */
  readonly edges: ReadonlyMap<string, ReadonlySet<string>>;
  /** Imports that run in their place: `await import(…)`. */
  readonly dynamic: ReadonlySet<ImportStatement>;
  readonly problems: readonly ImportProblem[];
}

/**
 * Follows Python through the imports of each program, from its own file. `awaiting` are the modules whose
 * top level awaits.
 *
 * Python runs a module at its first import; ES modules run before all code of those that import them, and the neighbours of
 * one that awaits run while it waits. A static import is the same where nobody can tell: nothing has happened before it, or
 * what it loads does nothing but define. Elsewhere the import runs in its place.
 */
export function planImports(linkage: Linkage, entries: Iterable<string>, awaiting: ReadonlySet<string>): Plan {
  const planner = new Planner(linkage, awaiting);
  for (const entry of entries) planner.run(entry);
  planner.finish();
  return planner;
}

class Planner implements Plan {
  readonly edges = new Map<string, Set<string>>();
  readonly dynamic = new Set<ImportStatement>();
  readonly problems: ImportProblem[] = [];
  readonly #linkage: Linkage;
  readonly #awaiting: Set<string>;
  readonly #quiet = new Map<string, boolean>();
  /** Modules in the order in which they are done. */
  readonly #done = new Set<string>();
  /** What branches may load. */
  readonly #later: string[] = [];
  /** What each module loads in its place, where later lines can rely on it. */
  readonly #inPlace = new Map<string, string[]>();
  /** Those being loaded, outermost first, and what each has bound so far. */
  readonly #loading = new Map<string, Set<string>>();

  constructor(linkage: Linkage, awaiting: ReadonlySet<string>) {
    this.#linkage = linkage;
    this.#awaiting = new Set(awaiting);
    for (const path of linkage.modules.keys()) this.edges.set(path, new Set());
  }

  run(entry: string): void {
    this.#done.clear();
    for (const path of this.#linkage.modules.keys()) {
      if (!isAncestor(path, entry) || isEmpty(path, this.#linkage)) continue;
      this.edges.get(entry)?.add(path);
      this.#load(path);
    }
    this.#load(entry);
    const certain = [...this.#done];
    for (const path of this.#later) if (!this.#done.has(path)) this.#load(path);
    // A set's iteration meets the modules that nested imports add.
    for (const path of this.#done) {
      for (const nested of nestedImports(this.#body(path))) this.#nested(path, nested, certain);
    }
    this.#settleOrder(entry);
  }

  /** What one program loads in its place, no other one loads before. */
  finish(): void {
    for (const [path, { bound }] of this.#linkage.modules) {
      this.#checkWaiting(path, bound.module);
      const { run } = importSites(bound.module);
      const kept = new Set(run.filter((each) => !this.dynamic.has(each)).flatMap((each) => this.#loadsOf(each, path)));
      for (const statement of run.filter((each) => this.dynamic.has(each))) {
        for (const target of this.#loadsOf(statement, path))
          if (!kept.has(target)) this.edges.get(path)?.delete(target);
      }
    }
  }

  /** What a module waits for must not wait for the module. */
  #checkWaiting(path: string, module: ast.Module): void {
    if (!this.#awaiting.has(path)) return;
    const waits = (target: string): boolean =>
      [...reachable(target, this.edges)].some((each) => reachable(each, this.edges).has(path));
    for (const statement of importSites(module).run.filter((each) => this.dynamic.has(each))) {
      if (this.#loadsOf(statement, path).some(waits)) this.#problem(path, statement, "circularEffects");
    }
  }

  #loadsOf(statement: ImportStatement, importer: string): readonly string[] {
    return loadedBy(statement, importer, this.#linkage);
  }

  #body(path: string): readonly ast.Stmt[] {
    return this.#linkage.modules.get(path)?.bound.module.body ?? [];
  }

  #isQuiet(path: string): boolean {
    let quiet = this.#quiet.get(path);
    const module = this.#linkage.modules.get(path)?.bound.module;
    if (quiet === undefined) this.#quiet.set(path, (quiet = module === undefined || isQuiet(module)));
    return quiet;
  }

  #problem(path: string, node: ast.Node, row: RefusedConstruct): void {
    if (!this.problems.some((known) => known.node === node)) this.problems.push({ path, node, row });
  }

  /** Runs a module's top level as Python does. */
  #load(path: string): void {
    const bound = new Set<string>();
    this.#loading.set(path, bound);
    let isDirty = false;
    for (const statement of this.#body(path)) {
      if (statement.kind === "Import" || statement.kind === "ImportFrom") {
        for (const target of this.#loadsOf(statement, path)) {
          isDirty = this.#import(path, statement, target, isDirty) || isDirty;
        }
        this.#checkPartial(path, statement);
      }
      // Each must be looked at.
      const branches = nestedImports([statement]).filter((nested) => this.#branch(path, nested));
      isDirty ||= !isQuietStatement(statement) || branches.length > 0;
      for (const name of boundBy(statement)) bound.add(name);
    }
    this.#loading.delete(path);
    this.#done.add(path);
    const waits = [...(this.edges.get(path) ?? [])].some((each) => this.#awaiting.has(each));
    if (waits) this.#awaiting.add(path);
  }

  /** An import at the top level. Says whether what follows it must not run earlier. */
  #import(path: string, statement: ImportStatement, target: string, isDirty: boolean): boolean {
    const isLoaded = this.#done.has(target) || this.#loading.has(target);
    if (!isLoaded && (this.dynamic.has(statement) || (isDirty && !this.#loadsQuietly(target)))) {
      this.dynamic.add(statement);
      this.#awaiting.add(path);
      this.#inPlace.set(path, [...(this.#inPlace.get(path) ?? []), target]);
      this.#load(target);
      return true;
    }
    this.edges.get(path)?.add(target);
    if (isLoaded) return false;
    const before = this.#done.size;
    this.#load(target);
    return [...this.#done].slice(before).some((each) => this.#awaiting.has(each) && !this.#isQuiet(each));
  }

  /** Whether nobody can tell when a module is loaded, with all that it imports and that is not loaded yet. */
  #loadsQuietly(path: string, seen = new Set<string>()): boolean {
    if (this.#done.has(path) || seen.has(path)) return true;
    seen.add(path);
    const module = this.#linkage.modules.get(path)?.bound.module;
    if (!this.#isQuiet(path) || module === undefined) return this.#isQuiet(path);
    const targets = importSites(module).run.flatMap((statement) => this.#loadsOf(statement, path));
    return targets.every((target) => this.#loadsQuietly(target, seen));
  }

  /** What is taken from a module that is not done must be there already, and nothing may run that could miss it. */
  #checkPartial(path: string, statement: ImportStatement): void {
    for (const { meaning, loads } of linksOf(statement, this.#linkage)) {
      for (const partial of loads.filter((each) => this.#loading.has(each))) {
        const inside = [...this.#loading.keys()];
        const isBusy = inside.slice(inside.indexOf(partial) + 1).some((each) => !this.#isQuiet(each));
        if (isBusy && partial !== path && !isAncestor(partial, path)) this.#problem(path, statement, "circularEffects");
      }
      if (meaning.kind !== "member") continue;
      const bound = this.#loading.get(meaning.path);
      const isMissing = bound !== undefined && !bound.has(meaning.name) && meaning.path !== path;
      if (isMissing && submoduleOf(meaning.path, meaning.name, this.#linkage) === null)
        this.#problem(path, statement, "circularName");
    }
  }

  /** An import in a branch of the top level. Says whether what follows it must not run earlier. */
  #branch(path: string, { statement, owner }: NestedImport): boolean {
    if (owner !== null) return false;
    const targets = this.#loadsOf(statement, path).filter((target) => !this.#loading.has(target));
    if (targets.every((target) => this.#done.has(target) || (this.#loadsQuietly(target) && this.#isHarmless(target)))) {
      for (const target of targets) this.#loadEarly(path, target);
      return false;
    }
    this.dynamic.add(statement);
    this.#awaiting.add(path);
    this.#inPlace.set(path, [...(this.#inPlace.get(path) ?? []), ...targets]);
    this.#later.push(...targets);
    return true;
  }

  /** Hoists an import of which nobody can tell when it runs. */
  #loadEarly(path: string, target: string): void {
    this.edges.get(path)?.add(target);
    if (!this.#done.has(target) && !this.#loading.has(target)) this.#load(target);
  }

  /** An import in a function or class. */
  #nested(path: string, { statement, owner }: NestedImport, certain: readonly string[]): void {
    if (owner === null) return;
    for (const target of this.#loadsOf(statement, path)) {
      const isBefore = certain.includes(target) && certain.indexOf(target) <= certain.indexOf(path);
      if (isBefore || (this.#loadsQuietly(target) && this.#isHarmless(target))) this.#loadEarly(path, target);
      else if (owner.kind === "AsyncFunctionDef") {
        this.dynamic.add(statement);
        if (!this.#done.has(target)) this.#load(target);
      } else this.#problem(path, statement, "importInFunction");
    }
  }

  /** Whether a module and all that it imports are quiet, loaded or not. */
  #isHarmless(path: string, seen = new Set<string>()): boolean {
    if (seen.has(path)) return true;
    seen.add(path);
    const module = this.#linkage.modules.get(path)?.bound.module;
    if (!this.#isQuiet(path) || module === undefined) return this.#isQuiet(path);
    const targets = importSites(module).run.flatMap((statement) => this.#loadsOf(statement, path));
    return targets.every((target) => this.#isHarmless(target, seen));
  }

  /** What a module's top level uses of another must have run before it: where circular imports turn that round, the program's file loads it first. */
  #settleOrder(entry: string): void {
    for (let attempt = 0; attempt <= this.edges.size; attempt += 1) {
      const wrong = this.#tooEarly(entry);
      if (wrong === null) return;
      const first = this.edges.get(entry) ?? new Set();
      if (attempt === this.edges.size || !this.#isHarmless(wrong.path)) {
        this.#problem(wrong.path, wrong.node, "circularUse");
        return;
      }
      this.edges.set(entry, new Set([wrong.path, ...first]));
    }
  }

  /** A use of another module's variable at the top level of one that ES modules run before it. */
  #tooEarly(entry: string): { readonly path: string; readonly node: ast.Node } | null {
    const order = this.#evaluationOrder(entry);
    const owners = this.#owners();
    for (const [path, { bound }] of this.#linkage.modules) {
      const inPlace = new Set((this.#inPlace.get(path) ?? []).flatMap((each) => [...reachable(each, this.edges)]));
      for (const node of evaluatedAtTop(bound.module.body)) {
        const definition = definitionAt(node, bound, this.#linkage);
        if (definition?.kind !== "variable" || definition.binding.declaration.kind === "function") continue;
        const owner = owners.get(definition.binding.scope.node);
        if (owner === undefined || owner === path || inPlace.has(owner) || !order.includes(path)) continue;
        if (order.indexOf(owner) > order.indexOf(path)) return { path, node };
      }
    }
    return null;
  }

  #owners(): ReadonlyMap<ast.Node, string> {
    return new Map([...this.#linkage.modules].map(([path, { bound }]) => [bound.scope.node, path]));
  }

  /** The order in which ES modules run. */
  #evaluationOrder(entry: string): readonly string[] {
    const order: string[] = [];
    const seen = new Set<string>();
    const visit = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const target of this.edges.get(path) ?? []) visit(target);
      order.push(path);
    };
    visit(entry);
    for (const path of this.#done) visit(path);
    return order;
  }
}
