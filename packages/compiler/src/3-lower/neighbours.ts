import type { Import, ImportedName } from "../4-emit/tree.ts";

interface Neighbour {
  namespace: string | null;
  /** By local name. */
  readonly names: Map<string, { readonly name: string; typeOnly: boolean }>;
}

/** The imports of other modules of the program, in the order in which Python loads them. */
export class NeighbourImports {
  readonly #neighbours: Map<string, Neighbour>;
  /** Those that the module loads; others are known for their types alone. */
  readonly #loaded: ReadonlySet<string>;

  /** `loaded` are the specifiers of the modules that this one imports, in order. */
  constructor(loaded: readonly string[]) {
    this.#loaded = new Set(loaded);
    this.#neighbours = new Map(loaded.map((from) => [from, newNeighbour()]));
  }

  /** A module as a namespace; the name that it has already, if any. */
  namespace(from: string, local: () => string): string {
    return (this.#at(from).namespace ??= local());
  }

  /** A variable of a module under a local name. */
  value(from: string, name: string, local: string): string {
    this.#at(from).names.set(local, { name, typeOnly: false });
    return local;
  }

  /** A class of a module for its type: under the local name that it has already, if any. */
  type(from: string, name: string, local: () => string): string {
    const { names } = this.#at(from);
    for (const [known, imported] of names) if (imported.name === name) return known;
    const made = local();
    names.set(made, { name, typeOnly: true });
    return made;
  }

  /** The import statements; a module of which nothing is used is loaded all the same. `types` are the names that types mention. */
  imports(types: ReadonlySet<string>): readonly Import[] {
    return [...this.#neighbours].flatMap(([from, neighbour]) => this.#importsOf(from, neighbour, types));
  }

  #importsOf(from: string, { namespace, names }: Neighbour, types: ReadonlySet<string>): readonly Import[] {
    const used = [...names].filter(([local, { typeOnly }]) => !typeOnly || types.has(local));
    const imported = used.map(([local, { name, typeOnly }]): ImportedName => ({
      name,
      ...(local === name ? {} : { alias: local }),
      ...(typeOnly ? { typeOnly } : {}),
    }));
    const isLoadedByName = namespace !== null || imported.some(({ typeOnly }) => typeOnly !== true);
    return [
      ...(namespace === null ? [] : [{ kind: "namespace", name: namespace, from } as const]),
      ...(this.#loaded.has(from) && !isLoadedByName ? [{ kind: "named", names: [], from } as const] : []),
      ...(imported.length === 0 ? [] : [{ kind: "named", names: imported, from } as const]),
    ];
  }

  #at(from: string): Neighbour {
    let neighbour = this.#neighbours.get(from);
    if (!neighbour) this.#neighbours.set(from, (neighbour = newNeighbour()));
    return neighbour;
  }
}

function newNeighbour(): Neighbour {
  return { namespace: null, names: new Map() };
}

/** The specifier by which one module of the program imports another: `./helper.ts`. */
export function specifierOf(from: string, to: string, extension: string): string {
  const [here, there] = [from.split("/").slice(0, -1), to.split("/")];
  let common = 0;
  while (common < here.length && here[common] === there[common]) common += 1;
  const up = here.slice(common).map(() => "..");
  const path = [...(up.length === 0 ? ["."] : up), ...there.slice(common)].join("/");
  return path.replace(/\.\w+$/, extension);
}
