import { spawn } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runtimePackage, verifyChild } from "../parts.ts";
import type { Case } from "./case.ts";

/** No case may take longer: under the virtual clock even long programs are done at once. */
const limitMilliseconds = 20_000;

/** What a program did. */
export interface Execution {
  readonly stdout: Buffer;
  readonly stderr: string;
  /** Null when it was stopped because it took too long. */
  readonly exitCode: number | null;
}

/** Makes the folder in which the compiled programs lie able to find tsyncio's own runtime, as an installed package. */
export function installRuntime(workFolder: string, runtime: string = runtimePackage()): void {
  const modules = join(workFolder, "node_modules", "@tsyncio");
  mkdirSync(modules, { recursive: true });
  symlinkSync(runtime, join(modules, "runtime"), "junction");
  writeFileSync(join(workFolder, "package.json"), JSON.stringify({ type: "module" }));
}

/**
 * Runs a compiled case, under the virtual clock unless it needs the real one, in a process of its own, in a folder that holds the case's files. The script
 * `child` must share its runtime with the program.
 */
export async function execute(found: Case, javascript: string, child: string = verifyChild()): Promise<Execution> {
  const { files = [], args = [], stdin = "", realTime = false } = found.description;
  const folder = join(dirname(javascript), "files");
  mkdirSync(folder, { recursive: true });
  for (const file of files) cpSync(join(found.folder, file), join(folder, file), { recursive: true });
  const running = spawn(
    process.execPath,
    [...process.execArgv, child, realTime ? "real" : "virtual", javascript, ...args],
    {
      cwd: folder,
      timeout: limitMilliseconds,
      killSignal: "SIGKILL",
    },
  );
  // A program that does not read its input may be gone before it is written.
  running.stdin.on("error", () => {}).end(stdin);
  const stdout: Buffer[] = [];
  let stderr = "";
  running.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  running.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  // What a program that took too long has started may hold its pipes open for ever.
  running.on("exit", () => {
    if (running.killed) for (const pipe of [running.stdout, running.stderr]) pipe.destroy();
  });
  const exitCode = await new Promise<number | null>((done, failed) =>
    running.on("close", (code) => done(code)).on("error", failed),
  );
  return { stdout: Buffer.concat(stdout), stderr, exitCode };
}
