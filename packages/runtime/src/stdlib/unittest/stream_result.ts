import { TestResult } from "./result.ts";

import type { TextOutput } from "../../host/host.ts";
import type { Report, Verdict } from "./result.ts";

/** How a verdict is shown: its letter, its word with `verbosity=2`, and how the last line counts it. */
interface Sign {
  readonly letter: string;
  readonly word: string;
  readonly counted: string | null;
}

/** In the order of the last line. */
const signs: Readonly<Record<Verdict, Sign>> = {
  failure: { letter: "F", word: "FAIL", counted: "failures" },
  error: { letter: "E", word: "ERROR", counted: "errors" },
  skip: { letter: "s", word: "skipped", counted: "skipped" },
  "expected failure": { letter: "x", word: "expected failure", counted: "expected failures" },
  "unexpected success": { letter: "u", word: "unexpected success", counted: "unexpected successes" },
  ok: { letter: ".", word: "ok", counted: null },
};

const THICK = `${"=".repeat(70)}\n`;
const THIN = `${"-".repeat(70)}\n`;

/** Writes verdicts as they come, and at the end what failed (`Lib/unittest/runner.py`). */
export class StreamResult extends TestResult {
  readonly #stream: TextOutput;
  readonly #verbosity: number;

  constructor(stream: TextOutput, verbosity: number) {
    super();
    this.#stream = stream;
    this.#verbosity = verbosity;
  }

  override add(report: Report): void {
    super.add(report);
    const { letter, word } = signs[report.verdict];
    const reason = report.verdict === "skip" ? ` '${report.detail}'` : "";
    if (this.#verbosity === 1) this.#stream.write(letter);
    if (this.#verbosity > 1) this.#stream.write(`${report.description} ... ${word}${reason}\n`);
  }

  /** The failures with their tracebacks, and the last lines. */
  summarize(seconds: number): void {
    if (this.#verbosity > 0) this.#stream.write("\n");
    for (const verdict of ["error", "failure"] as const) this.#list(verdict);
    const unexpected = this.reports.filter((each) => each.verdict === "unexpected success");
    if (unexpected.length > 0) this.#stream.write(THICK);
    for (const { description } of unexpected) this.#stream.write(`UNEXPECTED SUCCESS: ${description}\n`);
    this.#stream.write(
      `${THIN}Ran ${this.testsRun} test${this.testsRun === 1 ? "" : "s"} in ${seconds.toFixed(3)}s\n\n`,
    );
    this.#stream.write(`${this.#last_line()}\n`);
    this.#stream.flush();
  }

  #list(verdict: Verdict): void {
    for (const { description, detail } of this.reports.filter((each) => each.verdict === verdict))
      this.#stream.write(`${THICK}${signs[verdict].word}: ${description}\n${THIN}${detail}\n`);
  }

  #last_line(): string {
    const counts = (Object.keys(signs) as Verdict[]).flatMap((verdict) => {
      const { counted } = signs[verdict];
      const count = this.count(verdict);
      return counted === null || count === 0 ? [] : [`${counted}=${count}`];
    });
    const shown = counts.length === 0 ? "" : ` (${counts.join(", ")})`;
    if (!this.wasSuccessful()) return `FAILED${shown}`;
    return this.testsRun === 0 && this.count("skip") === 0 ? `NO TESTS RAN${shown}` : `OK${shown}`;
  }
}
