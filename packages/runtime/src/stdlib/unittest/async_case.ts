import { Runner } from "../../asyncio/runners.ts";
import { coroutine } from "../../coroutines/coroutine.ts";
import { is_coroutine_function } from "../../coroutines/coroutine_function.ts";
import { call } from "../../python/calls/call.ts";
import { check_manager } from "./cleanups.ts";
import { aenter } from "../../python/scopes.ts";
import { run_method, TestCase } from "./case.ts";

/** A test case whose methods may be coroutine functions; each test has an event loop of its own. */
export class IsolatedAsyncioTestCase extends TestCase {
  static override readonly __name__: string = "IsolatedAsyncioTestCase";
  static override readonly __module__: string = "unittest.async_case";

  /** Called before each test, in its loop. */
  async asyncSetUp(): Promise<any> {
    return null;
  }

  /** Called after each test, in its loop. */
  async asyncTearDown(): Promise<any> {
    return null;
  }

  /** `addCleanup` for a coroutine function. */
  addAsyncCleanup(target: any, ...args: any[]): null {
    return this.addCleanup(target, ...args);
  }

  /** Enters an asynchronous context manager, and leaves it after `tearDown`. */
  async enterAsyncContext(cm: any): Promise<any> {
    check_manager(cm, "__aenter__", "asynchronous context manager");
    const scope = await aenter(cm);
    this.addAsyncCleanup(async () => scope.exit());
    return scope.value;
  }

  override async _callSetUp(): Promise<unknown> {
    runner_of(this).get_loop();
    await super._callSetUp();
    return run(this, "asyncSetUp");
  }

  override _callTestMethod(name: string): unknown {
    return run(this, name);
  }

  override async _callTearDown(): Promise<unknown> {
    await run(this, "asyncTearDown");
    return super._callTearDown();
  }

  override _callCleanup(target: unknown, args: readonly any[]): unknown {
    if (!is_coroutine_function(target)) return super._callCleanup(target, args);
    return runner_of(this).run(call(target, ...args));
  }

  override _close(): Promise<unknown> {
    return runner_of(this).close();
  }
}

const runners = /* @__PURE__ */ new WeakMap<TestCase, Runner>();

function runner_of(test: TestCase): Runner {
  let runner = runners.get(test);
  if (runner === undefined) runners.set(test, (runner = new Runner()));
  return runner;
}

function run(test: TestCase, name: string): unknown {
  const method = (test as any)[name] as (...args: any[]) => any;
  const is_coroutine: boolean = is_coroutine_function(method);
  return is_coroutine ? runner_of(test).run(coroutine(method.bind(test))) : run_method(test, name);
}
