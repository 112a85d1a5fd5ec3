import { current_host } from "../../host/current.ts";
import { AttributeError } from "../../python/exceptions/hierarchy.ts";
import { SystemExit } from "../../python/exceptions/system_exit.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { class_name } from "../../python/names.ts";
import { run_suite } from "./suite.ts";
import { StreamResult } from "./stream_result.ts";

import type { TestCase } from "./case.ts";
import type { Chosen, ModuleHooks } from "./suite.ts";
import type { TestResult } from "./result.ts";

/** A class of tests. */
export type TestClass = new (methodName: string) => TestCase;

/** Keyword arguments of `main`, and the module's hooks, which the compiler names. */
export interface MainOptions extends ModuleHooks {
  /** The tests to run, if not all: `Tests.test_sum`, `Tests`, or a list of such names. */
  defaultTest?: any;
  verbosity?: any;
  exit?: any;
}

/** What `main(exit=False)` gives. */
export interface TestProgram {
  readonly result: TestResult;
}

/** CPython's exit code where no test was found. */
const NO_TESTS = 5;

/**
 * Runs the tests of the classes, which the compiler names, and ends the program: 0 if all succeed (`Lib/unittest/main.py`).
 * The classes come in the order of their names, and so do the tests of each.
 */
export async function main(classes: readonly any[], options: MainOptions = {}): Promise<TestProgram> {
  const { defaultTest = null, verbosity = 1, exit = true } = options;
  const host = current_host();
  const result = new StreamResult(host.stderr, verbosity);
  const start = host.now();
  const sorted = classes.toSorted(by_name) as TestClass[];
  const chosen = defaultTest === null ? sorted.map((each) => ({ cls: each, name: null })) : named(defaultTest, sorted);
  await apart(() => run_suite(chosen, options, result));
  result.summarize(host.now() - start);
  if (!exit) return { result };
  const is_empty = result.testsRun === 0 && result.count("skip") === 0;
  throw new SystemExit(is_empty ? NO_TESTS : result.wasSuccessful() ? 0 : 1);
}

/** The tests of the given names. */
function named(names: unknown, classes: readonly TestClass[]): readonly Chosen[] {
  const texts = typeof names === "string" ? [names] : [...(iterate(names) as Iterable<string>)];
  return texts.map((text) => {
    const [class_text, name = null] = text.split(".");
    const cls = classes.find((each) => class_name(each) === class_text);
    if (cls === undefined) throw new AttributeError(`module '__main__' has no attribute '${class_text}'`);
    return { cls, name };
  });
}

/** Waits for work that is not called from here: its tracebacks leave the place out that called `main`, as CPython's do. */
function apart(work: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    queueMicrotask(() => void work().then(() => resolve(), reject));
  });
}

function by_name(first: Function, second: Function): number {
  return class_name(first) < class_name(second) ? -1 : 1;
}
