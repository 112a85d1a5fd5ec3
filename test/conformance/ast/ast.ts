/**
 * `pnpm conformance:ast [FOLDER-OR-FILE …]`: the trees of the files of CPython 3.13's library (paths
 * from its root; all of it if none is given), and what `unparse` makes of them, beside CPython's own.
 * `--record` writes digests.json, with which CI checks our own files where there is no interpreter.
 */
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { unparse } from "../../../packages/ast/src/index.ts";
import { findOracle } from "../../corpus/python.ts";
import { compareFiles } from "./compare.ts";
import type { Difference } from "./compare.ts";
import { firstDifference } from "./first-difference.ts";
import { libraryFiles } from "./files.ts";
import { askTexts, libraryRoot } from "./oracle.ts";
import { dumpOf, readPython } from "./reading.ts";
import { record } from "./recording.ts";

const oracle = findOracle();
if ("missing" in oracle) throw new Error(`This needs CPython 3.13 with its library: ${oracle.missing}`);
const { command } = oracle;

if (process.argv.includes("--record")) await record(command);
else await compareLibrary(process.argv.slice(2));

async function compareLibrary(names: readonly string[]): Promise<void> {
  const start = performance.now();
  const files = libraryFiles(libraryRoot(command), names);
  const { accepted, refused, differences } = await compareFiles(command, files);
  for (const each of differences) console.log(explained(each));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${files.length} files in ${seconds} s: ${accepted} accepted by both, ${refused} refused by both`);
  for (const aspect of ["tree", "refusal", "unparsed text", "round trip"] as const) {
    console.log(`${differences.filter((each) => each.aspect === aspect).length} differ: ${aspect}`);
  }
  process.exitCode = differences.length === 0 ? 0 : 1;
}

/** A difference with the first line that shows it. */
function explained({ path, aspect, detail }: Difference): string {
  if (detail !== "") return `${path}: ${aspect}: ${detail}`;
  const reading = readPython(readFileSync(path), path);
  const answer = askTexts(command, path);
  if (!reading.ok || "refusal" in answer) return `${path}: ${aspect}`;
  const [ours, expected] =
    aspect === "tree" ? [dumpOf(reading.module), answer.dump] : [unparse(reading.module), answer.unparse];
  return `${path}: ${aspect}: ${firstDifference(ours, expected)}`;
}
