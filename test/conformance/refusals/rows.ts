import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** What CPython says of a text: nothing, or the class, words and place of its refusal. */
export type Verdict = readonly [kind: string, message: string, line: number | null, column: number | null] | null;

/** A text, where it comes from, and what CPython says of it. */
export type Row = readonly [origin: string, source: string, verdict: Verdict];

const command = process.env["TSYNCIO_PYTHON"] ?? "python3.13";

/** Runs one of the Python programs beside this file and gives its rows as they come. */
export async function* rowsOf(
  program: string,
  args: readonly string[],
  input: readonly (readonly [origin: string, source: string])[] = [],
): AsyncGenerator<Row> {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const child = spawn(command, ["-X", "utf8", "-W", "ignore", path, ...args], {
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

/** Whether the interpreter is found, and of the release that is compared with. */
export const hasPython = (): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(command, ["-c", "import sys; sys.exit(sys.version_info[:2] != (3, 13))"], { stdio: "ignore" });
    child.on("error", () => resolve(false));
    child.on("close", (status) => resolve(status === 0));
  });
