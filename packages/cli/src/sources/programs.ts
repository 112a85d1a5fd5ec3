import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { ProgramSource, ReadSource } from "@tsyncio/compiler";
import type { Input } from "./inputs.ts";
import { readPython } from "./read.ts";

/** Files that look for their modules in one folder, and so are compiled together. */
export interface ProgramFolder {
  /** Where Python looks for the modules; absolute. */
  readonly root: string;
  /** The root as diagnostics show it: what stands before a path in it. */
  readonly shown: string;
  readonly inputs: readonly Input[];
}

/** Puts together the files that look for modules in the same folder, outer folders first. */
export function programFolders(inputs: readonly Input[]): readonly ProgramFolder[] {
  const byRoot = Map.groupBy(inputs, ({ path }) => rootOf(path));
  return [...byRoot]
    .map(([root, found]) => ({ root, shown: shownRoot(root, found), inputs: found }))
    .sort((one, other) => one.root.length - other.root.length);
}

/** The folder of a file, or of the outermost package that it is in. */
function rootOf(path: string): string {
  let root = dirname(path);
  while (existsSync(join(root, "__init__.py")) && dirname(root) !== root) root = dirname(root);
  return root;
}

function shownRoot(root: string, [first]: readonly Input[]): string {
  if (first === undefined) return "";
  const below = relative(root, first.path);
  return first.shown.endsWith(below) ? first.shown.slice(0, first.shown.length - below.length) : `${root}${sep}`;
}

/** The path of a file as the compiler knows it: below the root, with `/`. */
export function programPath(root: string, path: string): string {
  return relative(root, path).split(sep).join("/");
}

/** Reads the files of a program; a folder, or a name that differs from the file's in case, is none. Throws what node:fs throws. */
export function sourceReader(root: string, shown: string): ReadSource {
  return (path): ProgramSource | null => {
    const place = resolve(root, path);
    if (statSync(place, { throwIfNoEntry: false })?.isFile() !== true) return null;
    const filename = shown + path;
    const decoded = readPython(place, filename);
    return decoded.ok ? { text: decoded.text, filename } : { diagnostic: decoded.diagnostic, filename };
  };
}
