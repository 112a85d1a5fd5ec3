import { fileURLToPath } from "node:url";

/**
 * Stands in the bundle for `src/parts.ts`. The runtime has a bundle of its own, a few files in the place of a few
 * hundred; the executable, the script that runs a case, and the programs all find it here.
 */
export function runtimeModule(path: string): string {
  return new URL(`./runtime/${path === "" ? "index" : path}.js`, import.meta.url).href;
}

/** The folder of that bundle, which is a package too. */
export function runtimePackage(): string {
  return fileURLToPath(new URL("./runtime", import.meta.url));
}

/** The path of the script that runs one case of a corpus. */
export function verifyChild(): string {
  return fileURLToPath(new URL("./verify-child.js", import.meta.url));
}

/** The path of the script that runs a program under one schedule. */
export function exploreChild(): string {
  return fileURLToPath(new URL("./explore-child.js", import.meta.url));
}
