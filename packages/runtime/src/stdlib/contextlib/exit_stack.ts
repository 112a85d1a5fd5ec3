import { call, kwargs } from "../../python/calls/call.ts";
import { named } from "../../python/calls/named.ts";
import { is_keywords } from "../../python/calls/keywords.ts";
import { bind_method } from "../../python/attributes/bound.ts";
import { BaseException, TypeError } from "../../python/exceptions/hierarchy.ts";
import { keep_context, left_handler } from "../../python/exceptions/raise.ts";
import { full_name } from "../../python/names.ts";
import { special } from "../../python/special.ts";
import { truth } from "../../python/truth.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { type_of } from "../../python/types/type_of.ts";

type Exit = (type: unknown, error: unknown, traceback: unknown) => unknown;

/** What both kinds of stacks have. */
export abstract class BaseExitStack {
  /** The exits, each with whether it is called without being awaited. */
  declare _exit_callbacks: Tuple[];

  constructor() {
    this.__init__();
  }

  /** A class with several bases calls it without the constructor. */
  __init__(): any {
    this._exit_callbacks = [];
    return null;
  }

  /** A stack with the exits of this one, which has none then. */
  pop_all(): any {
    const other = call(this.constructor) as BaseExitStack;
    other._exit_callbacks = this._exit_callbacks;
    this._exit_callbacks = [];
    return other;
  }

  /** Registers a context manager that was entered, or a function with the parameters of `__exit__`. */
  push(exit: any): any {
    const method = special(exit, "__exit__");
    this._push(method === undefined ? exit : bind_method(exit, method), true);
    return exit;
  }

  /** Enters a context manager and registers its exit. */
  enter_context(cm: any): any {
    const enter = special(cm, "__enter__");
    const exit = special(cm, "__exit__");
    if (enter === undefined || exit === undefined) throw this._no_manager(cm);
    const value = enter.call(cm) ?? null;
    this._push(bind_method(cm, exit), true);
    return value;
  }

  /** Registers a function to be called at the end. */
  callback(callback: any, ...args: any[]): any {
    if (is_keywords(callback)) throw no_callback("_BaseExitStack.callback");
    const bound = arguments_of(args);
    this._push(
      standing_for(callback, (_type, _error, _traceback) => (call(callback, ...bound), false)),
      true,
    );
    return callback;
  }

  _push(exit: unknown, is_sync: boolean): void {
    this._exit_callbacks.push(Tuple.of(is_sync, exit));
  }

  _no_manager(cm: unknown): TypeError {
    return new TypeError(`'${full_name(type_of(cm))}' object does not support the context manager protocol`);
  }
}

/** The arguments of a callback, as `call` takes them. */
export function arguments_of(args: any[]): any[] {
  return is_keywords(args.at(-1)) ? [...args.slice(0, -1), kwargs(args.at(-1))] : args;
}

/** The error of a call without the callback, which has no name. */
export function no_callback(method: string): TypeError {
  return new TypeError(`${method}() missing 1 required positional argument: 'callback'`);
}

/** What is called at the end in the place of a callback, which it shows as `__wrapped__`. */
export function standing_for(callback: unknown, exit: Exit): Exit {
  return Object.assign(named(exit, "_exit_wrapper"), { __wrapped__: callback });
}

/** The exception that goes through a stack while its exits are called, the last one first. */
export class Unwinding {
  readonly #received: BaseException | null;
  readonly #frame: BaseException | null;
  pending: BaseException | null;
  #is_suppressed = false;
  #is_raised = false;

  constructor(received: BaseException | null) {
    this.#received = received;
    this.#frame = received;
    this.pending = received;
  }

  /** What the next exit is called with. */
  get details(): [any, any, any] {
    const { pending } = this;
    return pending === null ? [null, null, null] : [pending.constructor, pending, pending.__traceback__];
  }

  /** An exit has answered. */
  answered(answer: unknown): void {
    if (!truth(answer) || this.pending === null) return;
    this.#is_suppressed = true;
    this.#is_raised = false;
    this.pending = null;
  }

  /** An exit has raised. */
  raised(thrown: unknown): void {
    const raised = left_handler(thrown, this.#frame);
    this.#fix_context(raised, this.pending);
    this.#is_raised = true;
    this.pending = raised;
  }

  /** Whether the block's exception is swallowed; throws one that an exit raised. */
  end(): boolean {
    if (this.#is_raised) throw keep_context(this.pending!);
    return this.#received !== null && this.#is_suppressed;
  }

  /** The context of an exception of an exit is the one that the exit was called with. */
  #fix_context(raised: BaseException, previous: BaseException | null): void {
    let last = raised;
    for (;;) {
      const context = last.__context__;
      if (context === null || context === previous) return;
      if (context === this.#frame) break;
      last = context;
    }
    last.__context__ = previous;
  }
}

/** Calls what a row of `_exit_callbacks` has. */
export function call_exit(row: Tuple, details: readonly [any, any, any]): any {
  return call(row.items[1], ...details);
}

/** A stack of context managers and callbacks that are left in the reverse order. */
export class ExitStack extends BaseExitStack {
  static readonly __name__: string = "ExitStack";
  static readonly __module__: string = "contextlib";

  __enter__(): this {
    return this;
  }

  __exit__(_type: any, error: any, _traceback: any): boolean {
    const unwinding = new Unwinding(error);
    for (let next = this._exit_callbacks.pop(); next !== undefined; next = this._exit_callbacks.pop()) {
      try {
        unwinding.answered(call_exit(next, unwinding.details));
      } catch (thrown) {
        unwinding.raised(thrown);
      }
    }
    return unwinding.end();
  }

  /** Leaves what the stack holds. */
  close(): null {
    this.__exit__(null, null, null);
    return null;
  }
}
