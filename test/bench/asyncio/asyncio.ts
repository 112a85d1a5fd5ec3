/**
 * `pnpm bench:asyncio [ROUNDS]`: one Python file, compiled under Node and as it is under CPython 3.13, in turns.
 *
 * Prints the medians of all rounds (7 where not said otherwise), the ratio of the speeds, and the ratio to reach.
 * Exits with 1 when a row does not reach it.
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

/** How many times as fast as CPython each row has to be. */
const targets = {
  "sleep(0)": 5,
  "1000-tasks": 3,
  "50-deep-awaits": 1.3,
  "plain-awaits": 2,
  "create-and-gather": 5,
} as const satisfies Record<string, number>;

type Row = keyof typeof targets;
const rows = Object.keys(targets) as readonly Row[];

/** Seconds of each round, by row. */
type Timings = Readonly<Record<Row, number[]>>;

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
    const [name = "", , seconds] = line.split(" ");
    if (!(name in timings)) throw new Error(`bench.py printed a row without a target: ${line}`);
    timings[name as Row].push(Number(seconds));
  }
}

function emptyTimings(): Timings {
  return Object.fromEntries(rows.map((row) => [row, []])) as unknown as Timings;
}

/** Prints the table; returns whether every row reaches its target. */
function report(node: Timings, python: Timings): boolean {
  const measured = rows.map((row) => {
    const [ours, theirs] = [median(node[row]), median(python[row])];
    return { row, ours, theirs, ratio: theirs / ours, reached: theirs / ours >= targets[row] };
  });
  const cells = measured.map(({ row, ours, theirs, ratio, reached }) => [
    row,
    `${(ours * 1000).toFixed(0)} ms`,
    `${(theirs * 1000).toFixed(0)} ms`,
    ratio.toFixed(2),
    String(targets[row]),
    reached ? "" : "too slow",
  ]);
  process.stdout.write(renderTable([["load", "tsyncio", "CPython", "ratio", "target", ""], ...cells]));
  return measured.every(({ reached }) => reached);
}

async function main(rounds: number): Promise<number> {
  const oracle = findOracle();
  if ("missing" in oracle) throw new Error(oracle.missing);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "tsyncio-bench-")));
  try {
    const compiled = await compileProgram(folder);
    const [node, python] = [emptyTimings(), emptyTimings()];
    for (let round = 0; round < rounds; round += 1) {
      runOnce(process.execPath, [compiled], node);
      runOnce(oracle.command, [program], python);
    }
    return report(node, python) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main(Number(process.argv[2] ?? 7));
