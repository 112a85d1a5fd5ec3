/**
 * `pnpm bench:guide`: `tsyncio run` on each program of the guide with the real clock, beside CPython 3.13.
 *
 * The output must be the recorded one, and the program's own time, without the start-up of its interpreter, at most
 * 0.3 s more than CPython's. The two dialect programs, which CPython cannot run, have the time that the design states.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Case } from "../../../packages/cli/src/verify/case.ts";
import { casesBelow, readText, repository } from "../../corpus/cases.ts";
import { findOracle, pythonEnvironment } from "../../corpus/python.ts";
import { median } from "../median.ts";
import { renderTable } from "../table.ts";

/** Seconds that the programs of the dialect take. */
const designSeconds: Readonly<Record<string, number>> = { "3_1_tasks": 2, "4_async_io": 0 };

/** Seconds by which a program may be slower. */
const tolerance = 0.3;

const executable = join(repository, "packages/cli/bin/tsyncio.js");

interface Run {
  readonly seconds: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, args: readonly string[], folder: string): Run {
  const begin = performance.now();
  const options = { cwd: folder, encoding: "utf8", env: pythonEnvironment() } as const;
  const { stdout, stderr } = spawnSync(command, args, options);
  return { seconds: (performance.now() - begin) / 1000, stdout, stderr };
}

/** The seconds that a command takes to do nothing. */
function startUp(command: string, args: readonly string[]): number {
  return median(Array.from({ length: 5 }, () => run(command, args, repository).seconds));
}

/** The row of one program, and whether it is as it has to be. */
function check(found: Case, python: string, starts: { node: number; python: number }): [boolean, string[]] {
  const ours = run(process.execPath, [executable, "run", "input.py"], found.folder);
  const design = designSeconds[found.name];
  const theirs = design ?? run(python, ["input.py"], found.folder).seconds - starts.python;
  const excess = ours.seconds - starts.node - theirs;
  const isEqual = ours.stdout === readText(found, "expected.stdout");
  if (!isEqual) console.error(`${found.name}:\n${ours.stderr}`);
  const isGood = isEqual && excess <= tolerance;
  const cells = [ours.seconds, theirs, excess].map((seconds) => `${seconds.toFixed(2)} s`);
  return [isGood, [found.name, ...cells, isEqual ? "equal" : "differs", isGood ? "" : "wrong"]];
}

function main(): number {
  const oracle = findOracle();
  if ("missing" in oracle) throw new Error(oracle.missing);
  const starts = { node: startUp(process.execPath, ["-e", "0"]), python: startUp(oracle.command, ["-c", ""]) };
  const checked = casesBelow("corpus/guide").map((found) => check(found, oracle.command, starts));
  const head = ["program", "tsyncio run", "CPython without start", "excess without node", "output", ""];
  process.stdout.write(renderTable([head, ...checked.map(([, cells]) => cells)]));
  return checked.every(([isGood]) => isGood) ? 0 : 1;
}

process.exitCode = main();
