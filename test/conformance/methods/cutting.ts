/** The programs that cut.py makes of a test file. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { pythonEnvironment } from "../../corpus/python.ts";
import { knownModules } from "./modules.ts";
import { outOfScope } from "./scope.ts";
import type { Suite } from "./suite.ts";

/** A test method: its program, or why there is none. */
export interface Cut {
  readonly name: string;
  readonly path: string;
  /** Where CPython has it. */
  readonly file?: string;
  readonly source?: string;
  readonly skip?: string;
  readonly refused?: string;
  /** Why it is out of scope; null if it is not. */
  readonly scope: string | null;
}

const program = fileURLToPath(new URL("cut.py", import.meta.url));

/** Cuts a file of CPython's tests. */
export function cutFile(command: string, suite: Suite, file: string): readonly Cut[] {
  const options = { known: knownModules(suite), variants: suite.variants?.map(({ source }) => source) ?? null };
  const { stdout, stderr, status } = spawnSync(command, [program, `${suite.package}.${file}`], {
    env: pythonEnvironment(),
    input: JSON.stringify(options),
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`cut.py ${file}: ${stderr}`);
  const rows = stdout.trimEnd().split("\n");
  return rows
    .filter((row) => row !== "")
    .map((row) => {
      const cut = JSON.parse(row) as Omit<Cut, "scope" | "path"> & { readonly marks?: readonly string[] };
      return { ...cut, path: `${file}.py`, scope: outOfScope(suite, file, cut.name, cut.marks ?? []) };
    });
}
