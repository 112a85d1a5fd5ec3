/** How one check of a case ended: "skipped" where it does not apply or an earlier one made it pointless. */
export type CheckState = "ok" | "updated" | "differs" | "missing" | "failed" | "skipped";

/** The checks of a case, in their order; also the columns of the table. */
export const checkNames = ["text", "diagnostics", "types", "stdout", "exit"] as const;
export type CheckName = (typeof checkNames)[number];

/** What was found about one case. */
export interface CaseResult {
  readonly name: string;
  readonly checks: Record<CheckName, CheckState>;
  /** Diffs and messages, in the order of the checks. */
  readonly details: string[];
}

/** A result in which nothing has been checked yet. */
export function emptyResult(name: string): CaseResult {
  const checks = Object.fromEntries(checkNames.map((check) => [check, "skipped"]));
  return { name, checks: checks as Record<CheckName, CheckState>, details: [] };
}

/** Notes how a check ended, with what is to show when it did not end well. */
export function note(result: CaseResult, check: CheckName, state: CheckState, detail?: string): void {
  result.checks[check] = state;
  if (detail !== undefined) result.details.push(detail);
}

/** Whether everything that was checked is as expected. */
export function isGreen(result: CaseResult): boolean {
  return checkNames.every((check) => ["ok", "updated", "skipped"].includes(result.checks[check]));
}
