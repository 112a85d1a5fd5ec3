import { awaitable, own_awaitable } from "../../coroutines/awaitable.ts";
import { is_coroutine_function } from "../../coroutines/coroutine_function.ts";
import { call } from "../../python/calls/call.ts";
import { is_keywords } from "../../python/calls/keywords.ts";
import { bind_method } from "../../python/attributes/bound.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { full_name } from "../../python/names.ts";
import { special } from "../../python/special.ts";
import { type_of } from "../../python/types/type_of.ts";
import { arguments_of, BaseExitStack, call_exit, no_callback, standing_for, Unwinding } from "./exit_stack.ts";

/** A stack of context managers of both kinds and callbacks, left by `async with`. */
export class AsyncExitStack extends BaseExitStack {
  static readonly __name__: string = "AsyncExitStack";
  static readonly __module__: string = "contextlib";

  /** Enters an asynchronous context manager and registers its exit. */
  async enter_async_context(cm: any): Promise<any> {
    const enter = special(cm, "__aenter__");
    const exit = special(cm, "__aexit__");
    if (enter === undefined || exit === undefined)
      throw new TypeError(
        `'${full_name(type_of(cm))}' object does not support the asynchronous context manager protocol`,
      );
    const value: unknown = await given_by(enter, enter.call(cm));
    this._push(bind_method(cm, exit), false);
    return value;
  }

  /** Registers an asynchronous context manager that was entered, or a coroutine function with the parameters of `__aexit__`. */
  push_async_exit(exit: any): any {
    const method = special(exit, "__aexit__");
    this._push(method === undefined ? exit : bind_method(exit, method), false);
    return exit;
  }

  /** Registers a coroutine function to be called at the end. */
  push_async_callback(callback: any, ...args: any[]): any {
    if (is_keywords(callback)) throw no_callback("AsyncExitStack.push_async_callback");
    const bound = arguments_of(args);
    const exit = async (_type: unknown, _error: unknown, _traceback: unknown): Promise<false> => (
      await awaitable(call(callback, ...bound)),
      false
    );
    this._push(standing_for(callback, exit), false);
    return callback;
  }

  async __aenter__(): Promise<this> {
    return this;
  }

  async __aexit__(_type: any, error: any, _traceback: any): Promise<boolean> {
    const unwinding = new Unwinding(error);
    for (let next = this._exit_callbacks.pop(); next !== undefined; next = this._exit_callbacks.pop()) {
      try {
        const answer: unknown = call_exit(next, unwinding.details);
        unwinding.answered(next.items[0] === true ? answer : await given_by(next.items[1], answer));
      } catch (thrown) {
        unwinding.raised(thrown);
      }
    }
    return unwinding.end();
  }

  /** Leaves what the stack holds. */
  async aclose(): Promise<null> {
    await this.__aexit__(null, null, null);
    return null;
  }
}

/** What a call of a method gives to await: methods of the runtime that do not have to wait give their result. */
function given_by(method: unknown, value: unknown): unknown {
  return is_coroutine_function(method) ? value : own_awaitable(value);
}
