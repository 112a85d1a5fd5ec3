import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { importModule } from "../importModule.ts";
import { installedModule } from "../installation.ts";

type Prettier = typeof import("prettier");

/** Files that configure Prettier by being there. */
const configuration = /^(?:\.editorconfig|\.prettierrc(?:\.\w+)?|prettier\.config\.\w+)$/;
const packageFiles = new Set(["package.json", "package.yaml"]);

/**
 * The user's own Prettier options for a file that is to be written at `path`; undefined where there are none.
 * Prettier itself is loaded only when some folder above has a configuration: most runs are spared its start-up.
 */
export async function prettierConfiguration(path: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (!isConfiguredAbove(dirname(path))) return undefined;
  const { resolveConfig } = (await importModule(installedModule("prettier/index.mjs"))) as Prettier;
  const found = await resolveConfig(path, { editorconfig: true });
  return found === null ? undefined : { ...found };
}

function isConfiguredAbove(folder: string): boolean {
  if (isConfigured(folder)) return true;
  const parent = dirname(folder);
  return parent !== folder && isConfiguredAbove(parent);
}

function isConfigured(folder: string): boolean {
  return namesIn(folder).some(
    (name) =>
      configuration.test(name) ||
      (packageFiles.has(name) && /["']?prettier["']?\s*:/.test(readFileSync(join(folder, name), "utf8"))),
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A folder that does not exist yet (--out-dir) or cannot be listed configures nothing.
    return [];
  }
}
