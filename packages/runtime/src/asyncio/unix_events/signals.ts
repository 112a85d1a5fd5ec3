import { is_coroutine_function } from "../../coroutines/coroutine_function.ts";
import { Coroutine } from "../../coroutines/coroutine.ts";
import { RuntimeError, TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { OSError } from "../../python/exceptions/os.ts";
import { repr } from "../../python/repr/repr.ts";
import { is_int } from "../../python/values/integers.ts";
import { plain } from "../../python/derived/plain.ts";
import { default_int_handler, handle_signal } from "../../stdlib/signal/handlers.ts";
import { BaseEventLoop } from "../base_events.ts";
import { Handle } from "../handles.ts";

import type { EventLoop } from "../base_events.ts";

const SIGINT = 2;

const handlers = /* @__PURE__ */ new WeakMap<BaseEventLoop, Map<number, Handle>>();

/** Gives loops their handlers of signals. */
export function use_signals(): void {
  for (const method of [add_signal_handler, remove_signal_handler]) {
    const value = {
      [method.name]: function (this: BaseEventLoop, ...args: any[]) {
        return (method as (...args: any[]) => unknown)(this, ...args);
      },
    }[method.name];
    Object.defineProperty(BaseEventLoop.prototype, method.name, { value, writable: true, configurable: true });
  }
}

/** Has a function called in the loop's turn when a signal comes (`Lib/asyncio/unix_events.py`). */
function add_signal_handler(loop: BaseEventLoop, sig: unknown, callback: unknown, ...args: any[]): null {
  if (callback instanceof Coroutine || is_coroutine_function(callback))
    throw new TypeError("coroutines cannot be used with add_signal_handler()");
  const number = checked_number(sig);
  loop._check_closed();
  const handle = new Handle(callback, args, loop as EventLoop, null);
  const known = handlers.get(loop) ?? new Map<number, Handle>();
  if (handlers.get(loop) === undefined) loop._at_close.add(() => forget_all(loop));
  handlers.set(loop, known);
  known.set(number, handle);
  try {
    handle_signal(number, _sighandler_noop, () => {
      const current = handlers.get(loop)?.get(number);
      if (current !== undefined && !current.cancelled() && !loop.is_closed()) loop._schedule(current);
    });
  } catch (error) {
    known.delete(number);
    if (error instanceof OSError && error.errno === 22) throw new RuntimeError(`sig ${number} cannot be caught`);
    throw error;
  }
  return null;
}

/** Takes a handler away. Whether there was one. */
function remove_signal_handler(loop: BaseEventLoop, sig: unknown): boolean {
  const number = checked_number(sig);
  if (handlers.get(loop)?.delete(number) !== true) return false;
  handle_signal(number, number === SIGINT ? default_int_handler : "default");
  return true;
}

function forget_all(loop: BaseEventLoop): void {
  for (const number of handlers.get(loop)?.keys() ?? []) remove_signal_handler(loop, number);
}

function checked_number(sig: unknown): number {
  const number = plain(sig);
  if (!is_int(number)) throw new TypeError(`sig must be an int, not ${repr(sig)}`);
  if (number < 1 || number > 64) throw new ValueError(`invalid signal number ${repr(sig)}`);
  return Number(number);
}

/** What `signal.getsignal` shows of a signal that a loop handles. */
function _sighandler_noop(_signum: unknown, _frame: unknown): null {
  return null;
}

/** What a loop has where the program names one of them. */
export interface SignalMethods {
  add_signal_handler(sig: any, callback: any, ...args: any[]): null;
  remove_signal_handler(sig: any): boolean;
}

declare module "../base_events.ts" {
  interface BaseEventLoop extends SignalMethods {}
}
