/**
 * Programs bundled and minified as for a web site, names of functions and classes kept as README says: they print what CPython
 * printed, though the parameters of every function have other names and unused parts of the runtime are gone.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, expect, test } from "vitest";
import { repository } from "../corpus/cases.ts";

const folder = mkdtempSync(join(tmpdir(), "tsyncio-minified-"));
afterAll(() => rmSync(folder, { recursive: true }));

const cases = [
  "asyncio/coroutines_dispatched",
  "asyncio/event_loop_policy",
  "asyncio/exceptions_in_tasks",
  "asyncio/task_factory",
  "asyncio/tasks_eager",
  "guide/2_event_loop",
  "guide/3_2_gather",
  "language/decorators_passing_on",
  "language/keywords_at_run_time",
  "stdlib/collections_abc",
  "stdlib/functools_everyday",
  "stdlib/dataclasses_everyday",
];

test.concurrent.each(cases)("%s", { timeout: 120_000 }, async (name) => {
  const source = join(repository, "corpus", name);
  const script = join(folder, `${name.replace("/", "_")}.mjs`);
  writeFileSync(script, await minified(readFileSync(join(source, "expected.ts"), "utf8")));
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  expect(stdout).toBe(readFileSync(join(source, "expected.stdout"), "utf8"));
});

async function minified(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, loader: "ts", resolveDir: join(repository, "packages", "runtime") },
    bundle: true,
    write: false,
    minify: true,
    keepNames: true,
    format: "esm",
    platform: "node",
    conditions: ["source"],
  });
  return outputFiles[0]!.text;
}
