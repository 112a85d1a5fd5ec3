import { exitCode, type ExitCode } from "./exit.ts";
import type { Terminal } from "./terminal.ts";

/** Runs a command; an error that it did not expect is a failure of ours and says so. */
export async function performed(work: () => Promise<ExitCode>, terminal: Terminal): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.error(`tsyncio: internal failure, please report it:\n${detail}\n`);
    return exitCode.internal;
  }
}
