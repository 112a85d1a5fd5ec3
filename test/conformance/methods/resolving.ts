/** Where the modules that compiled programs import are: the sources of the runtime. */
import { readFileSync } from "node:fs";

interface Manifest {
  readonly exports: Readonly<Record<string, { readonly source: string }>>;
}

const runtime = new URL("../../../packages/runtime/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("package.json", runtime), "utf8")) as Manifest;

/** The URL of a module of the runtime; any other specifier as it is. */
export function resolve(specifier: string): string {
  const entry = manifest.exports[specifier.replace("@tsyncio/runtime", ".")];
  return entry === undefined ? specifier : new URL(entry.source, runtime).href;
}
