import { getattr } from "../../python/attributes/getattr.ts";
import { callable } from "../../python/builtins/classes.ts";
import { call } from "../../python/calls/call.ts";
import { resolution_order } from "../../python/classes/order.ts";
import { exception } from "../../python/exceptions/native.ts";
import { full_name } from "../../python/names.ts";
import { str } from "../../python/repr/str.ts";
import { traceback_text } from "../../program/traceback.ts";
import { class_cleanups, clean_up_module } from "./cleanups.ts";
import { SkipTest } from "./skip.ts";

import type { TestCase } from "./case.ts";
import type { TestClass } from "./main.ts";
import type { TestResult } from "./result.ts";

/** A class whose tests are run: all, or one. */
export interface Chosen {
  readonly cls: TestClass;
  readonly name: string | null;
}

/** The functions of the program's module that run before its first test, and after its last one. */
export interface ModuleHooks {
  readonly setUpModule?: unknown;
  readonly tearDownModule?: unknown;
}

/** The tests of one class. */
interface Batch {
  readonly cls: TestClass;
  readonly tests: readonly TestCase[];
}

/** Runs the tests of each class, with what is set up once for the class and for the module (`Lib/unittest/suite.py`). */
export async function run_suite(chosen: readonly Chosen[], hooks: ModuleHooks, result: TestResult): Promise<void> {
  const batches = chosen.map(batch_of).filter(({ tests }) => tests.length > 0);
  if (batches.length === 0) return;
  if (!(await set_up_module(hooks, result))) return;
  for (const each of batches) await run_batch(each, result);
  const { tearDownModule = null } = hooks;
  if (tearDownModule !== null) await attempt("tearDownModule (__main__)", tearDownModule, result);
  await attempt("tearDownModule (__main__)", clean_up_module, result);
}

/** Whether the tests can run: what was to be cleaned up is, if not. */
async function set_up_module({ setUpModule = null }: ModuleHooks, result: TestResult): Promise<boolean> {
  if (setUpModule === null || (await attempt("setUpModule (__main__)", setUpModule, result))) return true;
  await attempt("setUpModule (__main__)", clean_up_module, result);
  return false;
}

function batch_of({ cls, name: only }: Chosen): Batch {
  const names = only === null ? test_names(cls) : [only];
  return { cls, tests: names.map((name) => call(cls, name) as TestCase) };
}

async function run_batch({ cls, tests }: Batch, result: TestResult): Promise<void> {
  const is_skipped = (cls as { __unittest_skip__?: boolean }).__unittest_skip__ === true;
  const run_hook = (name: "setUpClass" | "tearDownClass"): Promise<boolean> =>
    attempt(`${name} (${full_name(cls)})`, getattr(cls, name), result);
  if (!is_skipped && !(await run_hook("setUpClass"))) return void (await clean_up_after(cls, "setUpClass", result));
  for (const test of tests) await test.run(result);
  if (is_skipped) return;
  await run_hook("tearDownClass");
  await clean_up_after(cls, "tearDownClass", result);
}

/** Calls what `addClassCleanup` was given, and reports what that raises. */
async function clean_up_after(cls: Function, hook: string, result: TestResult): Promise<void> {
  for (const clean_up of class_cleanups(cls)) await attempt(`${hook} (${full_name(cls)})`, clean_up, result);
}

/** The names of a class's methods that begin with `test`, in order; without any, `runTest`. */
function test_names(cls: Function): readonly string[] {
  const names = new Set<string>();
  for (let level: object = cls.prototype; level !== Object.prototype; level = Object.getPrototypeOf(level)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (name.startsWith("test") && typeof value === "function") names.add(name);
    }
  }
  // What a decorator has made of a method may be an attribute of the class.
  for (const each of resolution_order(cls)) {
    for (const name of Object.keys(each)) if (name.startsWith("test") && callable(getattr(cls, name))) names.add(name);
  }
  if (names.size > 0) return [...names].sort();
  return "runTest" in cls.prototype ? ["runTest"] : [];
}

/** Calls a hook; an exception is a verdict of its own. */
async function attempt(description: string, hook: unknown, result: TestResult): Promise<boolean> {
  try {
    await call(hook);
    return true;
  } catch (thrown) {
    const error = exception(thrown);
    if (error instanceof SkipTest) result.add({ verdict: "skip", description, detail: str(error) });
    else result.add({ verdict: "error", description, detail: traceback_text(error) });
    return false;
  }
}
