import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

const entry = join(import.meta.dirname, "..", "..", "packages", "cli", "src", "start.ts");

/** What a command line did. */
export interface Finished {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
}

/** How a command line is run. */
export interface RunOptions {
  readonly cwd: string;
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the executable from its sources. */
export function startTsyncio(args: readonly string[], { cwd, environment = {} }: RunOptions): ChildProcess {
  return spawn(process.execPath, ["--conditions=source", entry, ...args], {
    cwd,
    env: { ...process.env, ...environment },
  });
}

/** Runs the executable from its sources and waits for it. */
export async function tsyncio(args: readonly string[], options: RunOptions): Promise<Finished> {
  const child = startTsyncio(args, options);
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  child.stdin?.on("error", () => {}).end(options.input ?? "");
  const exitCode = await new Promise<number | null>((done) => child.on("close", done));
  return { stdout, stderr, exitCode };
}

/** A folder for one test, with these files in it; it is gone when the test is over. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "tsyncio-test-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
