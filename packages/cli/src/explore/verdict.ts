import type { ScheduledRun } from "./schedules.ts";

/** What is to be told of a run; null where it is as the first. */
export type Verdict = "deadlocks" | "hangs" | "raises" | "ends with another exit code" | "prints differently" | null;

const deadlock = /^deadlock: /m;
const raised = /^(?:Traceback|\s*\+ Exception Group Traceback) \(most recent call last\)|was never retrieved$/m;

/** What a run does that the first does not do. */
export function verdictOf(run: ScheduledRun, first: ScheduledRun | null): Verdict {
  const does = (pattern: RegExp): boolean =>
    pattern.test(run.stderr) && (first === null || !pattern.test(first.stderr));
  if (does(deadlock)) return "deadlocks";
  if (run.exitCode === null && first?.exitCode !== null) return "hangs";
  if (does(raised)) return "raises";
  if (first === null) return null;
  if (run.exitCode !== first.exitCode) return "ends with another exit code";
  return run.stdout === first.stdout ? null : "prints differently";
}

/** What a run did that is worth reading: its error, or the first line in which it prints something else. */
export function evidence(run: ScheduledRun, first: ScheduledRun, verdict: Verdict): string {
  if (verdict !== "prints differently") return run.stderr;
  const [theirs, ours] = [first.stdout.split("\n"), run.stdout.split("\n")];
  const line = ours.findIndex((text, index) => text !== theirs[index]);
  const at = line === -1 ? ours.length : line;
  return `line ${at + 1}\n  first run: ${theirs[at] ?? "(nothing)"}\n  this run:  ${ours[at] ?? "(nothing)"}\n`;
}
