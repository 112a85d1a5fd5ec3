/**
 * `pnpm corpus:record [FILTER]`: records what CPython 3.13 prints for each program of the corpus and of the traces.
 *
 * This is the only writer of `expected.stdout`. Each program runs twice; one that differs between its two runs is
 * named and not written, since its recording would prove nothing.
 */
import { type Case, findCases, isRejected, readCaseFile, readText, recordedRoots, writeCaseFile, writeText } from "./cases.ts";
import { inParallel } from "./inParallel.ts";
import { findOracle, type Outcome, runPython } from "./python.ts";

/** Programs at a time: they mostly sleep, but a crowded machine would disturb those that measure time. */
const width = 4;

type Result = "written" | "unchanged" | "unstable" | "failed";

/** Records one case and says what came of it. */
async function record(command: string, found: Case): Promise<Result> {
  try {
    const first = await runPython(command, found.input);
    const second = await runPython(command, found.input);
    if (!equal(first, second)) return "unstable";
    return write(found, first);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return "failed";
  }
}

function equal(a: Outcome, b: Outcome): boolean {
  return a.stdout === b.stdout && a.exitCode === b.exitCode;
}

function write(found: Case, outcome: Outcome): Result {
  const caseFile = readCaseFile(found);
  if (readText(found, "expected.stdout") === outcome.stdout && caseFile.exitCode === outcome.exitCode) {
    return "unchanged";
  }
  writeText(found, "expected.stdout", outcome.stdout);
  writeCaseFile(found, { ...caseFile, exitCode: outcome.exitCode });
  return "written";
}

/** The cases that CPython can be asked about. */
function recordable(filter: string): Case[] {
  return recordedRoots
    .flatMap((root) => findCases(root, filter))
    .filter((found) => !isRejected(found) && readCaseFile(found).expectedStdoutFrom !== "design");
}

/** Prints what changed or went wrong, and returns the exit code. */
function report(cases: readonly Case[], results: readonly Result[]): number {
  for (const [index, found] of cases.entries()) {
    if (results[index] !== "unchanged") console.log(`${results[index]}  ${found.name}`);
  }
  const count = (result: Result): number => results.filter((other) => other === result).length;
  console.log(`${cases.length} programs: ${count("written")} written, ${count("unchanged")} unchanged, ` +
    `${count("unstable")} unstable, ${count("failed")} failed`);
  return count("unstable") + count("failed") > 0 ? 1 : 0;
}

async function main(filter = ""): Promise<number> {
  const oracle = findOracle();
  if ("missing" in oracle) {
    console.error(`corpus:record: ${oracle.missing}; set TSYNCIO_PYTHON to a CPython 3.13`);
    return 2;
  }
  const cases = recordable(filter);
  return report(cases, await inParallel(cases, width, (found) => record(oracle.command, found)));
}

process.exitCode = await main(process.argv[2]);
