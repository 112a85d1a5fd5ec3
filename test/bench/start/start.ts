/**
 * `pnpm bench:start [ROUNDS]`: cold starts of the executable as ratios to `node -e 0`, in turns, and where they go.
 *
 * The packages must have been built. Prints medians of all rounds (15 where not said otherwise). The code caches are
 * warm: the first round is not counted. `tsyncio ast` and the script that imports the parser read a file of 320 lines.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { median } from "../median.ts";
import { renderTable } from "../table.ts";
import { writeSource } from "./source.ts";

const repository = join(import.meta.dirname, "../../..");
const executable = join(repository, "packages/cli/bin/tsyncio.js");
const gather = join(repository, "corpus/guide/3_2_gather/input.py");
const parser = join(repository, "packages/parser/dist/index.js");
const folder = mkdtempSync(join(tmpdir(), "bench-start-"));
const source = writeSource(folder, 320);

/** How many times an empty Node's time `tsyncio ast` may take. */
const bar = 2.5;

/** A user's script: imports the built parser, which comes as modules and without a code cache, and parses a file. */
const script = `
import { readFileSync } from "node:fs";
import { parse } from ${JSON.stringify(pathToFileURL(parser).href)};
process.exitCode = parse(readFileSync(process.argv[1], "utf8")).ok ? 0 : 1;`;

/** What is started, by what it is called in the tables. */
const commands = {
  "node -e 0": ["-e", "0"],
  "tsyncio --help": [executable, "--help"],
  "tsyncio ast": [executable, "ast", source],
  "import the parser": ["--input-type=module", "-e", script, source],
  "tsyncio compile": [executable, "compile", "--stdout", gather],
  "tsyncio run": [executable, "run", gather, "--virtual-time"],
} as const satisfies Record<string, readonly string[]>;

type CommandName = keyof typeof commands;
const names = Object.keys(commands) as readonly CommandName[];

/** Starts one command and returns its milliseconds and what it said on stderr. */
function start(name: CommandName, nodeArguments: readonly string[] = []): { wall: number; stderr: string } {
  const begin = performance.now();
  const ended = spawnSync(process.execPath, [...nodeArguments, ...commands[name]], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  const wall = performance.now() - begin;
  if (ended.status !== 0) throw new Error(`${name} ended with ${ended.status}:\n${ended.stderr}`);
  return { wall, stderr: ended.stderr };
}

/** Medians of the wall times, all commands in turns. */
function wallTimes(rounds: number): Record<CommandName, number> {
  const times = names.map((name) => ({ name, walls: [] as number[] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, walls } of times) {
      const { wall } = start(name);
      if (round > 0) walls.push(wall);
    }
  }
  return Object.fromEntries(times.map(({ name, walls }) => [name, median(walls)])) as Record<CommandName, number>;
}

/** Medians of the phases of one command's start, as `phases.ts` notes them. */
function phasesOf(name: CommandName, rounds: number): [string, number][] {
  const collected = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    const { wall, stderr } = start(name, ["--import", join(import.meta.dirname, "phases.ts")]);
    const phases = JSON.parse(stderr.trim().split("\n").at(-1) ?? "{}") as Record<string, number>;
    const inside = Object.values(phases).reduce((sum, phase) => sum + phase, 0);
    for (const [phase, time] of Object.entries({ ...phases, "spawn and exit": wall - inside })) {
      collected.set(phase, [...(collected.get(phase) ?? []), time]);
    }
  }
  return [...collected].map(([phase, times]) => [phase, median(times)]);
}

function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function main(rounds: number): void {
  const walls = wallTimes(rounds);
  const rows = names.map((name) => [name, milliseconds(walls[name]), (walls[name] / walls["node -e 0"]).toFixed(2)]);
  process.stdout.write(renderTable([["command", "wall", "ratio"], ...rows]));
  const ratio = walls["tsyncio ast"] / walls["node -e 0"];
  process.stdout.write(
    `\n${ratio <= bar ? "reached" : "MISSED "}  320 lines parsed and printed within ${bar} times an empty Node\n`,
  );
  for (const name of names.filter((other) => other.startsWith("tsyncio"))) {
    const phases = phasesOf(name, rounds).map(([phase, time]) => [phase, milliseconds(time)]);
    process.stdout.write(`\n${renderTable([[`${name}, phase by phase`, ""], ...phases])}`);
  }
}

try {
  main(Number(process.argv[2] ?? 15));
} finally {
  rmSync(folder, { recursive: true });
}
