import { getattr } from "../../python/attributes/getattr.ts";
import { call, kwargs } from "../../python/calls/call.ts";
import { is_keywords } from "../../python/calls/keywords.ts";
import { SIGNATURE } from "../../python/calls/signature.ts";
import { AssertionError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { enter } from "../../python/scopes.ts";
import { full_name } from "../../python/names.ts";
import { hash } from "../../python/hashing/hash.ts";
import { Assertions } from "./assertions.ts";
import { add_class_cleanup, check_manager } from "./cleanups.ts";
import { Outcome, SubTest } from "./outcome.ts";
import { SkipTest } from "./skip.ts";
import { TestResult } from "./result.ts";

import type { Marks } from "./skip.ts";

interface Cleanup {
  readonly target: unknown;
  readonly args: readonly any[];
}

/** What is known of a test that runs. */
interface Running {
  readonly cleanups: Cleanup[];
  outcome: Outcome | null;
}

const running = /* @__PURE__ */ new WeakMap<TestCase, Running>();

function state_of(test: TestCase): Running {
  let state = running.get(test);
  if (state === undefined) running.set(test, (state = { cleanups: [], outcome: null }));
  return state;
}

/** A test: a method whose name begins with `test`, with what is set up before it (`Lib/unittest/case.py`). */
export class TestCase extends Assertions {
  static readonly [SIGNATURE]: string = "methodName=…";
  static readonly __name__: string = "TestCase";
  static readonly __module__: string = "unittest.case";

  static readonly failureException: typeof AssertionError = AssertionError;
  static readonly longMessage: boolean = true;
  static readonly maxDiff: number | null = 640;

  declare _testMethodName: string;

  constructor(methodName = "runTest") {
    super();
    this.__init__(methodName);
  }

  /** Prepares what the tests of the class share. */
  static setUpClass(): any {
    return null;
  }

  static tearDownClass(): any {
    return null;
  }

  /** Has the function called after `tearDownClass`, the last one first. */
  static addClassCleanup(target: any, ...args: any[]): null {
    return add_class_cleanup(this, target, args);
  }

  /** Enters a context manager, and leaves it after `tearDownClass`. */
  static enterClassContext(cm: any): any {
    check_manager(cm);
    const scope = enter(cm);
    add_class_cleanup(this, () => scope.exit(), []);
    return scope.value;
  }

  /** Chooses the method. A class with several bases calls it without the constructor. */
  __init__(methodName = "runTest"): any {
    if (methodName !== "runTest" && getattr(this, methodName, null) === null)
      throw new ValueError(`no such test method in ${full_name(this.constructor)}: ${methodName}`);
    this._testMethodName = methodName;
    return null;
  }

  /** Called before each test. */
  setUp(): any {
    return null;
  }

  /** Called after each test whose `setUp` succeeded. */
  tearDown(): any {
    return null;
  }

  /** The name that `unittest` calls the test by. */
  id(): string {
    return `${full_name(this.constructor)}.${this._testMethodName}`;
  }

  /** The first line of the method's docstring. */
  shortDescription(): any {
    const text: unknown = getattr(getattr(this, this._testMethodName), "__doc__", null);
    return typeof text === "string" && text !== "" ? text.trim().split("\n")[0]!.trim() : null;
  }

  __str__(): string {
    return `${this._testMethodName} (${this.id()})`;
  }

  __repr__(): string {
    return `<${full_name(this.constructor)} testMethod=${this._testMethodName}>`;
  }

  /** Two tests are the same that call the same method of the same class. */
  __eq__(other: unknown): boolean {
    return (
      other instanceof TestCase &&
      other.constructor === this.constructor &&
      other._testMethodName === this._testMethodName
    );
  }

  __hash__(): any {
    return hash(this.id());
  }

  /** Ends the test: it is skipped. */
  skipTest(reason: string): never {
    throw new SkipTest(reason);
  }

  /** A part of the test that is reported by itself, and does not end it. */
  subTest(msg?: any, params: any = {}): any {
    if (is_keywords(msg)) return this.subTest(undefined, msg);
    return new SubTest(state_of(this).outcome ?? new Outcome(this, new TestResult()), msg, params);
  }

  /** Has the function called after `tearDown`, the last one first. */
  addCleanup(target: any, ...args: any[]): null {
    const keywords = is_keywords(args.at(-1)) ? args.pop() : null;
    state_of(this).cleanups.push({ target, args: keywords === null ? args : [...args, kwargs(keywords)] });
    return null;
  }

  /** Enters a context manager, and leaves it after `tearDown`. */
  enterContext(cm: any): any {
    check_manager(cm);
    const scope = enter(cm);
    this.addCleanup(() => scope.exit());
    return scope.value;
  }

  /** Calls what `addCleanup` was given. */
  doCleanups(): Promise<boolean> {
    return this._clean_up();
  }

  async _clean_up(): Promise<boolean> {
    const { outcome, cleanups } = state_of(this);
    for (let next = cleanups.pop(); next !== undefined; next = cleanups.pop()) {
      const { target, args } = next;
      const run = () => this._callCleanup(target, args);
      await (outcome === null ? run() : outcome.attempt(run));
    }
    return outcome?.is_good !== false;
  }

  countTestCases(): number {
    return 1;
  }

  defaultTestResult(): TestResult {
    return new TestResult();
  }

  /** Runs the test and adds what it comes to. */
  async run(result: TestResult = this.defaultTestResult()): Promise<TestResult> {
    result.startTest(this);
    const outcome = new Outcome(this, result);
    state_of(this).outcome = outcome;
    const reason = skip_reason(this);
    if (reason !== null) outcome.skipped(reason);
    else await this._steps(outcome);
    outcome.close(marks_of(this).some((each) => each.__unittest_expecting_failure__ === true));
    state_of(this).outcome = null;
    return result;
  }

  async _steps(outcome: Outcome): Promise<void> {
    if (await outcome.attempt(() => this._callSetUp())) {
      await outcome.attempt(() => this._callTestMethod(this._testMethodName));
      await outcome.attempt(() => this._callTearDown());
    }
    await this.doCleanups();
    await this._close();
  }

  _callSetUp(): unknown {
    return run_method(this, "setUp");
  }

  _callTestMethod(name: string): unknown {
    return run_method(this, name);
  }

  _callTearDown(): unknown {
    return run_method(this, "tearDown");
  }

  _callCleanup(target: unknown, args: readonly any[]): unknown {
    return call(target, ...args);
  }

  /** What a subclass has to give back at the end. */
  _close(): unknown {
    return null;
  }
}

/** Calls a method. One that the compiler made asynchronous, because it runs a loop, gives a promise. */
export function run_method(test: TestCase, name: string): unknown {
  const method: unknown = (test as any)[name];
  return typeof method === "function" ? method.call(test) : call(getattr(test, name));
}

function skip_reason(test: TestCase): string | null {
  const skipped = marks_of(test).find((each) => each.__unittest_skip__ === true);
  return skipped === undefined ? null : (skipped.__unittest_skip_why__ ?? "");
}

/** What the decorators have left on the class and on the method. */
function marks_of(test: TestCase): readonly Marks[] {
  const { constructor: cls, _testMethodName: name } = test;
  return [cls, (test as any)[name] ?? {}, getattr(cls, name, {})] as readonly Marks[];
}
