import { getattr } from "../../python/attributes/getattr.ts";
import { callable } from "../../python/builtins/classes.ts";
import { call } from "../../python/calls/call.ts";
import { resolution_order } from "../../python/classes/order.ts";
import { exception } from "../../python/exceptions/native.ts";
import { full_name } from "../../python/names.ts";
import { str } from "../../python/repr/str.ts";
import { traceback_text } from "../../program/traceback.ts";
import { SkipTest } from "./skip.ts";

import type { TestCase } from "./case.ts";
import type { TestClass } from "./main.ts";
import type { TestResult } from "./result.ts";

/** A class whose tests are run: all, or one. */
export interface Chosen {
  readonly cls: TestClass;
  readonly name: string | null;
}

type Hook = "setUpClass" | "tearDownClass";

/** Runs the tests of each class, with what is set up once for the class (`Lib/unittest/suite.py`). */
export async function run_suite(chosen: readonly Chosen[], result: TestResult): Promise<void> {
  for (const { cls: each, name: only } of chosen) {
    const names = only === null ? test_names(each) : [only];
    if (names.length === 0) continue;
    const tests = names.map((name) => call(each, name) as TestCase);
    if (!(await call_hook(each, "setUpClass", result))) continue;
    for (const test of tests) await test.run(result);
    await call_hook(each, "tearDownClass", result);
  }
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

async function call_hook(cls: Function, hook: Hook, result: TestResult): Promise<boolean> {
  if ((cls as { __unittest_skip__?: boolean }).__unittest_skip__ === true) return true;
  try {
    const method = getattr(cls, hook, null);
    if (method !== null) await call(method);
    return true;
  } catch (thrown) {
    const error = exception(thrown);
    const description = `${hook} (${full_name(cls)})`;
    if (error instanceof SkipTest) result.add({ verdict: "skip", description, detail: str(error) });
    else result.add({ verdict: "error", description, detail: traceback_text(error) });
    return false;
  }
}
