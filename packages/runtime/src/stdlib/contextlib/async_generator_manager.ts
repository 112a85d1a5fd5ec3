import { coroutine } from "../../coroutines/coroutine.ts";
import { is_coroutine_function } from "../../coroutines/coroutine_function.ts";
import { hasattr } from "../../python/attributes/getattr.ts";
import {
  BaseException,
  RuntimeError,
  StopAsyncIteration,
  StopIteration,
  TypeError,
} from "../../python/exceptions/hierarchy.ts";
import { exception } from "../../python/exceptions/native.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { type_name } from "../../python/names.ts";
import { AsyncContextDecorator } from "./bases.ts";
import { is_swallowed } from "./generator_manager.ts";

type AnyFunction = (...args: any[]) => any;

/** What a function made by `asynccontextmanager` returns. */
export class AsyncGeneratorManager extends AsyncContextDecorator {
  static override readonly __name__: string = "_AsyncGeneratorContextManager";
  static override readonly __module__: string = "contextlib";

  readonly gen: any;
  readonly #func: AnyFunction;
  readonly #args: readonly any[];

  constructor(func: AnyFunction, args: readonly any[]) {
    super();
    this.#func = func;
    this.#args = args;
    this.gen = called(func, args);
  }

  /** The function's docstring. */
  get __doc__(): string | null {
    return (this.#func as { __doc__?: string }).__doc__ ?? null;
  }

  override _recreate_cm(): AsyncGeneratorManager {
    return new AsyncGeneratorManager(this.#func, this.#args);
  }

  async __aenter__(): Promise<any> {
    if (!hasattr(this.gen, "__anext__"))
      throw new TypeError(`'${type_name(this.gen)}' object is not an async iterator`);
    try {
      return await call_method(this.gen, "__anext__");
    } catch (error) {
      if (!(error instanceof StopAsyncIteration)) throw error;
      throw new RuntimeError("generator didn't yield");
    }
  }

  async __aexit__(type: any, error: any, _traceback: any): Promise<boolean> {
    if (type === null) return this.#go_on();
    const value: BaseException = error ?? new type();
    let raised: BaseException;
    try {
      await call_method(this.gen, "athrow", value);
      raised = await this.#stopped("generator didn't stop after athrow()");
    } catch (thrown) {
      raised = exception(thrown);
    }
    const is_wrapped = raised instanceof RuntimeError && raised.__cause__ === value && value instanceof StopIteration;
    return is_wrapped ? false : is_swallowed(raised, value, StopAsyncIteration);
  }

  async #go_on(): Promise<boolean> {
    try {
      await call_method(this.gen, "__anext__");
    } catch (error) {
      if (error instanceof StopAsyncIteration) return false;
      throw error;
    }
    throw await this.#stopped("generator didn't stop");
  }

  /** The error of a generator with a second `yield`, which is closed first. */
  async #stopped(message: string): Promise<RuntimeError> {
    const raised = new RuntimeError(message);
    await call_method(this.gen, "aclose");
    return raised;
  }
}

/** An `async def` without `yield` gives a coroutine object: its body must not begin, since nobody awaits it. */
function called(func: AnyFunction, args: readonly any[]): any {
  if (is_coroutine_function(func)) return coroutine(func, ...args);
  return (func as AnyFunction)(...args);
}
