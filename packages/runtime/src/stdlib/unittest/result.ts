import type { TestCase } from "./case.ts";

/** What a test, or a part of one, came to. */
export type Verdict = "ok" | "failure" | "error" | "skip" | "expected failure" | "unexpected success";

/** A verdict to be reported: the name of the test, or of its part, and the traceback or the reason. */
export interface Report {
  readonly verdict: Verdict;
  readonly description: string;
  readonly detail: string;
  /** A part of a test, which `subTest` made. */
  readonly is_part?: boolean;
}

/** Where the tests of a run put their verdicts (`Lib/unittest/result.py`). */
export class TestResult {
  static readonly __name__: string = "TestResult";
  static readonly __module__: string = "unittest.result";

  testsRun = 0;
  readonly reports: Report[] = [];

  /** The tests begin. */
  startTest(_test: TestCase): void {
    this.testsRun += 1;
  }

  /** A verdict is known. */
  add(report: Report): void {
    this.reports.push(report);
  }

  /** How many have come to this verdict. */
  count(verdict: Verdict): number {
    return this.reports.filter((each) => each.verdict === verdict).length;
  }

  wasSuccessful(): boolean {
    return this.count("failure") + this.count("error") + this.count("unexpected success") === 0;
  }
}
