import { AssertionError, BaseException, KeyboardInterrupt } from "../../python/exceptions/hierarchy.ts";
import { exception } from "../../python/exceptions/native.ts";
import { getattr } from "../../python/attributes/getattr.ts";
import { repr } from "../../python/repr/repr.ts";
import { str } from "../../python/repr/str.ts";
import { traceback_text } from "../../program/traceback.ts";
import { SkipTest } from "./skip.ts";

import type { TestCase } from "./case.ts";
import type { Report, TestResult } from "./result.ts";

/** What one test comes to, step by step: `setUp`, the method, its parts, `tearDown`. */
export class Outcome {
  readonly #test: TestCase;
  readonly #result: TestResult;
  readonly #troubles: Report[] = [];
  #skips: Report[] = [];

  constructor(test: TestCase, result: TestResult) {
    this.#test = test;
    this.#result = result;
  }

  /** Whether nothing has failed so far. */
  get is_good(): boolean {
    return this.#troubles.length === 0;
  }

  /** Runs a step; tells whether the test goes on after it. */
  async attempt(step: () => unknown): Promise<boolean> {
    try {
      await step();
      return true;
    } catch (error) {
      this.caught(exception(error), "");
      return false;
    }
  }

  /** An exception ended a step, or the part of the test that `part` names. */
  caught(error: BaseException, part: string): void {
    if (error instanceof KeyboardInterrupt) throw error;
    if (error instanceof SkipTest) return this.skipped(str(error), part);
    const Failure = getattr(this.#test, "failureException", AssertionError) as typeof AssertionError;
    const verdict = error instanceof Failure ? "failure" : "error";
    const description = this.#description(part);
    this.#troubles.push({ verdict, description, detail: traceback_text(error), is_part: part !== "" });
  }

  /** The test, or a part of it, is skipped. */
  skipped(reason: string, part = ""): void {
    this.#skips.push({ verdict: "skip", description: this.#description(part), detail: reason, is_part: part !== "" });
  }

  /** The test is over: its verdicts are added to the result. */
  close(is_expected_to_fail: boolean): void {
    const description = this.#description("");
    for (const each of this.#skips) this.#result.add(each);
    if (is_expected_to_fail && this.#skips.length === 0) {
      const has_failed = this.#troubles.length > 0;
      this.#result.add({ verdict: has_failed ? "expected failure" : "unexpected success", description, detail: "" });
      return;
    }
    for (const each of this.#troubles) this.#result.add(each);
    if (this.#troubles.length + this.#skips.length === 0) this.#result.add({ verdict: "ok", description, detail: "" });
  }

  #description(part: string): string {
    return description_of(this.#test, part);
  }
}

/** The name of a test, or of a part of it, and the first line of its docstring. */
export function description_of(test: TestCase, part = ""): string {
  const name = str(test) + (part === "" ? "" : ` ${part}`);
  const text: unknown = test.shortDescription();
  return typeof text === "string" ? `${name}\n${text}` : name;
}

/** `with self.subTest(…)`: what is raised in the block is reported, and the test goes on. */
export class SubTest {
  readonly #outcome: Outcome;
  readonly #part: string;

  constructor(outcome: Outcome, message: unknown, parameters: Readonly<Record<string, unknown>>) {
    this.#outcome = outcome;
    const named = Object.entries(parameters).map(([name, value]) => `${name}=${repr(value)}`);
    const label = message === undefined ? "" : `[${str(message)}]`;
    const shown = named.length > 0 ? `(${named.join(", ")})` : "";
    this.#part = [label, shown].filter((each) => each !== "").join(" ") || "(<subtest>)";
  }

  __enter__(): null {
    return null;
  }

  __exit__(_type: unknown, error: BaseException | null, _traceback: unknown): boolean {
    if (error !== null) this.#outcome.caught(error, this.#part);
    return error !== null;
  }
}
