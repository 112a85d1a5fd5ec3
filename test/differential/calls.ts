/** Calls of Python's modules with arguments drawn by a seed: the same program under CPython 3.13 and compiled, line by line. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../corpus/cases.ts";
import { findOracle, pythonEnvironment } from "../corpus/python.ts";

const folder = join(import.meta.dirname, "programs");
const executable = join(repository, "packages", "cli", "bin", "tsyncio.js");
/** What a program may print, in bytes. */
const maxBuffer = 2 ** 28;

/** What came of the calls of one program. */
export interface Compared {
  readonly calls: number;
  /** The calls that came to something else, as both sides tell of them. */
  readonly differences: readonly { readonly expected: string; readonly found: string }[];
}

/** The modules that have a program here. */
export function callable(): readonly string[] {
  return readdirSync(folder).map((file) => file.replace(/_calls\.py$/, ""));
}

/** Makes `count` calls of a module on both sides. Raises where a side does not end well. */
export function compareCalls(module: string, seed: number, count: number): Compared {
  const oracle = findOracle();
  if ("missing" in oracle) throw new Error(oracle.missing);
  const program = [join(folder, `${module}_calls.py`), String(seed), String(count)];
  const expected = linesOf(oracle.command, program);
  const found = linesOf(process.execPath, [executable, "run", ...program]);
  const differences = Array.from({ length: Math.max(expected.length, found.length) }, (_, place) => ({
    expected: expected[place] ?? "(no line)",
    found: found[place] ?? "(no line)",
  }));
  return { calls: expected.length, differences: differences.filter((each) => each.expected !== each.found) };
}

function linesOf(command: string, args: readonly string[]): readonly string[] {
  const { stdout, stderr, status } = spawnSync(command, args, {
    env: pythonEnvironment(),
    encoding: "utf8",
    maxBuffer,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: exit code ${status}\n${stderr}`);
  return stdout.split("\n").slice(0, -1);
}
