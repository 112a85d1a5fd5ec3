import { modules } from "../../../packages/compiler/src/tables/index.ts";
import type { Suite } from "./suite.ts";

/** What cut.py is told: the modules of the library, and the names of the suite's own. */
export function knownModules({ modules: own }: Suite): Readonly<Record<string, readonly string[] | null>> {
  return {
    ...Object.fromEntries(Object.keys(modules).map((name) => [name, null])),
    ...Object.fromEntries(Object.entries(own).map(([name, { entries }]) => [name, Object.keys(entries)])),
  };
}

/** Lets the compiler of this process know the suite's own modules. */
export function addModules({ modules: own }: Suite): void {
  Object.assign(modules, own);
}
