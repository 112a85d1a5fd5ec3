import { spawn } from "node:child_process";
import type { Writable } from "node:stream";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { exploreChild } from "../parts.ts";
import type { RunnableModule, ScheduleChoice } from "../run/runModule.ts";

/** A run may take this many milliseconds; under virtual time even long programs are done at once. */
const limitMilliseconds = 60_000;

/** What a shell gives as the exit code of a program that Ctrl-C has ended. */
const INTERRUPTED = 130;

/** What a program did under one schedule. */
export interface ScheduledRun {
  readonly choice: ScheduleChoice;
  readonly stdout: string;
  readonly stderr: string;
  /** Null when it was stopped because it took too long. */
  readonly exitCode: number | null;
  /** How many choices the schedule had, and which of them were not CPython's. */
  readonly count: number;
  readonly departures: readonly { readonly choice: number; readonly text: string }[];
}

/** Runs a program under a schedule in a process of its own. `folder` is for its settings, `input` is what it reads. */
export async function runScheduled(
  module: RunnableModule,
  choice: ScheduleChoice,
  folder: string,
  input: string,
): Promise<ScheduledRun> {
  const settings = join(folder, `${choice.seed}-${choice.limit ?? "all"}.json`);
  writeFileSync(settings, JSON.stringify({ ...module, schedule: choice }));
  const child = spawn(process.execPath, [...process.execArgv, exploreChild(), settings], {
    stdio: ["pipe", "pipe", "pipe", "pipe"],
    timeout: limitMilliseconds,
    killSignal: "SIGKILL",
  });
  // A program that does not read its input may be gone before it is written.
  (child.stdin as Writable).on("error", () => {}).end(input);
  const texts = await Promise.all(
    child.stdio.slice(1).map(async (stream) => Buffer.concat(await Array.fromAsync(stream as never)).toString("utf8")),
  );
  const exitCode = await new Promise<number | null>((done, failed) => {
    const ended = (code: number | null, signal: string | null): void => done(signal === "SIGINT" ? INTERRUPTED : code);
    if (child.exitCode !== null || child.signalCode !== null) ended(child.exitCode, child.signalCode);
    child.on("close", ended).on("error", failed);
  });
  const [stdout = "", stderr = "", report = ""] = texts;
  const { count = 0, departures = [] } = (report === "" ? {} : JSON.parse(report)) as Partial<ScheduledRun>;
  return { choice, stdout, stderr, exitCode, count, departures };
}
