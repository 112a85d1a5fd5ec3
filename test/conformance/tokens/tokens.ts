/**
 * `pnpm conformance:tokens [FOLDER-OR-FILE …]`: the tokens of the files of CPython 3.13's library, and
 * their comments, beside those of CPython's `tokenize` module. Prints the first difference of each file.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { decodePython } from "../../../packages/cli/src/sources/decode.ts";
import { findOracle, pythonEnvironment } from "../../corpus/python.ts";
import { libraryFiles } from "../ast/files.ts";
import { libraryRoot } from "../ast/oracle.ts";
import { firstDifference, type Answer } from "./compare.ts";

async function* answers(command: string, paths: readonly string[]): AsyncGenerator<readonly [string, Answer | null]> {
  const program = fileURLToPath(new URL("oracle.py", import.meta.url));
  const child = spawn(command, [program], { env: pythonEnvironment(), stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.on("error", () => {}).end(paths.map((path) => `${JSON.stringify(path)}\n`).join(""));
  for await (const line of createInterface({ input: child.stdout })) {
    yield JSON.parse(line) as readonly [string, Answer | null];
  }
}

const oracle = findOracle();
if ("missing" in oracle) throw new Error(`This needs CPython 3.13 with its library: ${oracle.missing}`);
const files = libraryFiles(libraryRoot(oracle.command), process.argv.slice(2));
let equal = 0;
let refused = 0;
const differing: string[] = [];
for await (const [path, answer] of answers(oracle.command, files)) {
  if (answer === null) {
    refused++;
    continue;
  }
  const decoded = decodePython(readFileSync(path), path);
  const difference = decoded.ok ? firstDifference(decoded.text, answer) : "it cannot be decoded";
  if (difference === null) equal++;
  else differing.push(`${path}: ${difference}`);
}
for (const each of differing) console.log(each);
console.log(
  `${files.length} files: tokens and comments of ${equal} equal, ${differing.length} differ, ${refused} refused`,
);
process.exitCode = differing.length === 0 ? 0 : 1;
