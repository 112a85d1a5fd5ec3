/** Which Python files are compared. */
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

/** Folders that hold no part of the library: what was installed beside it, and compiled files. */
const skipped = new Set(["site-packages", "__pycache__"]);

/** Every Python file below a folder, in the order of their names; a file itself. */
export function pythonFiles(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : pythonFiles(join(path, entry.name));
      return entry.name.endsWith(".py") ? [join(path, entry.name)] : [];
    });
}

/** The files that names stand for: folders and files below the library's root, all of it for none. */
export const libraryFiles = (root: string, names: readonly string[]): string[] =>
  (names.length === 0 ? ["."] : names).flatMap((name) => pythonFiles(resolve(root, name)));
