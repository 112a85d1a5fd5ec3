import type { Verdict } from "./verdict.ts";

/** What came of the test methods of one file. */
export class Tally {
  readonly file: string;
  readonly verdicts: Record<string, Verdict> = {};

  constructor(file: string) {
    this.file = file;
  }

  add(name: string, verdict: Verdict): void {
    this.verdicts[name] = verdict;
  }

  /** How many came to this. */
  count(outcome: Verdict["outcome"]): number {
    return Object.values(this.verdicts).filter((each) => each.outcome === outcome).length;
  }

  /** How many count: those that CPython runs, and that do not test its internals. */
  get counted(): number {
    return this.count("passed") + this.count("failed") + this.count("refused");
  }
}
