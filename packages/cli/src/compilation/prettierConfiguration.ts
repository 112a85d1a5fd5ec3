import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { importModule } from "../importModule.ts";
import { installedModule } from "../installation.ts";

type Prettier = typeof import("prettier");

/** Prettier's options, as it reads them from a configuration. */
export type PrettierOptions = Readonly<Record<string, unknown>>;

/** Files that configure Prettier by being there. */
const configuration = /^(?:\.prettierrc(?:\.\w+)?|prettier\.config\.\w+)$/;
const json = new Set([".prettierrc", ".prettierrc.json"]);
const packageFiles = new Set(["package.json", "package.yaml"]);

/**
 * The user's own Prettier options for a file that is to be written at `path`; undefined where there are none.
 * Loading Prettier's own search for them would double the time of a small compilation, so the two common cases are
 * decided here: no configuration in any folder above, and one plain JSON file.
 */
export async function prettierConfiguration(path: string): Promise<PrettierOptions | undefined> {
  const above = foldersAbove(dirname(path));
  const names = above.map((folder) => configurationsIn(folder));
  if (names.every((found) => found.length === 0)) return undefined;
  return plainOptions(above, names) ?? (await searchedOptions(path));
}

async function searchedOptions(path: string): Promise<PrettierOptions | undefined> {
  const { resolveConfig } = (await importModule(installedModule("prettier/index.mjs"))) as Prettier;
  const found = await resolveConfig(path, { editorconfig: true });
  return found === null ? undefined : { ...found };
}

/** The options of the nearest configuration if it is one JSON file that leaves nothing for Prettier to decide. */
function plainOptions(folders: readonly string[], names: readonly (readonly string[])[]): PrettierOptions | null {
  if (names.some((found) => found.includes(".editorconfig"))) return null;
  const nearest = names.findIndex((found) => found.length > 0);
  const [name, ...others] = names[nearest] ?? [];
  const folder = folders[nearest];
  if (folder === undefined || name === undefined || !json.has(name) || others.length > 0) return null;
  try {
    const options = JSON.parse(readFileSync(join(folder, name), "utf8")) as Record<string, unknown>;
    return "overrides" in options || "plugins" in options ? null : options;
  } catch {
    // YAML, or a mistake: Prettier reads the one and explains the other.
    return null;
  }
}

function foldersAbove(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}

function configurationsIn(folder: string): readonly string[] {
  return namesIn(folder).filter(
    (name) =>
      name === ".editorconfig" ||
      configuration.test(name) ||
      (packageFiles.has(name) && /["']?prettier["']?\s*:\s*(?:["'{]|$)/m.test(readPackage(join(folder, name)))),
  );
}

/** The text of a package file without the versions of its dependencies, in which `prettier` is no configuration. */
function readPackage(path: string): string {
  return readFileSync(path, "utf8").replace(/["']?\w*[dD]ependencies["']?\s*:\s*\{[^}]*\}/g, "");
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A folder that does not exist yet (--out-dir) or cannot be listed configures nothing.
    return [];
  }
}
