import { globSync, readdirSync, statSync, type Dirent } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/** One Python file to work on. */
export interface Input {
  /** Absolute path. */
  readonly path: string;
  /** The path as diagnostics show it: as it was given, or below the folder that was given. */
  readonly shown: string;
  /** Where its output goes below `--out-dir`: the path from the folder or the glob's fixed part. */
  readonly relative: string;
}

/** An argument that led to no file, with the reason. */
export interface InputProblem {
  readonly file: string;
  readonly message: string;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  readonly problems: readonly InputProblem[];
}

const skippedFolders = new Set(["__pycache__", "node_modules"]);
const glob = /[*?[\]{}]/;

/** Finds the files that FILE, DIR and GLOB arguments stand for, each once; folders and globs are sorted. */
export function findInputs(args: readonly string[], directory: string): Inputs {
  const inputs = new Map<string, Input>();
  const problems: InputProblem[] = [];
  for (const arg of args) {
    const found = inputsOf(arg, directory);
    if (typeof found === "string") problems.push({ file: arg, message: found });
    else for (const input of found) if (!inputs.has(input.path)) inputs.set(input.path, input);
  }
  return { inputs: [...inputs.values()], problems };
}

/** The files of one argument, or the sentence that says why there are none. */
function inputsOf(arg: string, directory: string): readonly Input[] | string {
  const path = resolve(directory, arg);
  const status = statSync(path, { throwIfNoEntry: false });
  if (status?.isDirectory() === true) return inputsBelow(arg, path);
  if (status !== undefined) return [{ path, shown: arg, relative: basename(path) }];
  if (glob.test(arg)) return inputsMatching(arg, directory);
  return "no such file or directory";
}

function inputsBelow(arg: string, folder: string): readonly Input[] | string {
  const files = pythonFilesBelow(folder);
  if (files.length === 0) return "no Python file in this folder";
  return files.map((path) => {
    const below = relative(folder, path);
    return { path, shown: join(arg, below), relative: below };
  });
}

/** All `.py` files of a folder and the folders in it, sorted; hidden folders, caches and installed packages are left out. */
function pythonFilesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort(byName);
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return entry.name.startsWith(".") || skippedFolders.has(entry.name) ? [] : pythonFilesBelow(path);
    }
    return entry.name.endsWith(".py") ? [path] : [];
  });
}

function byName(left: Dirent, right: Dirent): number {
  return left.name < right.name ? -1 : Number(left.name > right.name);
}

function inputsMatching(pattern: string, directory: string): readonly Input[] | string {
  const base = resolve(directory, fixedPart(pattern));
  const matches = globSync(pattern, { cwd: directory })
    .map((path) => ({ path: resolve(directory, path), shown: path }))
    .filter(({ path }) => path.endsWith(".py") && statSync(path).isFile())
    .sort((left, right) => (left.path < right.path ? -1 : 1));
  if (matches.length === 0) return "no Python file matches";
  return matches.map(({ path, shown }) => ({ path, shown, relative: relative(base, path) }));
}

/** The folders of a glob before its first wildcard: `src/*.py` → `src`. */
function fixedPart(pattern: string): string {
  const parts = pattern.split(/[\\/]/);
  const first = parts.findIndex((part) => glob.test(part));
  return parts.slice(0, first).join(sep) || (isAbsolute(pattern) ? sep : ".");
}

/** The folders to watch so that every file an argument can ever stand for is noticed, and whether with their subfolders. */
export function watchedFolder(arg: string, directory: string): { folder: string; recursive: boolean } {
  const path = resolve(directory, arg);
  const status = statSync(path, { throwIfNoEntry: false });
  if (status?.isDirectory() === true) return { folder: path, recursive: true };
  if (status === undefined && glob.test(arg)) {
    return { folder: resolve(directory, fixedPart(arg)), recursive: true };
  }
  return { folder: dirname(path), recursive: false };
}
