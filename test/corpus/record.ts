/**
 * `pnpm corpus:record [FILTER]`: records what CPython 3.13 does with each program of the corpus and of the traces.
 *
 * This is the only writer of `expected.stdout` and, for programs that CPython refuses too, of `expected.error`. Each
 * program runs twice; one whose two runs differ is named and not written, since its recording would prove nothing.
 * The trees of the programs are recorded beside, for `pnpm conformance:ast`.
 */
import type { Case } from "../../packages/cli/src/verify/case.ts";
import { inPool } from "../../packages/cli/src/verify/pool.ts";
import { casesBelow, corpusFolder, isRejected, readText, tracesFolder, writeDescription, writeText } from "./cases.ts";
import { record as recordTrees } from "../conformance/ast/recording.ts";
import { findOracle, type Outcome, runPython, syntaxError } from "./python.ts";

/** Programs at a time: they mostly sleep, but a crowded machine would disturb those that measure time. */
const width = 4;

const results = ["written", "unchanged", "unstable", "failed"] as const;
type Result = (typeof results)[number];

/** Records one case and says what came of it. */
async function record(command: string, found: Case): Promise<Result> {
  try {
    return isRejected(found) ? await recordError(command, found) : await recordOutcome(command, found);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return "failed";
  }
}

async function recordOutcome(command: string, found: Case): Promise<Result> {
  const first = await runPython(command, found);
  const second = await runPython(command, found);
  if (first.stdout !== second.stdout || first.exitCode !== second.exitCode) return "unstable";
  return isRecorded(found, first) ? "unchanged" : writeOutcome(found, first);
}

function isRecorded(found: Case, { stdout, exitCode }: Outcome): boolean {
  return readText(found, "expected.stdout") === stdout && found.description.exitCode === exitCode;
}

function writeOutcome(found: Case, { stdout, exitCode }: Outcome): Result {
  writeText(found, "expected.stdout", stdout);
  writeDescription(found, { ...found.description, exitCode });
  return "written";
}

async function recordError(command: string, found: Case): Promise<Result> {
  const error = await syntaxError(command, found);
  if (error === readText(found, "expected.error")) return "unchanged";
  if (error === null) throw new Error(`${found.name}: CPython accepts it; its expected.error must go`);
  writeText(found, "expected.error", error);
  return "written";
}

/** The cases whose name contains the filter, without those whose output comes from the design, and those in the syntax of a later release. */
function recordable(filter: string): Case[] {
  return [corpusFolder, tracesFolder]
    .flatMap(casesBelow)
    .filter(({ name, description }) => name.includes(filter) && description.expectedStdoutFrom === undefined)
    .filter(({ description }) => (description.python ?? "3.13") === "3.13");
}

/** Prints what changed or went wrong, and returns the exit code. */
function report(outcomes: ReadonlyMap<Case, Result>): number {
  for (const [found, result] of outcomes) {
    if (result !== "unchanged") console.log(`${result}  ${found.name}`);
  }
  const counts = results.map((result) => [...outcomes.values()].filter((other) => other === result).length);
  console.log(`${outcomes.size} programs: ${results.map((result, index) => `${counts[index]} ${result}`).join(", ")}`);
  return outcomes.values().some((result) => result === "unstable" || result === "failed") ? 1 : 0;
}

async function main(filter = ""): Promise<number> {
  const oracle = findOracle();
  if ("missing" in oracle) {
    console.error(`corpus:record: ${oracle.missing}; set TSYNCIO_PYTHON to a CPython 3.13`);
    return 2;
  }
  const outcomes = new Map<Case, Result>();
  await inPool(recordable(filter), width, async (found) => {
    outcomes.set(found, await record(oracle.command, found));
  });
  await recordTrees(oracle.command);
  return report(outcomes);
}

process.exitCode = await main(process.argv[2]);
