import type * as ast from "@tsyncio/ast";
import type { Diagnostic } from "@tsyncio/diagnostics";
import { parse, type PythonVersion } from "@tsyncio/parser";
import { writeDataclasses } from "../1-bind/dataclasses/write.ts";
import { spellPrivateNames } from "../1-bind/private-names.ts";
import { modules as libraries } from "../tables/index.ts";
import { Finder, type FoundModule } from "./finder.ts";
import type { Failure, Link, Meaning, Program, ProgramSource, ReadSource, SourceModule } from "./program.ts";
import { rootsOf } from "./roots.ts";
import { type ImportStatement, importSites } from "./sites.ts";
import { expandStars, globalsOf, libraryNames, publicNames } from "./star.ts";

/** Which files are looked at, and how they are read. */
export interface LoadOptions {
  /** Paths of files that are wanted; which of them are programs of their own, the imports tell. */
  readonly entries: readonly string[];
  readonly read: ReadSource;
  readonly python: PythonVersion;
}

/** Reads and parses files, and all files that they import, directly or not. */
export function loadProgram(options: LoadOptions): Program {
  const loader = new Loader(options);
  for (const path of options.entries) loader.loadEntry(path);
  return loader.finish();
}

/** What Python calls a program's file when it is imported. */
function entryName(path: string): string {
  return path.replace(/\.\w+$/, "").replaceAll("/", ".");
}

class Loader {
  readonly #options: LoadOptions;
  readonly #finder: Finder;
  readonly #modules = new Map<string, SourceModule>();
  /** Modules on the way to be loaded: circular imports meet them. */
  readonly #parsed = new Map<string, SourceModule>();
  readonly #links = new Map<ast.Alias, Link>();
  readonly #imports = new Map<string, Set<string>>();
  readonly #failures = new Map<string, Failure>();
  readonly #typeOnly: (readonly [SourceModule, ImportStatement])[] = [];

  constructor(options: LoadOptions) {
    this.#options = options;
    this.#finder = new Finder(options.read);
  }

  /** Loads a file that is wanted. */
  loadEntry(path: string): void {
    const source = this.#finder.source(path);
    if (source === null) throw new Error(`there is no ${path}`);
    // Python loads the packages around a module first.
    const around = this.#finder.find(path.split("/").slice(0, -1).join(".")) ?? [];
    for (const each of around) this.load(each);
    this.load({ path, name: entryName(path), source });
    for (const each of around) if (each.source !== null && each.path !== path) this.#imports.get(path)?.add(each.path);
  }

  /** Loads a module and what it imports. */
  load(found: FoundModule): void {
    if (found.source === null || this.#imports.has(found.path)) return;
    this.#imports.set(found.path, new Set());
    const parsed = this.#parse(found, found.source);
    if (parsed === null) return;
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
    const entries = rootsOf(this.#options.entries, this.#imports);
    for (const [alias, link] of this.#links) {
      if (link.loads.some((path) => entries.has(path)))
        this.#links.set(alias, { meaning: { kind: "entry" }, loads: [] });
    }
    for (const [module, statement] of this.#typeOnly) {
      for (const alias of statement.names) {
        const { meaning } = this.#meaningOf(alias, statement, module) ?? { meaning: { kind: "absent" } as const };
        const isLoaded = "path" in meaning && this.#modules.has(meaning.path);
        this.#links.set(alias, { meaning: isLoaded ? meaning : { kind: "absent" }, loads: [] });
      }
    }
    return { modules: this.#modules, links: this.#links, entries, imports: this.#imports, failures: this.#failures };
  }

  /** The file, parsed; `null` where it is not Python. */
  #parse({ path, name }: FoundModule, source: ProgramSource): SourceModule | null {
    if ("diagnostic" in source) return this.#fail(path, source, [source.diagnostic]);
    const { text, filename } = source;
    const parsed = parse(text, { filename, python: this.#options.python });
    if (!parsed.ok) return this.#fail(path, source, parsed.diagnostics);
    const folder = /^(?:(.*)\/)?[^/]*$/.exec(path)?.[1] ?? "";
    return {
      path,
      name,
      package: folder.replaceAll("/", "."),
      filename,
      text,
      module: writeDataclasses(spellPrivateNames(parsed.module)),
      comments: parsed.comments,
    };
  }

  #fail(path: string, source: ProgramSource, diagnostics: readonly Diagnostic[]): null {
    this.#failures.set(path, { source, diagnostics });
    return null;
  }

  #link(statement: ImportStatement, importer: SourceModule): void {
    for (const alias of statement.names) {
      const link = this.#meaningOf(alias, statement, importer);
      if (link === null) continue;
      this.#links.set(alias, link);
      for (const path of link.loads) this.#imports.get(importer.path)?.add(path);
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

  /** Loads the modules of an import, unless it would take one from asyncio. */
  #checked(meaning: Meaning, found: readonly FoundModule[]): Link {
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
