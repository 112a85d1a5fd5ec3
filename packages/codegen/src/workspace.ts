import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";

/** The root of the workspace, three folders above this file in src/ as in dist/. */
const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Reads and writes files by their path from the root of the workspace. */
export interface Workspace {
  readonly read: (path: string) => string;
  readonly readOrNull: (path: string) => string | null;
  /** The names of the files in a folder, sorted; none where there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  readonly write: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
}

/** The workspace that this package belongs to. */
export const workspace: Workspace = {
  read: (path) => readFileSync(join(root, path), "utf8"),
  readOrNull: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : null),
  list: (folder) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []),
  write: (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  },
  remove: (path) => rmSync(join(root, path)),
};

/** Formats generated TypeScript, JSON and Markdown with the workspace's own Prettier settings; other text stays. */
export const formatted = async (path: string, text: string): Promise<string> => {
  if (!/\.(ts|json|md)$/.test(path)) return text;
  const file = join(root, path);
  return format(text, { ...(await resolveConfig(file)), filepath: file });
};
