/**
 * Where the parts lie that the executable starts or imports while it runs. In the bundle they lie elsewhere
 * (`bundle/parts.ts`).
 */
import { fileURLToPath } from "node:url";
import { installedModule, runtimeFolder } from "./installation.ts";

/**
 * The URL of a module of the runtime, by its path below the package: `asyncio`, or nothing for the package itself. The
 * executable and the program that it runs both find the runtime here, and so share one.
 */
export function runtimeModule(path: string): string {
  return installedModule(["@tsyncio/runtime", path].filter((part) => part !== "").join("/"));
}

/** The folder of the runtime as a package, for programs that import it by its name. */
export function runtimePackage(): string {
  return runtimeFolder();
}

/** The path of the script that runs one case of a corpus. */
export function verifyChild(): string {
  return fileURLToPath(installedModule("#verify-child"));
}

/** The path of the script that runs a program under one schedule. */
export function exploreChild(): string {
  return fileURLToPath(installedModule("#explore-child"));
}
