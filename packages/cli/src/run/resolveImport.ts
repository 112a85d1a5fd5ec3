import { installedModule } from "../installation.ts";
import { runtimeModule } from "../parts.ts";

const runtimePackage = /^@tsyncio\/runtime(?:$|\/)/;

/** The URL that a compiled program imports for a specifier of its own. */
export function resolveImport(specifier: string): string {
  const isOfRuntime = runtimePackage.test(specifier);
  return isOfRuntime ? runtimeModule(specifier.replace(runtimePackage, "")) : installedModule(specifier);
}
