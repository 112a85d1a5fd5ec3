import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a package says of conditions: a path, or one for each. */
type Conditions = string | { readonly [condition: string]: Conditions };

interface Manifest {
  readonly sideEffects: readonly string[];
  readonly imports: Readonly<Record<string, Conditions>>;
}

const folder = join(import.meta.dirname, "..", "..", "runtime");

/**
 * Gives the compiled runtime a short `package.json` of its own. Node reads the one that is nearest again for each of a few hundred
 * modules, and the package's own, with all its exports, took half of the time in which a program starts.
 */
export function writeRuntimeScope(): void {
  const { sideEffects, imports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const compiled = Object.entries(imports).map(([name, conditions]) => [name, withinDist(conditions)]);
  const scope = {
    type: "module",
    sideEffects: sideEffects.filter((path) => path.startsWith("./dist/")).map(withinDist),
    imports: Object.fromEntries(compiled) as Manifest["imports"],
  };
  writeFileSync(join(folder, "dist", "package.json"), `${JSON.stringify(scope)}\n`);
}

function withinDist(conditions: Conditions): Conditions {
  if (typeof conditions === "string") return conditions.replace("./dist/", "./");
  const kept = Object.entries(conditions).filter(([condition]) => condition !== "source");
  return Object.fromEntries(kept.map(([condition, path]) => [condition, withinDist(path)]));
}
