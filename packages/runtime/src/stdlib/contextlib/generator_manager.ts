import { call, kwargs } from "../../python/calls/call.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { BaseException, RuntimeError, StopIteration } from "../../python/exceptions/hierarchy.ts";
import { exception } from "../../python/exceptions/native.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { next } from "../../python/iteration/iter.ts";
import { ContextDecorator } from "./bases.ts";

/** What a function made by `contextmanager` returns (`Lib/contextlib.py: _GeneratorContextManager`). */
export class GeneratorManager extends ContextDecorator {
  static override readonly __name__: string = "_GeneratorContextManager";
  static override readonly __module__: string = "contextlib";

  declare gen: any;
  declare func: any;
  declare args: any;
  declare kwds: any;

  constructor(func: any, args: any, kwds: any) {
    super();
    this.__init__(func, args, kwds);
  }

  /** A class with several bases calls it without the constructor. */
  __init__(func: any, args: any, kwds: any): any {
    this.gen = call(func, ...(iterate(args) as Iterable<any>), kwargs(kwds));
    Object.assign(this, { func, args, kwds });
    return null;
  }

  /** The function's docstring. */
  get __doc__(): string | null {
    return this.func.__doc__ ?? null;
  }

  override _recreate_cm(): any {
    return call(this.constructor, this.func, this.args, this.kwds);
  }

  __enter__(): any {
    try {
      return next(this.gen);
    } catch (error) {
      if (!(error instanceof StopIteration)) throw error;
      throw new RuntimeError("generator didn't yield");
    }
  }

  __exit__(type: any, error: any, _traceback: any): boolean {
    if (type === null) return go_on(this.gen);
    const value: BaseException = error ?? new type();
    let raised: BaseException;
    try {
      call_method(this.gen, "throw", value);
      raised = stopped(this.gen, "generator didn't stop after throw()");
    } catch (thrown) {
      raised = exception(thrown);
    }
    return is_swallowed(raised, value, StopIteration);
  }
}

function go_on(generator: unknown): boolean {
  try {
    next(generator);
  } catch (error) {
    if (error instanceof StopIteration) return false;
    throw error;
  }
  throw stopped(generator, "generator didn't stop");
}

/** The error of a generator with a second `yield`, which is closed first. */
function stopped(generator: unknown, message: string): RuntimeError {
  const raised = new RuntimeError(message);
  call_method(generator, "close");
  return raised;
}

/**
 * Whether a generator that was thrown `value` has swallowed it: `raised` is what came out, its end included. Throws what is
 * another exception; the same one is left to go on.
 */
export function is_swallowed(raised: BaseException, value: BaseException, End: Function): boolean {
  if (is_a(raised, End)) return raised !== value;
  // A generator cannot be left by StopIteration: it comes out as the cause of a RuntimeError (PEP 479).
  const is_wrapped = raised instanceof RuntimeError && is_a(value, End) && raised.__cause__ === value;
  if (raised === value || is_wrapped) return false;
  throw raised;
}

function is_a(error: unknown, cls: Function): boolean {
  return error instanceof cls;
}
