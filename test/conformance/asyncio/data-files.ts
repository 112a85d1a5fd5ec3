/** Files that come with CPython's tests. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { findOracle, pythonEnvironment } from "../../corpus/python.ts";

let folder: string | undefined;

/** The path of a file in the folder of CPython's tests. */
export function data_file(...names: string[]): string {
  folder ??= askForFolder();
  return join(folder, ...names);
}

function askForFolder(): string {
  const oracle = findOracle();
  if ("missing" in oracle) throw new Error(oracle.missing);
  const question = "import os, test; print(os.path.dirname(test.__file__), end='')";
  return spawnSync(oracle.command, ["-c", question], { env: pythonEnvironment(), encoding: "utf8" }).stdout;
}
