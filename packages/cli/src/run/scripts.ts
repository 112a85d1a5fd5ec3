import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CompiledJavaScriptFile } from "@tsyncio/compiler";

/**
 * Writes the modules of a program to a folder of their own, which is removed when the process ends, and gives the URL of each
 * by its path. Modules that import each other cannot be in URLs, as one that stands alone can.
 */
export function writeScripts(files: readonly CompiledJavaScriptFile[]): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "tsyncio-run-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return new Map(
    files.map(({ path, code }) => {
      const script = join(folder, path.replace(/\.\w+$/, ".mjs"));
      mkdirSync(dirname(script), { recursive: true });
      writeFileSync(script, code ?? "");
      return [path, pathToFileURL(script).href];
    }),
  );
}
