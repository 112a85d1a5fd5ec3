import { installedModule } from "./installation.ts";

/**
 * The URL of a module of the runtime, by its path below the package: `asyncio`, or nothing for the package itself. The
 * executable and the program that it runs both find the runtime here, and so share one.
 */
export function runtimeModule(path: string): string {
  return installedModule(path === "" ? runtimePackage : `${runtimePackage}/${path}`);
}

/** The URL that a compiled program imports for a specifier of its own. */
export function resolveImport(specifier: string): string {
  const isOfRuntime = specifier === runtimePackage || specifier.startsWith(`${runtimePackage}/`);
  return isOfRuntime ? runtimeModule(specifier.slice(runtimePackage.length + 1)) : installedModule(specifier);
}

const runtimePackage = "@tsyncio/runtime";
