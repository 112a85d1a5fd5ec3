/** CPython's answers about Python files: see oracle.py. */
import { spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { pythonEnvironment } from "../../corpus/python.ts";

/** What CPython says of a file: its tree and the tree's text, each as a digest or as text, or why it refuses the file. */
export type Answer =
  | { readonly path: string; readonly dump: string; readonly unparse: string }
  | { readonly path: string; readonly refusal: string };

const program = fileURLToPath(new URL("oracle.py", import.meta.url));

const questions = (paths: readonly string[]): string => paths.map((path) => `${JSON.stringify(path)}\n`).join("");

/** Asks for the digests of files, in one process that works on while the answers are read. */
export async function* askDigests(command: string, paths: readonly string[]): AsyncGenerator<Answer> {
  const child = spawn(command, [program], { env: pythonEnvironment(), stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.on("error", () => {}).end(questions(paths));
  for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line) as Answer;
}

/** Asks for the texts of one file. */
export function askTexts(command: string, path: string): Answer {
  const { stdout } = spawnSync(command, [program, "--text"], {
    env: pythonEnvironment(),
    input: questions([path]),
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  return JSON.parse(stdout) as Answer;
}

/** The folder of the interpreter's library. */
export function libraryRoot(command: string): string {
  const source = "import os; print(os.path.dirname(os.__file__))";
  return spawnSync(command, ["-c", source], { env: pythonEnvironment(), encoding: "utf8" }).stdout.trim();
}
