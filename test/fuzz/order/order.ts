/**
 * `pnpm fuzz:order [FROM] [TO]`: random programs of tasks, locks, queues, timeouts and cancellations, interpreted by
 * CPython 3.13 and by the runtime. Prints the first line that differs of each program whose logs do; exits with 1 then.
 * `--record` writes the logs of a few as the recording that order.test.ts reads.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { findOracle, pythonEnvironment } from "../../corpus/python.ts";
import { interpret, type Program } from "./interpret.ts";

/** A program, and what it logged under CPython. */
export interface Recorded {
  readonly program: Program;
  readonly log: readonly string[];
}

/** Where the recording lies. */
export const recordingPath: string = join(import.meta.dirname, "recordings", "programs.json");

const recordedSeeds = [0, 40] as const;
const defaultSeeds = [0, 4000] as const;
const megabyte = 1024 * 1024;

function python(script: string, args: readonly string[], input: string): string {
  const oracle = findOracle();
  if ("missing" in oracle) throw new Error(oracle.missing);
  const path = join(import.meta.dirname, script);
  const options = { encoding: "utf8", env: pythonEnvironment(), input, maxBuffer: 512 * megabyte } as const;
  return execFileSync(oracle.command, [path, ...args], options);
}

/** What CPython's own accidents look like: a stack that overflowed, a task that awaits itself a second time. */
const accidents = /RecursionError|await wasn't used|cancel False \d{3}/;

/** The programs of these seeds and their logs. */
function recorded(from: number, to: number): readonly Recorded[] {
  const text = python("generate.py", [String(from), String(to)], "");
  const programs = JSON.parse(text) as readonly Program[];
  const logs = JSON.parse(python("interpret.py", [], text)) as readonly (readonly string[])[];
  return programs
    .map((program, index) => ({ program, log: logs[index]! }))
    .filter(({ log }) => !log.some((line) => accidents.test(line)));
}

/** The first line in which two logs differ, with what both say; null for equal logs. */
function difference(expected: readonly string[], found: readonly string[]): string | null {
  const index = [...expected, ""].findIndex((line, position) => line !== (found[position] ?? ""));
  if (index === -1 || (index === expected.length && found.length === index)) return null;
  return `line ${index + 1}\n  CPython: ${expected[index] ?? "ends"}\n  tsyncio: ${found[index] ?? "ends"}`;
}

async function compare(from: number, to: number): Promise<number> {
  let differing = 0;
  const cases = recorded(from, to);
  for (const { program, log } of cases) {
    const found = difference(log, await interpret(program));
    if (found === null) continue;
    differing += 1;
    process.stdout.write(`${JSON.stringify(program)}\n${found}\n`);
  }
  process.stdout.write(`${cases.length} programs, ${differing} differ\n`);
  return differing === 0 ? 0 : 1;
}

if (import.meta.main) {
  const [first, second] = process.argv.slice(2);
  if (first === "--record") writeFileSync(recordingPath, `${JSON.stringify(recorded(...recordedSeeds))}\n`);
  else process.exitCode = await compare(Number(first ?? defaultSeeds[0]), Number(second ?? defaultSeeds[1]));
}
