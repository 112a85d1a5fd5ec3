import type { Workspace } from "../src/workspace.ts";

/** A workspace that lives in a map from path to text. */
export const inMemory = (files: Map<string, string>): Workspace => ({
  read: (path) => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`no file ${path}`);
    return text;
  },
  readOrNull: (path) => files.get(path) ?? null,
  list: (folder) =>
    [...files.keys()].flatMap((path) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : [])),
  write: (path, text) => void files.set(path, text),
  remove: (path) => void files.delete(path),
});
