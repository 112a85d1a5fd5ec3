/** What came of a test method. */
export interface Verdict {
  readonly outcome: "passed" | "failed" | "refused" | "skipped" | "out of scope";
  /** The code of the diagnostic that refuses it. */
  readonly code: string;
  /** The diagnostic's message, or the exception that ended it. */
  readonly reason: string;
  /** What the program wrote. */
  readonly output?: string;
}
