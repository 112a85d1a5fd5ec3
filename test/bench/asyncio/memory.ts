import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pythonEnvironment } from "../../corpus/python.ts";
import type { Side } from "./sides.ts";

const program = join(import.meta.dirname, "waiting.py");
const tasks = 100_000;

/** What a task that waits takes, in bytes, by side: of the live heap under Node, of resident memory under CPython. */
export async function bytesOfWaitingTasks(sides: readonly Side[]): Promise<readonly (readonly string[])[]> {
  const rows: string[][] = [["a waiting task", "bytes"]];
  for (const side of sides) {
    const command = side.command(program);
    if (command === null) continue;
    const [none, all] = [await bytesOf(command, 0), await bytesOf(command, tasks)];
    rows.push([side.name, ((all - none) / tasks).toFixed(0)]);
  }
  return rows;
}

/** Bytes in use when all the tasks wait. */
async function bytesOf([executable = "", ...given]: readonly string[], count: number): Promise<number> {
  const isNode = executable === process.execPath;
  const probe = isNode ? ["--expose-gc", "--import", join(import.meta.dirname, "heap.ts")] : [];
  const child = spawn(executable, [...probe, ...given, String(count)], {
    stdio: ["ignore", "pipe", "pipe"],
    env: pythonEnvironment(),
  });
  try {
    await once(child.stdout, "data");
    return isNode ? await liveHeap(child) : residentMemory(child.pid!);
  } finally {
    child.kill("SIGKILL");
  }
}

async function liveHeap(child: ChildProcess): Promise<number> {
  child.kill("SIGUSR2");
  const [text] = (await once(child.stderr!, "data")) as [Buffer];
  return Number(text.toString());
}

/** Linux says it in `/proc`; elsewhere nothing is known. */
function residentMemory(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes) * 1024;
}
