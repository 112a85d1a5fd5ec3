/** Digests of Python files of this repository, recorded from CPython: what CI compares where there is no interpreter. */
import { readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { pythonFiles } from "./files.ts";
import { askDigests } from "./oracle.ts";

/** What is recorded of a file: the digests of CPython's dump and of its unparsed text; null if it refuses the file. */
export type Recorded = Readonly<Record<string, { readonly dump: string; readonly unparse: string } | null>>;

const root = fileURLToPath(new URL("../../../", import.meta.url));
const recording = new URL("digests.json", import.meta.url);

/** Python reads it and we do not, on purpose: its encoding has no decoder here that is exactly Python's. */
const refusedOnPurpose = "corpus/rejected/source_encoding/input.py";

/** The files that are recorded, by their path from the repository's root. */
export const recordedFiles = (): ReadonlyMap<string, string> =>
  new Map(
    ["corpus", "packages/parser/test/samples", "test/conformance/ast/samples"]
      .flatMap((folder) => pythonFiles(`${root}${folder}`))
      .map((path): [string, string] => [relative(root, path).replaceAll("\\", "/"), path])
      .filter(([name]) => name !== refusedOnPurpose),
  );

/** The recording, by paths from the repository's root. */
export const recorded = (): Recorded => JSON.parse(readFileSync(recording, "utf8")) as Recorded;

/** Asks CPython and writes the recording. */
export async function record(command: string): Promise<void> {
  const names = new Map([...recordedFiles()].map(([name, path]) => [path, name]));
  const rows: Record<string, { dump: string; unparse: string } | null> = {};
  for await (const { path, ...answer } of askDigests(command, [...names.keys()])) {
    rows[names.get(path) ?? path] = "refusal" in answer ? null : answer;
  }
  writeFileSync(recording, `${JSON.stringify(rows, null, 2)}\n`);
}
