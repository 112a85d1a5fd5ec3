/** What a program does, in the form in which a test compares it. */
import type { Case } from "../../packages/cli/src/verify/case.ts";
import { execute } from "../../packages/cli/src/verify/execute.ts";
import { readText } from "./cases.ts";
import type { Prepared } from "./prepare.ts";

/** What a program printed and how it ended; null as output when none was recorded. */
interface ObservedOutcome {
  readonly stdout: string | null;
  readonly exitCode: number | null;
  /** Only where the exit code is not the recorded one, so that the failed test shows why. */
  readonly stderr?: string;
}

/** What CPython did, or the design says. A missing recording equals no outcome: `pnpm corpus:record` writes it. */
export function recordedOutcome(found: Case): ObservedOutcome {
  return { stdout: readText(found, "expected.stdout"), exitCode: found.description.exitCode ?? 0 };
}

/** Runs the compiled program under the virtual clock. */
export async function compiledOutcome({ found, javascript, child }: Prepared): Promise<ObservedOutcome> {
  if (javascript === null) throw new Error("there is no JavaScript to run");
  const { stdout, stderr, exitCode } = await execute(found, javascript, child);
  const outcome = { stdout: stdout.toString("utf8"), exitCode };
  return exitCode === (found.description.exitCode ?? 0) ? outcome : { ...outcome, stderr };
}
