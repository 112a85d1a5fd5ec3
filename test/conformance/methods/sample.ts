import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cutFile } from "./cutting.ts";
import { hangs, judgeAll } from "./pool.ts";
import { readPassing } from "./table.ts";
import { coroutinesOf, type Suite } from "./suite.ts";
import type { Task } from "./worker.ts";

/** What came of a sample: how many methods ran, and those that do not pass any more. */
export interface Sampled {
  readonly count: number;
  readonly lost: readonly string[];
}

/** Runs one of `stride` methods that passed when they were recorded, cut by `command`, a CPython. */
export async function sampled(suite: Suite, command: string, stride: number): Promise<Sampled> {
  const passing = Object.entries(readPassing(suite));
  const lost: string[] = [];
  const tasks = passing.flatMap(([file, names]) => tasksOf(suite, command, file, every(names, stride), lost));
  const folder = mkdtempSync(join(tmpdir(), "methods-"));
  const slow: Task[] = [];
  await judgeAll(tasks, { suite, folder, width: 1 }, (task, { outcome, reason }) => {
    // What waits for processes and sockets can take longer than the limit while others use the machine.
    if (reason === hangs) slow.push(task);
    else if (outcome !== "passed") lost.push(`${task.name}: ${outcome} ${reason}`);
  });
  await judgeAll(slow, { suite, folder, width: 1 }, ({ name }, { outcome, reason }) => {
    if (outcome !== "passed") lost.push(`${name}: ${outcome} ${reason}, twice`);
  });
  rmSync(folder, { recursive: true });
  return { count: tasks.length, lost };
}

function every(names: readonly string[], stride: number): ReadonlySet<string> {
  return new Set(names.filter((_, index) => index % stride === 0));
}

function tasksOf(
  suite: Suite,
  command: string,
  file: string,
  names: ReadonlySet<string>,
  lost: string[],
): readonly Task[] {
  const found = cutFile(command, suite, file).filter(({ name, source }) => names.has(name) && source !== undefined);
  const missing = names.size - found.length;
  if (missing > 0) lost.push(`${file}: ${missing} recorded methods are not found`);
  const coroutines = coroutinesOf(suite, file);
  return found.map(({ name, source = "", path, file: place = path }) => ({
    name: `${file} ${name}`,
    source,
    filename: path,
    file: place,
    coroutines,
  }));
}
