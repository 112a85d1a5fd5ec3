/**
 * `node --conditions=source --expose-gc test/bench/parse/linear.ts [BYTES]`: whether time and memory are linear in the
 * source: each shape at a tenth of the size and at the whole (10 MB where not said otherwise), checks on.
 *
 * A process of its own for each measurement, so that neither the heap nor compiled code of one helps the next.
 */
import { spawnSync } from "node:child_process";
import { renderTable } from "../table.ts";
import { shapes } from "./shapes.ts";

/** How many times a byte of the longer source may cost as much as one of the shorter. */
const tolerance = 2.5;

interface Cost {
  /** Nanoseconds of processor time for a byte. */
  readonly time: number;
  /** Bytes of the heap for a byte of the source, while the tree is held. */
  readonly memory: number;
}

/** Below this, a byte's memory is that of the source alone, and its quotient says nothing. */
const leastMemory = 4;

async function measure(shape: string, bytes: number): Promise<Cost> {
  const { parse } = await import("../../../packages/parser/src/index.ts");
  const source = shapes[shape]?.(bytes) ?? "";
  // V8 has compiled what it will when the measured parse begins.
  for (let count = 0; count < 20; count += 1) parse(shapes[shape]?.(20_000) ?? "");
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = process.cpuUsage();
  const result = parse(source);
  const { user, system } = process.cpuUsage(start);
  globalThis.gc?.();
  const held = process.memoryUsage().heapUsed - before;
  if (!result.ok) throw new Error(`${shape}: ${result.diagnostics[0]?.message ?? ""}`);
  return { time: ((user + system) * 1000) / source.length, memory: held / source.length };
}

function measureApart(shape: string, bytes: number): Cost {
  const args = [...process.execArgv, import.meta.filename, String(bytes), shape];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Cost;
}

function compare(bytes: number): boolean {
  const rows = Object.keys(shapes).map((shape) => {
    const short = measureApart(shape, bytes / 10);
    const long = measureApart(shape, bytes);
    const memory = long.memory < leastMemory ? 1 : long.memory / short.memory;
    const isLinear = long.time / short.time <= tolerance && memory <= tolerance;
    const cells = [short.time, long.time, short.memory, long.memory].map((cost) => cost.toFixed(0));
    return { isLinear, cells: [shape, ...cells, isLinear ? "" : "not linear"] };
  });
  const head = ["source", "ns/B short", "ns/B long", "B/B short", "B/B long", ""];
  process.stdout.write(renderTable([head, ...rows.map(({ cells }) => cells)]));
  return rows.every(({ isLinear }) => isLinear);
}

const bytes = Number(process.argv[2] ?? 10_000_000);
const shape = process.argv[3];
if (shape === undefined) process.exitCode = compare(bytes) ? 0 : 1;
else process.stdout.write(JSON.stringify(await measure(shape, bytes)));
