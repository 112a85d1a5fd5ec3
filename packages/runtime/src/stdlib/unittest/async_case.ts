import { Runner } from "../../asyncio/runners.ts";
import { coroutine } from "../../coroutines/coroutine.ts";
import { is_coroutine_function } from "../../coroutines/coroutine_function.ts";
import { call } from "../../python/calls/call.ts";
import { TestCase } from "./case.ts";

/** A test case whose methods may be coroutine functions; each test has an event loop of its own. */
export class IsolatedAsyncioTestCase extends TestCase {
  static override readonly __name__: string = "IsolatedAsyncioTestCase";
  static override readonly __module__: string = "unittest.async_case";

  readonly #runner = new Runner();

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

  override async _callSetUp(): Promise<unknown> {
    this.#runner.get_loop();
    await super._callSetUp();
    return this.#run("asyncSetUp");
  }

  override _callTestMethod(name: string): unknown {
    return this.#run(name);
  }

  override async _callTearDown(): Promise<unknown> {
    await this.#run("asyncTearDown");
    return super._callTearDown();
  }

  override _callCleanup(target: unknown, args: readonly any[]): unknown {
    if (!is_coroutine_function(target)) return super._callCleanup(target, args);
    return this.#runner.run(call(target, ...args));
  }

  override _close(): Promise<unknown> {
    return this.#runner.close();
  }

  #run(name: string): unknown {
    const method = (this as any)[name] as (...args: any[]) => any;
    const is_coroutine: boolean = is_coroutine_function(method);
    if (!is_coroutine) return method.call(this);
    return this.#runner.run(coroutine(method.bind(this)));
  }
}
