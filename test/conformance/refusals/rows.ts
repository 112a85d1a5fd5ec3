import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { findOracle, pythonEnvironment } from "../../corpus/python.ts";

/** What CPython says of a text: nothing, or the class, words and place of its refusal. */
export type Verdict = readonly [kind: string, message: string, line: number | null, column: number | null] | null;

/** A text, where it comes from, and what CPython says of it. */
export type Row = readonly [origin: string, source: string, verdict: Verdict];

/** Runs one of the Python programs beside this file and gives its rows as they come. */
export async function* rowsOf(
  program: string,
  args: readonly string[],
  input: readonly (readonly [origin: string, source: string])[] = [],
): AsyncGenerator<Row> {
  const oracle = findOracle();
  if ("missing" in oracle) throw new Error(oracle.missing);
  const path = fileURLToPath(new URL(program, import.meta.url));
  const child = spawn(oracle.command, ["-W", "ignore", path, ...args], {
    env: pythonEnvironment(),
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("close", resolve);
    child.on("error", reject);
  });
  child.stdin.end(input.map((each) => `${JSON.stringify(each)}\n`).join(""));
  for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line) as Row;
  const status = await ended;
  if (status !== 0) throw new Error(`${program} ended with ${String(status)}`);
}
