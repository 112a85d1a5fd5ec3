import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Resolves from where tsyncio itself is installed, whatever folder the user works in; keeps the conditions this process was started with. */
const require = createRequire(import.meta.url);

interface PackageManifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The version of this package. */
export function installedVersion(): string {
  return manifest("tsyncio").version;
}

/** The URL of the module that a specifier such as `@tsyncio/runtime/asyncio` names in this installation. */
export function installedModule(specifier: string): string {
  return pathToFileURL(require.resolve(specifier)).href;
}

/** The path of a file below an installed package. */
export function installedFile(packageName: string, path: string): string {
  return join(dirname(require.resolve(`${packageName}/package.json`)), path);
}

/** The folder of the installed runtime. */
export function runtimeFolder(): string {
  return packageFolder("@tsyncio/runtime");
}

/** The declaration files of the runtime's modules, by specifier: what TypeScript's `paths` wants. */
export function runtimeDeclarations(): Record<string, [string]> {
  const root = runtimeFolder();
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as PackageManifest;
  return Object.fromEntries(
    Object.entries(exports).flatMap(([subpath, targets]) => {
      const types = targets["types"];
      return types === undefined ? [] : [[`@tsyncio/runtime${subpath.slice(1)}`, [join(root, types)]]];
    }),
  );
}

function manifest(packageName: string): PackageManifest {
  return require(`${packageName}/package.json`) as PackageManifest;
}

/** The folder of a package that does not export its package.json: the nearest one above its main module. */
function packageFolder(packageName: string): string {
  let folder = dirname(require.resolve(packageName));
  while (!holdsPackage(folder, packageName)) folder = dirname(folder);
  return folder;
}

function holdsPackage(folder: string, packageName: string): boolean {
  try {
    const text = readFileSync(join(folder, "package.json"), "utf8");
    return (JSON.parse(text) as { name?: string }).name === packageName;
  } catch (error) {
    if (dirname(folder) === folder) throw error;
    return false;
  }
}
