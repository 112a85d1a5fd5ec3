import type { ProgramSource, ReadSource } from "./program.ts";

/** A module that was found: a file, or a folder without `__init__.py`, whose path ends in `/`. */
export interface FoundModule {
  readonly path: string;
  readonly name: string;
  readonly source: ProgramSource | null;
}

/** Modules that Python has loaded, or built in, before it looks beside the program: a file of that name is never imported. */
const builtIn: ReadonlySet<string> = new Set([
  "abc",
  "atexit",
  "builtins",
  "codecs",
  "encodings",
  "errno",
  "faulthandler",
  "gc",
  "genericpath",
  "io",
  "itertools",
  "marshal",
  "os",
  "posix",
  "posixpath",
  "pwd",
  "site",
  "stat",
  "sys",
  "time",
  "zipimport",
]);

/** Finds modules beside the program in Python's order: a package, a file, a folder of modules. Remembers what it has read. */
export class Finder {
  readonly #read: ReadSource;
  readonly #sources = new Map<string, ProgramSource | null>();

  constructor(read: ReadSource) {
    this.#read = read;
  }

  /** The modules that importing a dotted name loads, outermost first; `null` where one is missing. */
  find(dotted: string): readonly FoundModule[] | null {
    const parts = dotted.split(".");
    if (parts.some((part) => part === "") || builtIn.has(parts[0] ?? "")) return null;
    const found = parts.map((_part, index) => this.#module(parts.slice(0, index + 1)));
    const isWhole = found.every(
      (module, index) => module !== null && (index === parts.length - 1 || isPackage(module)),
    );
    const last = found.at(-1);
    // A folder alone is a package only for the modules in it.
    return isWhole && last?.source !== null ? (found as readonly FoundModule[]) : null;
  }

  /** The module inside a package. */
  submodule(path: string, name: string): FoundModule | null {
    const folder = folderOf(path);
    if (folder === null) return null;
    const found = this.#module([...folder.split("/"), name]);
    return found?.source === null ? null : found;
  }

  /** The file at a path. */
  source(path: string): ProgramSource | null {
    const known = this.#sources.get(path);
    if (known !== undefined) return known;
    const source = this.#read(path);
    this.#sources.set(path, source);
    return source;
  }

  #module(parts: readonly string[]): FoundModule | null {
    const [place, name] = [parts.join("/"), parts.join(".")];
    for (const path of [`${place}/__init__.py`, `${place}.py`]) {
      const source = this.source(path);
      if (source !== null) return { path, name, source };
    }
    return { path: `${place}/`, name, source: null };
  }
}

function isPackage(module: FoundModule): boolean {
  return folderOf(module.path) !== null;
}

/** The folder of a package, without a `/` at its end; `null` for a module that is none. */
export function folderOf(path: string): string | null {
  const folder = /^(.*)\/(?:__init__\.py)?$/.exec(path)?.[1];
  return folder ?? null;
}
