/**
 * `pnpm bench:parse [ROUNDS]`: how fast Python parsers read parts of CPython's library, warm, side by side.
 *
 * Each parser has a process of its own, so that none runs in a heap or with call sites that another has filled; all are
 * warmed first, then they take turns, one pass over all files each. Ratios are medians of those inside a turn, so that
 * a machine that slows down for a while slows all of them.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOracle, pythonEnvironment } from "../../corpus/python.ts";
import { median } from "../median.ts";
import { renderTable } from "../table.ts";
import { Runner, type Pass } from "./runner.ts";
import { librarySources } from "./sources.ts";

/** The parts of `Lib` that are read. */
const folders = ["asyncio", "concurrent", "http", "json", "unittest", "email", "test/test_asyncio"];

/** Seconds of passes before the first that counts: V8 has then compiled what it will. */
const warmUp = 3;

/** How many times as fast as CPython our parse has to be. */
const bar = 5;

/** What is measured: the name of the peer (CPython's is null) and what it makes of a source. */
const rows = [
  ["tsyncio", "tsyncio: full AST with positions"],
  ["tsyncioChecked", "tsyncio, checks on: refuses as compile()"],
  [null, "CPython's ast.parse"],
  ["pyAst", "py-ast: full AST with positions"],
  ["lezer", "@lezer/python: tree only"],
  ["treeSitter", "web-tree-sitter: tree only, in WebAssembly"],
] as const satisfies readonly (readonly [peer: string | null, what: string])[];

type Name = (typeof rows)[number][0];

interface Measured {
  readonly name: Name;
  readonly what: string;
  readonly runner: Runner;
  readonly passes: Pass[];
}

function start(name: Name, python: string, file: string): Runner {
  const folder = import.meta.dirname;
  if (name === null) return new Runner(python, [join(folder, "peers/cpython.py"), file], pythonEnvironment());
  return new Runner(process.execPath, [...process.execArgv, join(folder, "child.ts"), name, file]);
}

/** Warms all parsers, then lets them take turns. The first pass of each is that of a cold process. */
async function measure(python: string, file: string, rounds: number): Promise<(Measured & { first: Pass })[]> {
  const measured = rows.map(([name, what]) => ({
    name,
    what,
    runner: start(name, python, file),
    passes: [] as Pass[],
  }));
  const warm: (Measured & { first: Pass })[] = [];
  for (const each of measured) warm.push({ ...each, first: await each.runner.warm(warmUp) });
  for (let round = 0; round < rounds; round += 1) {
    for (const { runner, passes } of warm) passes.push(await runner.pass());
  }
  for (const { runner } of warm) runner.end();
  return warm;
}

/** How many times as fast as another a parser was: the median over the turns. */
function ratio(passes: readonly Pass[], others: readonly Pass[]): number {
  return median(passes.map(({ seconds }, turn) => (others[turn]?.seconds ?? Number.NaN) / seconds));
}

function tell(what: string, reached: boolean): boolean {
  process.stdout.write(`${reached ? "reached" : "MISSED "}  ${what}\n`);
  return reached;
}

/** The table of all parsers. */
function table(measured: readonly (Measured & { first: Pass })[], megabytes: number, python: readonly Pass[]): string {
  const cells = measured.map(({ what, first, passes }) => {
    const time = median(passes.map(({ seconds }) => seconds));
    const speed = `${(megabytes / time).toFixed(1)} MB/s`;
    const [pass, cold] = [time, first.seconds].map((seconds) => `${(seconds * 1000).toFixed(0)} ms`);
    return [what, speed, ratio(passes, python).toFixed(2), pass ?? "", cold ?? "", String(first.refused)];
  });
  return renderTable([["parser", "speed", "CPython = 1", "a pass", "first pass", "files refused"], ...cells]);
}

/** Says of each bar whether it was reached. */
function judge(measured: readonly Measured[], python: readonly Pass[]): boolean {
  const passesOf = (name: Name): readonly Pass[] => measured.find((each) => each.name === name)?.passes ?? [];
  const ours = passesOf("tsyncio");
  const times = ratio(ours, python);
  process.stdout.write(
    `\nThe checks make a parse ${ratio(ours, passesOf("tsyncioChecked")).toFixed(2)} times as long.\n`,
  );
  const reached = [tell(`at least ${bar} times as fast as ast.parse: ${times.toFixed(2)}`, times >= bar)];
  for (const { name, what, passes } of measured) {
    if (name === null || name.startsWith("tsyncio")) continue;
    const faster = ratio(ours, passes);
    reached.push(tell(`faster than ${what.split(":")[0] ?? what}: ${faster.toFixed(2)} times`, faster > 1));
  }
  return reached.every(Boolean);
}

async function main(rounds: number): Promise<number> {
  const oracle = findOracle();
  if ("missing" in oracle) throw new Error(oracle.missing);
  const sources = librarySources(oracle.command, folders);
  const megabytes = sources.reduce((sum, source) => sum + Buffer.byteLength(source), 0) / 1e6;
  const folder = mkdtempSync(join(tmpdir(), "bench-parse-"));
  const file = join(folder, "sources.json");
  writeFileSync(file, JSON.stringify(sources));
  const measured = await measure(oracle.command, file, rounds).finally(() => rmSync(folder, { recursive: true }));
  const version = spawnSync(oracle.command, ["--version"], {
    encoding: "utf8",
    env: pythonEnvironment(),
  }).stdout.trim();
  process.stdout.write(
    `Node ${process.versions.node}, ${version}; ${sources.length} files, ${megabytes.toFixed(2)} MB, of Lib/{${folders.join(",")}}.\n` +
      `Each parser in a process of its own, warm, in ${rounds} turns; medians.\n\n`,
  );
  const python = measured.find(({ name }) => name === null)?.passes ?? [];
  process.stdout.write(table(measured, megabytes, python));
  return judge(measured, python) ? 0 : 1;
}

process.exitCode = await main(Number(process.argv[2] ?? 9));
