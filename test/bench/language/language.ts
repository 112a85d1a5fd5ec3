/**
 * `pnpm bench:language [ROUNDS]`: eight loads of plain code, compiled under Node and as they are under CPython 3.13, in turns.
 *
 * Prints the medians of all rounds (3 where not said otherwise), the ratio of the speeds and their geometric mean.
 * Exits with 1 when a load is slower than CPython, or the mean is below what is to reach.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderDiagnostic } from "../../../packages/diagnostics/src/index.ts";
import { compileFile } from "../../../packages/cli/src/compilation/compileFile.ts";
import { installRuntime } from "../../../packages/cli/src/verify/execute.ts";
import { findOracle, pythonEnvironment } from "../../corpus/python.ts";
import { median } from "../median.ts";
import { renderTable } from "../table.ts";

/** How many times as fast as CPython each load has to be, and all of them in their geometric mean. */
const targets = { each: 1, mean: 3 } as const;

/** Seconds of each round, by load. */
type Timings = Map<string, number[]>;

const program = join(import.meta.dirname, "bench.py");

/** Compiles the program into `folder`; returns the path of the module, which Node runs with its types stripped. */
async function compileProgram(folder: string): Promise<string> {
  const { code, diagnostics, source } = await compileFile(program);
  if (code === null) {
    throw new Error(diagnostics.map((item) => renderDiagnostic(item, source, { color: false })).join(""));
  }
  installRuntime(folder);
  const path = join(folder, "bench.ts");
  writeFileSync(path, code);
  return path;
}

/** Runs a command once and adds what it printed to the timings. */
function runOnce(command: string, args: readonly string[], timings: Timings): void {
  const output = execFileSync(command, args, { encoding: "utf8", env: pythonEnvironment() });
  for (const line of output.trim().split("\n")) {
    const [name = "", seconds] = line.split(" ");
    const known = timings.get(name);
    if (known === undefined) timings.set(name, [Number(seconds)]);
    else known.push(Number(seconds));
  }
}

/** Prints the table; returns whether all targets are reached. */
function report(node: Timings, python: Timings): boolean {
  const measured = [...python].map(([name, seconds]) => {
    const [ours, theirs] = [median(node.get(name) ?? []), median(seconds)];
    return { name, ours, theirs, ratio: theirs / ours };
  });
  const mean = Math.exp(measured.reduce((sum, { ratio }) => sum + Math.log(ratio), 0) / measured.length);
  const verdict = (ratio: number, target: number): string => (ratio >= target ? "" : "too slow");
  const cells = measured.map(({ name, ours, theirs, ratio }) => [
    name,
    `${(ours * 1000).toFixed(1)} ms`,
    `${(theirs * 1000).toFixed(1)} ms`,
    ratio.toFixed(2),
    String(targets.each),
    verdict(ratio, targets.each),
  ]);
  const last = ["geometric mean", "", "", mean.toFixed(2), String(targets.mean), verdict(mean, targets.mean)];
  process.stdout.write(renderTable([["load", "tsyncio", "CPython", "ratio", "target", ""], ...cells, last]));
  return mean >= targets.mean && measured.every(({ ratio }) => ratio >= targets.each);
}

async function main(rounds: number): Promise<number> {
  const oracle = findOracle();
  if ("missing" in oracle) throw new Error(oracle.missing);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "tsyncio-bench-")));
  try {
    const compiled = await compileProgram(folder);
    const [node, python]: [Timings, Timings] = [new Map(), new Map()];
    for (let round = 0; round < rounds; round += 1) {
      runOnce(process.execPath, [compiled], node);
      runOnce(oracle.command, [program], python);
    }
    return report(node, python) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main(Number(process.argv[2] ?? 3));
