import type * as ast from "@tsyncio/ast";
import type { Diagnostic } from "@tsyncio/diagnostics";
import type { Comment } from "@tsyncio/parser";

/** A Python file, as the one who compiles hands it over; a diagnostic where it cannot be decoded. */
export type ProgramSource =
  { readonly text: string; readonly filename: string } | { readonly diagnostic: Diagnostic; readonly filename: string };

/**
 * Gives the file at a path of the program, `null` where there is none. Paths have `/` and start at the folder in which
 * Python looks for modules: `helper.py`, `package/__init__.py`.
 */
export type ReadSource = (path: string) => ProgramSource | null;

/** A file of a program, parsed. */
export interface SourceModule {
  /** Its path below the program's folder; what identifies it. */
  readonly path: string;
  /** What Python calls it when it is imported: `package.module`. */
  readonly name: string;
  /** The package that relative imports start from; empty for a module that is in none. */
  readonly package: string;
  /** The name that diagnostics and tracebacks show. */
  readonly filename: string;
  readonly text: string;
  readonly module: ast.Module;
  readonly comments: readonly Comment[];
}

/** What an imported name stands for in the program. */
export type Meaning =
  /** A module, by its path; a folder without `__init__.py` has a path that ends in `/`. */
  | { readonly kind: "module"; readonly path: string }
  /** A global variable of a module. */
  | { readonly kind: "member"; readonly path: string; readonly name: string }
  /** The program's own file, which Python would run a second time. */
  | { readonly kind: "entry" }
  /** A module with the name of one that asyncio itself imports, which would get this one. */
  | { readonly kind: "shadow"; readonly name: string }
  /** A module that only the type checker reads, and that the program never loads. */
  | { readonly kind: "absent" };

/** An imported name, with the modules that its import runs, in order. */
export interface Link {
  readonly meaning: Meaning;
  readonly loads: readonly string[];
}

/** Why a file cannot be read. */
export interface Failure {
  readonly source: ProgramSource;
  readonly diagnostics: readonly Diagnostic[];
}

/** The files of a program, or of several that share files, and what their imports mean. What is no file of a program has no link. */
export interface Program {
  /** By path; what a module imports comes before it, as far as imports are not circular. */
  readonly modules: ReadonlyMap<string, SourceModule>;
  readonly links: ReadonlyMap<ast.Alias, Link>;
  /** The files that are programs of their own: nothing imports them. */
  readonly entries: ReadonlySet<string>;
  /** What each file imports, those that failed too. */
  readonly imports: ReadonlyMap<string, ReadonlySet<string>>;
  /** The files that are not Python. */
  readonly failures: ReadonlyMap<string, Failure>;
}
