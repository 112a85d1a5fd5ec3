import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as runtime from "../../packages/runtime/src/index.ts";
import * as asyncio from "../../packages/runtime/src/asyncio/index.ts";
import type { Entries } from "./measure.ts";

const guide = join(import.meta.dirname, "..", "..", "corpus", "guide");

/** The part of a name's module in `Lib/asyncio` that reads and writes: everything else only waits. */
const io = /open|Stream|Proto|Transport|Server|subprocess|Watcher|AsyncFile|IncompleteRead|LimitOverrun|to_thread/i;

/** Whole programs. */
export const programs: Entries = {
  "corpus/guide/3_2_gather": readFileSync(join(guide, "3_2_gather", "expected.ts"), "utf8"),
  "asyncio without IO": reexport(
    "@tsyncio/runtime/asyncio",
    Object.keys(asyncio).filter((name) => !io.test(name) && !name.startsWith("_")),
  ),
  "asyncio, whole": `export * from "@tsyncio/runtime/asyncio";`,
  "the runtime, whole": `export * from "@tsyncio/runtime"; export * as asyncio from "@tsyncio/runtime/asyncio";`,
};

/** Every export of the two modules that nearly all programs import, alone. */
export const exportsAlone: Readonly<Record<string, Entries>> = {
  "@tsyncio/runtime": alone("@tsyncio/runtime", runtime),
  "@tsyncio/runtime/asyncio": alone("@tsyncio/runtime/asyncio", asyncio),
};

function alone(from: string, module: object): Entries {
  return Object.fromEntries(Object.keys(module).map((name) => [name, reexport(from, [name])]));
}

function reexport(from: string, names: readonly string[]): string {
  return `export { ${names.join(", ")} } from ${JSON.stringify(from)};`;
}
