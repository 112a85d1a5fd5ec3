import type { ApiModule } from "../../../packages/compiler/src/tables/index.ts";

/** A part of a suite: files of CPython's tests, and the share of their methods that must pass. */
export interface Part {
  readonly goal: number;
  readonly files: readonly string[];
  /** How coroutines are written where `auto` is not to choose. */
  readonly coroutines?: "generator";
}

/** How the coroutines of a file's programs are written. */
export function coroutinesOf(suite: Suite, file: string): "auto" | "generator" {
  return Object.values(suite.parts).find(({ files }) => files.includes(file))?.coroutines ?? "auto";
}

/**
 * Test files of CPython that are held against the runtime. Beside the module that exports it as `suite` (a file `suite.ts`) stand
 * `out-of-scope.json` and what is recorded: `table.json` and `passing.json`.
 */
export interface Suite {
  /** The URL of the folder. */
  readonly folder: URL;
  /** The package that the files are modules of. */
  readonly package: string;
  readonly parts: Readonly<Record<string, Part>>;
  /** Our own parts of modules that the tests import: they hide the compiler's module of that name. */
  readonly modules: Readonly<Record<string, ApiModule>>;
  /** Where classes inherit test methods: which of them runs a method, the first of these that any matches. Without it, all of them do. */
  readonly variants?: readonly RegExp[];
}
