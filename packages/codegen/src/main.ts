/**
 * Writes the generated files of the workspace, or with `--check` compares them and exits 1 if one is
 * stale. `--record` first records anew what comes from CPython (the environment variable
 * TSYNCIO_PYTHON names an interpreter that is not on the path).
 */
import { generators } from "./generators.ts";
import { staleOutputs, writeOutputs } from "./outputs.ts";
import { findPython } from "./record/python.ts";
import { recordings } from "./recordings.ts";
import { workspace } from "./workspace.ts";

const record = (): void => {
  const python = findPython();
  if (python === null) throw new Error("no CPython of the recorded release was found");
  for (const { path, record: make } of recordings) workspace.write(path, make(python));
};

const staleRecordings = (): string[] => {
  const python = findPython();
  if (python === null) return [];
  return recordings
    .filter(({ path, record: make }) => workspace.readOrNull(path) !== make(python))
    .map(({ path }) => path);
};

const check = async (): Promise<number> => {
  const stale = [...staleRecordings(), ...(await staleOutputs(generators, workspace))];
  for (const path of stale) process.stderr.write(`stale: ${path}\n`);
  return stale.length === 0 ? 0 : 1;
};

const options = new Set(process.argv.slice(2));
if (options.has("--record")) record();
if (options.has("--check")) process.exitCode = await check();
else await writeOutputs(generators, workspace);
