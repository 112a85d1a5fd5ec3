import type { BoundModule } from "../1-bind/bound.ts";
import { escapeName } from "../1-bind/names.ts";
import { NeighbourImports } from "./neighbours.ts";
import type { Import, ImportedName } from "../4-emit/tree.ts";
import type { Mentioned } from "./mentioned.ts";

/** The package that emitted code imports from. */
const runtimePackage = "@tsyncio/runtime";

/** What plain programs have in the place of a module. */
const ofPlainPrograms: Readonly<Record<string, string>> = {
  "@tsyncio/runtime/asyncio": "@tsyncio/runtime/asyncio/plain",
};

/** What plain programs have in the place of the package's own names, and from where. */
const plainPackage = "@tsyncio/runtime/plain";
const plainNames: ReadonlySet<string> = new Set(["print"]);

/**
 * The imports of one emitted module, gathered while it is lowered.
 *
 * A name that the program itself uses is imported under an alias (`py_print`), so no shadowing can happen.
 */
export class ImportCollector {
  readonly #taken: ReadonlySet<string>;
  readonly #own: ReadonlyMap<string, string>;
  /** Local names of the package's own names. */
  readonly #named = new Map<string, string>();
  /** Local names of namespaces, with the module of each. */
  readonly #namespaces = new Map<string, string>();
  /** `from asyncio import sleep`: names imported from other modules than the package itself, by module. */
  readonly #from = new Map<string, Map<string, string>>();

  readonly #effects = new Set<string>();

  /** The other modules of the program. */
  readonly neighbours: NeighbourImports;

  /** `own` says under which name the program itself imports a module; `loaded` are the modules of the program that it imports. */
  constructor(bound: BoundModule, own: ReadonlyMap<string, string>, loaded: readonly string[]) {
    this.neighbours = new NeighbourImports(loaded);
    this.#taken = bound.emittedNames;
    this.#own = own;
  }

  /** The local name of a runtime value. */
  value(name: string): string {
    return this.#import(name);
  }

  /** The local name of a runtime type. */
  type(name: string): string {
    return this.#import(name);
  }

  /** The local name of a runtime module: the program's own where it imports it. */
  namespace(from: string, preferred: string): string {
    return this.ownNamespace(from, this.#own.get(from) ?? this.free(escapeName(preferred.replaceAll(".", "_"))));
  }

  /** A runtime module under the name that the program gave it. */
  ownNamespace(from: string, local: string): string {
    this.#namespaces.set(local, from);
    return local;
  }

  /** A name that the program imports from a module, under the local name that it gave it. */
  named(from: string, name: string, local: string): string {
    const names = this.#from.get(from) ?? new Map<string, string>();
    this.#from.set(from, names.set(local, name));
    return local;
  }

  /** Imports a module for its effect alone. */
  effect(from: string): void {
    this.#effects.add(from);
  }

  /** The import statements of what the module mentions after all, namespaces first. */
  imports({ values, types }: Mentioned, isPlain: boolean): readonly Import[] {
    const source = (from: string): string => (isPlain ? (ofPlainPrograms[from] ?? from) : from);
    const isUsed = (name: string): boolean => values.has(name) || types.has(name);
    const namespaces = [...this.#namespaces]
      .filter(([name]) => isUsed(name))
      .map(([name, from]): Import => ({ kind: "namespace", name, from: source(from) }));
    const modules = [...this.#from].flatMap(([from, locals]) =>
      named(
        from,
        [...locals].filter(([local]) => isUsed(local)).map(([local, name]) => importedName(name, local, false)),
      ),
    );
    const isOfPlain = (name: string): boolean => isPlain && plainNames.has(name);
    const ofPackage = (isOfIt: (name: string) => boolean): readonly ImportedName[] =>
      [...this.#named]
        .filter(([name, local]) => isOfIt(name) && isUsed(local))
        .map(([name, local]) => importedName(name, local, !values.has(local)));
    const own = [
      ...named(
        runtimePackage,
        ofPackage((name) => !isOfPlain(name)),
      ),
      ...named(plainPackage, ofPackage(isOfPlain)),
    ];
    const effects = [...this.#effects].map((from): Import => ({ kind: "named", names: [], from }));
    return [...effects, ...namespaces, ...modules, ...own, ...this.neighbours.imports(types)];
  }

  #import(name: string): string {
    const local = this.#named.get(name) ?? this.free(name);
    this.#named.set(name, local);
    return local;
  }

  /** A name that the program does not have. */
  free(name: string): string {
    let local = name;
    while (this.#taken.has(local)) local = `py_${local}`;
    return local;
  }
}

function named(from: string, names: readonly ImportedName[]): readonly Import[] {
  return names.length === 0 ? [] : [{ kind: "named", names, from }];
}

function importedName(name: string, local: string, typeOnly: boolean): ImportedName {
  return { name, ...(local === name ? {} : { alias: local }), ...(typeOnly ? { typeOnly } : {}) };
}
