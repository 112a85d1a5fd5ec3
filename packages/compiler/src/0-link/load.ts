import type * as ast from "@tsyncio/ast";
import type { Diagnostic } from "@tsyncio/diagnostics";
import { parse, type PythonVersion } from "@tsyncio/parser";
import { spellPrivateNames } from "../1-bind/private-names.ts";
import { modules as libraries } from "../tables/index.ts";
import { Finder, type FoundModule } from "./finder.ts";
import type { Link, Meaning, Program, ProgramSource, ReadSource, SourceModule } from "./program.ts";
import { type ImportStatement, importSites } from "./sites.ts";
import { expandStars, globalsOf, libraryNames, publicNames } from "./star.ts";

/** Which file is the program, and how its files are read. */
export interface LoadOptions {
  /** The path of the program's own file: `main.py`, `package/__main__.py`. */
  readonly entry: string;
  readonly source: ProgramSource;
  readonly read: ReadSource;
  readonly python: PythonVersion;
}

/** The files of a program, or why one of them cannot be read. */
export type Loaded =
  | { readonly ok: true; readonly program: Program }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[]; readonly source: ProgramSource };

/** Reads and parses a program's file and all files that it imports, directly or not. */
export function loadProgram(options: LoadOptions): Loaded {
  const loader = new Loader(options);
  try {
    loader.load({ path: options.entry, name: entryName(options.entry), source: options.source });
    return { ok: true, program: loader.finish() };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, diagnostics: error.diagnostics, source: error.source };
    throw error;
  }
}

/** What Python calls a program's file when it is imported. */
function entryName(path: string): string {
  return path.replace(/\.\w+$/, "").replaceAll("/", ".");
}

/** A file of the program is not Python. */
class Unreadable extends Error {
  readonly diagnostics: readonly Diagnostic[];
  readonly source: ProgramSource;

  constructor(diagnostics: readonly Diagnostic[], source: ProgramSource) {
    super("a file of the program cannot be read");
    this.diagnostics = diagnostics;
    this.source = source;
  }
}

class Loader {
  readonly #options: LoadOptions;
  readonly #finder: Finder;
  readonly #modules = new Map<string, SourceModule>();
  /** Modules on the way to be loaded: circular imports meet them. */
  readonly #parsed = new Map<string, SourceModule>();
  readonly #links = new Map<ast.Alias, Link>();
  readonly #typeOnly: (readonly [SourceModule, ImportStatement])[] = [];

  constructor(options: LoadOptions) {
    this.#options = options;
    this.#finder = new Finder(options.read);
  }

  /** Loads a module and what it imports. */
  load(found: FoundModule): void {
    if (found.source === null || this.#parsed.has(found.path)) return;
    const parsed = this.#parse(found, found.source);
    this.#parsed.set(found.path, parsed);
    const module = expandStars(parsed.module, (statement) => this.#starNames(statement, parsed));
    const whole = { ...parsed, module };
    this.#parsed.set(found.path, whole);
    const { run, typeOnly } = importSites(module);
    for (const statement of run) this.#link(statement, whole);
    for (const statement of typeOnly) this.#typeOnly.push([whole, statement]);
    this.#modules.set(found.path, whole);
  }

  /** Imports for the type checker mean what the program has loaded anyway. */
  finish(): Program {
    for (const [module, statement] of this.#typeOnly) {
      for (const alias of statement.names) {
        const { meaning } = this.#meaningOf(alias, statement, module) ?? { meaning: { kind: "absent" } as const };
        const isLoaded = "path" in meaning && this.#modules.has(meaning.path);
        this.#links.set(alias, { meaning: isLoaded ? meaning : { kind: "absent" }, loads: [] });
      }
    }
    return { modules: this.#modules, links: this.#links };
  }

  #parse({ path, name }: FoundModule, source: ProgramSource): SourceModule {
    if ("diagnostic" in source) throw new Unreadable([source.diagnostic], source);
    const { text, filename } = source;
    const parsed = parse(text, { filename, python: this.#options.python });
    if (!parsed.ok) throw new Unreadable(parsed.diagnostics, source);
    const folder = /^(?:(.*)\/)?[^/]*$/.exec(path)?.[1] ?? "";
    const isProgram = path === this.#options.entry && !path.endsWith("__main__.py");
    return {
      path,
      name,
      package: isProgram ? "" : folder.replaceAll("/", "."),
      filename,
      text,
      module: spellPrivateNames(parsed.module),
      comments: parsed.comments,
    };
  }

  #link(statement: ImportStatement, importer: SourceModule): void {
    for (const alias of statement.names) {
      const link = this.#meaningOf(alias, statement, importer);
      if (link === null) continue;
      this.#links.set(alias, link);
    }
  }

  /** What an imported name stands for, its modules loaded; `null` for what is no module of the program. */
  #meaningOf(alias: ast.Alias, statement: ImportStatement, importer: SourceModule): Link | null {
    const dotted = statement.kind === "Import" ? alias.name : this.#moduleName(statement, importer);
    const found = dotted === null ? null : this.#finder.find(dotted);
    const last = found?.at(-1);
    if (statement.kind === "ImportFrom") return this.#fromMeaning(alias, dotted, found, importer);
    if (!found || !last) return null;
    const first = found[0] ?? last;
    return this.#checked({ kind: "module", path: alias.asname === null ? first.path : last.path }, found);
  }

  #fromMeaning(
    alias: ast.Alias,
    dotted: string | null,
    found: readonly FoundModule[] | null,
    importer: SourceModule,
  ): Link | null {
    const module = found?.at(-1);
    if (!found || !module) {
      // `from folder import module`: the folder alone is no module that could be loaded.
      const inside = dotted === null ? null : this.#finder.find(dotted === "" ? alias.name : `${dotted}.${alias.name}`);
      const last = inside?.at(-1);
      return inside && last ? this.#checked({ kind: "module", path: last.path }, inside) : null;
    }
    const member = this.#checked({ kind: "member", path: module.path, name: alias.name }, found);
    if (member.meaning.kind !== "member" || this.#binds(module, alias.name, importer)) return member;
    const submodule = this.#finder.submodule(module.path, alias.name);
    return submodule ? this.#checked({ kind: "module", path: submodule.path }, [...found, submodule]) : member;
  }

  #binds(module: FoundModule, name: string, importer: SourceModule): boolean {
    const parsed = this.#parsed.get(module.path);
    return parsed !== undefined && parsed.path !== importer.path && globalsOf(parsed.module).has(name);
  }

  /** Loads the modules of an import, unless it means the program's own file or would take one from asyncio. */
  #checked(meaning: Meaning, found: readonly FoundModule[]): Link {
    if (found.some(({ path }) => path === this.#options.entry)) return { meaning: { kind: "entry" }, loads: [] };
    const [top] = found;
    if (top && usedByAsyncio.has(top.name)) return { meaning: { kind: "shadow", name: top.name }, loads: [] };
    for (const each of found) this.load(each);
    return { meaning, loads: found.filter(({ source }) => source !== null).map(({ path }) => path) };
  }

  /** The absolute name of the module of a `from … import`; `null` for a relative one that leaves the program. */
  #moduleName(statement: ast.ImportFrom, importer: SourceModule): string | null {
    const level = statement.level ?? 0;
    const name = statement.module ?? "";
    if (level === 0) return name;
    const parts = importer.package === "" ? [] : importer.package.split(".");
    if (parts.length < level) return null;
    const base = parts.slice(0, parts.length - level + 1);
    return [...base, ...(name === "" ? [] : [name])].join(".");
  }

  #starNames(statement: ast.ImportFrom, importer: SourceModule): readonly string[] | null {
    const dotted = this.#moduleName(statement, importer);
    const found = dotted === null ? null : this.#finder.find(dotted);
    const module = found?.at(-1);
    if (!found || !module)
      return dotted !== null && Object.hasOwn(libraries, dotted) ? libraryNames(dotted, importer.module) : null;
    this.#checked({ kind: "module", path: module.path }, found);
    const loaded = this.#parsed.get(module.path);
    return loaded ? publicNames(loaded.module) : null;
  }
}

/** Modules that asyncio imports, and so gets from the program's folder where a file there has their name. */
const usedByAsyncio: ReadonlySet<string> = new Set(
  (
    "array ast asyncio base64 binascii collections concurrent contextlib contextvars copyreg dis enum fcntl functools " +
    "heapq importlib inspect keyword linecache locale logging math opcode operator re reprlib select selectors signal " +
    "socket ssl string struct subprocess textwrap threading token tokenize traceback types typing warnings weakref"
  ).split(" "),
);
