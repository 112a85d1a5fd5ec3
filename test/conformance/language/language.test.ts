import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findOracle } from "../../corpus/python.ts";
import { cutFile } from "./cutting.ts";
import { judgeAll } from "./pool.ts";
import { readPassing } from "./table.ts";
import type { Task } from "./worker.ts";

/** `pnpm conformance:language` runs them all; one in so many is enough to see that something is lost. */
const stride = 12;

const oracle = findOracle();

/** The programs of every so many of a file's methods. */
function sampleOf(command: string, file: string, names: readonly string[]): readonly Task[] {
  const sample = new Set(names.filter((_, index) => index % stride === 0));
  const tasks = cutFile(command, file).flatMap(({ name, source, path }) =>
    sample.has(name) && source !== undefined ? [{ name: `${file} ${name}`, source, filename: path }] : [],
  );
  expect(tasks.length).toBe(sample.size);
  return tasks;
}

test.skipIf("missing" in oracle)(
  "methods of CPython's own tests that passed when they were recorded pass",
  async () => {
    const command = "missing" in oracle ? "" : oracle.command;
    const tasks = Object.entries(readPassing()).flatMap(([file, names]) => sampleOf(command, file, names));
    const folder = mkdtempSync(join(tmpdir(), "language-"));
    const failures: string[] = [];
    await judgeAll(tasks, folder, 1, ({ name }, { outcome, reason }) => {
      if (outcome !== "passed") failures.push(`${name}: ${outcome} ${reason}`);
    });
    rmSync(folder, { recursive: true });
    expect(failures).toEqual([]);
    expect(tasks.length).toBeGreaterThan(150);
  },
  600_000,
);
