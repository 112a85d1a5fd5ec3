import { installedModule } from "./installation.ts";

/**
 * The URL of a module of the runtime, by its path below the package: `asyncio`, or nothing for the package itself. The
 * executable and the program that it runs both find the runtime here, and so share one.
 */
export function runtimeModule(path: string): string {
  return installedModule(["@tsyncio/runtime", path].filter((part) => part !== "").join("/"));
}
