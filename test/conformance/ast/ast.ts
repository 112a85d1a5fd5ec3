/**
 * `pnpm conformance:ast [FOLDER-OR-FILE …]`: the trees of the files of CPython 3.13's library (paths
 * from its root; all of it if none is given), and what `unparse` makes of them, beside CPython's own.
 * `--random COUNT [--seed SEED]` compares as many statements made at random instead (random_trees.py). `--record`
 * writes digests.json, with which CI checks our own files where there is no interpreter.
 */
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { unparse } from "../../../packages/ast/src/index.ts";
import { findOracle } from "../../corpus/python.ts";
import { compareFiles } from "./compare.ts";
import type { Difference } from "./compare.ts";
import { firstDifference } from "./first-difference.ts";
import { libraryFiles } from "./files.ts";
import { askTexts, libraryRoot } from "./oracle.ts";
import { withRandomFile } from "./random.ts";
import { dumpOf, readPython } from "./reading.ts";
import { record } from "./recording.ts";

const oracle = findOracle();
if ("missing" in oracle) throw new Error(`This needs CPython 3.13 with its library: ${oracle.missing}`);
const { command } = oracle;

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { random: { type: "string" }, seed: { type: "string", default: "1" }, record: { type: "boolean" } },
});

if (options.record === true) await record(command);
else if (options.random === undefined) await compare(libraryFiles(libraryRoot(command), names));
else await withRandomFile(command, options.seed, Number(options.random), (path) => compare([path]));

/** Compares files and prints what differs. */
async function compare(files: readonly string[]): Promise<void> {
  const start = performance.now();
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
