import { late } from "../../../python/late.ts";
import { awaitable } from "../../../coroutines/awaitable.ts";
import { call_method } from "../../../python/calls/call_method.ts";
import { raise_ } from "../../../python/exceptions/raise.ts";
import {
  GeneratorExit,
  RuntimeError,
  StopAsyncIteration,
  StopIteration,
} from "../../../python/exceptions/hierarchy.ts";
import { abstract_class, is_bare_iterator } from "./abstract_class.ts";
import { AsyncIterator, Awaitable, Iterable } from "./one_method.ts";

/** What gives items by `next`. */
export class Iterator extends Iterable {
  static override readonly __module__: string = "collections.abc";
  static {
    abstract_class(this, { abstract: ["__next__"], methods: ["__iter__", "__next__"], instance: is_bare_iterator });
  }

  __next__(): any {
    throw new StopIteration();
  }

  override __iter__(): any {
    return this;
  }
}

/** An iterator that takes values and exceptions. */
export class Generator extends Iterator {
  static override readonly __module__: string = "collections.abc";
  static {
    const methods = ["__iter__", "__next__", "send", "throw", "close"];
    abstract_class(this, { abstract: ["send", "throw"], methods, types: ["generator"] });
  }

  override __next__(): any {
    return call_method(this, "send", null);
  }

  send(_value: any): any {
    throw new StopIteration();
  }

  throw(type: any, value: any = null, _traceback: any = null): any {
    throw thrown(type, value);
  }

  close(): any {
    return closed(() => call_method(this, "throw", GeneratorExit), "generator ignored GeneratorExit");
  }
}

/** What `async def` makes. */
export class Coroutine extends Awaitable {
  static override readonly __module__: string = "collections.abc";
  static {
    const methods = ["__await__", "send", "throw", "close"];
    const instance = (value: unknown): boolean => late.Coroutine !== null && value instanceof late.Coroutine;
    abstract_class(this, { abstract: ["send", "throw"], methods, types: ["coroutine"], instance });
  }

  send(_value: any): any {
    throw new StopIteration();
  }

  throw(type: any, value: any = null, _traceback: any = null): any {
    throw thrown(type, value);
  }

  close(): any {
    return closed(() => call_method(this, "throw", GeneratorExit), "coroutine ignored GeneratorExit");
  }
}

/** An asynchronous iterator that takes values and exceptions. */
export class AsyncGenerator extends AsyncIterator {
  static override readonly __module__: string = "collections.abc";
  static {
    const methods = ["__aiter__", "__anext__", "asend", "athrow", "aclose"];
    abstract_class(this, { abstract: ["asend", "athrow"], methods, types: ["async_generator"] });
  }

  override async __anext__(): Promise<any> {
    return await awaitable(call_method(this, "asend", null));
  }

  async asend(_value: any): Promise<any> {
    throw new StopAsyncIteration();
  }

  async athrow(type: any, value: any = null, _traceback: any = null): Promise<any> {
    throw thrown(type, value);
  }

  async aclose(): Promise<any> {
    try {
      await awaitable(call_method(this, "athrow", GeneratorExit));
    } catch (error) {
      if (error instanceof GeneratorExit || error instanceof StopAsyncIteration) return null;
      throw error;
    }
    throw new RuntimeError("asynchronous generator ignored GeneratorExit");
  }
}

function thrown(type: unknown, value: unknown): unknown {
  return raise_(value ?? type);
}

/** Ends a generator that is thrown GeneratorExit: it has to let it out. */
function closed(end: () => unknown, complaint: string): null {
  try {
    end();
  } catch (error) {
    if (error instanceof GeneratorExit || error instanceof StopIteration) return null;
    throw error;
  }
  throw new RuntimeError(complaint);
}
