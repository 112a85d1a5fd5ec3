import { join } from "node:path";
import { exportsAlone, programs } from "./entries.ts";
import { measure } from "./measure.ts";

/** Bytes after gzip, by what was bundled, by the section of the table. */
export type Sizes = Record<string, Record<string, number>>;

/** The committed table. */
export const recordedAt = join(import.meta.dirname, "..", "..", "packages", "runtime", "sizes.json");

/** Measures everything: the programs, then each export alone in the order of its name. */
export async function measureAll(): Promise<Sizes> {
  const table: Sizes = { programs: await measure(programs) };
  for (const [module, entries] of Object.entries(exportsAlone)) {
    const sizes = Object.entries(await measure(entries));
    table[module] = Object.fromEntries(sizes.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }
  return table;
}
