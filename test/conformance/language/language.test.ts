import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findOracle } from "../../corpus/python.ts";
import { cutFile } from "./cutting.ts";
import { judgeAll } from "./pool.ts";
import { readPassing } from "./table.ts";

/** `pnpm conformance:language` runs them all; one in so many is enough to see that something is lost. */
const stride = 8;

const oracle = findOracle();

test.skipIf("missing" in oracle)(
  "methods of CPython's own tests that passed when they were recorded pass",
  async () => {
    const command = "missing" in oracle ? "" : oracle.command;
    const folder = mkdtempSync(join(tmpdir(), "language-"));
    const failures: string[] = [];
    let count = 0;
    for (const [file, names] of Object.entries(readPassing())) {
      const sample = new Set(names.filter((_, index) => index % stride === 0));
      const tasks = cutFile(command, file)
        .filter(({ name }) => sample.has(name))
        .map(({ name, source = "", path }) => ({ name, source, filename: path }));
      expect(tasks.length).toBe(sample.size);
      count += tasks.length;
      await judgeAll(tasks, folder, 1, ({ name }, { outcome, reason }) => {
        if (outcome !== "passed") failures.push(`${file} ${name}: ${outcome} ${reason}`);
      });
    }
    rmSync(folder, { recursive: true });
    expect(failures).toEqual([]);
    expect(count).toBeGreaterThan(150);
  },
  300_000,
);
