import { repr } from "../../python/repr/repr.ts";
import { description_of } from "./outcome.ts";
import { TestResult } from "./result.ts";

import type { TextOutput } from "../../host/host.ts";
import type { TestCase } from "./case.ts";
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
  #is_line_open = false;

  constructor(stream: TextOutput, verbosity: number) {
    super();
    this.#stream = stream;
    this.#verbosity = verbosity;
  }

  override startTest(test: TestCase): void {
    super.startTest(test);
    this.#is_line_open = true;
    if (this.#verbosity > 1) this.#stream.write(`${description_of(test)} ... `);
  }

  override add(report: Report): void {
    super.add(report);
    if (this.#verbosity === 1) this.#stream.write(signs[report.verdict].letter);
    if (this.#verbosity > 1) this.#show(report);
  }

  /** The first verdict stands behind the name of the test; a part has a line of its own. */
  #show({ verdict, description, detail, is_part = false }: Report): void {
    const reason = verdict === "skip" ? ` ${repr(detail)}` : "";
    if (is_part || !this.#is_line_open) {
      if (this.#is_line_open) this.#stream.write("\n");
      this.#stream.write(`${is_part ? "  " : ""}${description} ... `);
    }
    this.#stream.write(`${signs[verdict].word}${reason}\n`);
    this.#is_line_open = false;
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
