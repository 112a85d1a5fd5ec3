import { awaitable } from "../../coroutines/awaitable.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { SIGNATURE } from "../../python/calls/signature.ts";
import { BaseExceptionGroup } from "../../python/exceptions/groups.ts";
import { issubclass } from "../../python/builtins/classes.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { AbstractAsyncContextManager, AbstractContextManager } from "./abstract.ts";

/** Calls `close()` of a thing at the end of the block. */
export class closing extends AbstractContextManager {
  static override readonly __name__: string = "closing";
  static override readonly __module__: string = "contextlib";
  readonly thing: any;

  constructor(thing: any) {
    super();
    this.thing = thing;
  }

  override __enter__(): any {
    return this.thing;
  }

  override __exit__(_type: any, _error: any, _traceback: any): any {
    call_method(this.thing, "close");
    return null;
  }
}

/** Awaits `aclose()` of a thing at the end of the block. */
export class aclosing extends AbstractAsyncContextManager {
  static override readonly __name__: string = "aclosing";
  static override readonly __module__: string = "contextlib";
  readonly thing: any;

  constructor(thing: any) {
    super();
    this.thing = thing;
  }

  override async __aenter__(): Promise<any> {
    return this.thing;
  }

  override async __aexit__(_type: any, _error: any, _traceback: any): Promise<any> {
    await awaitable(call_method(this.thing, "aclose"));
    return null;
  }
}

/** Does nothing: stands where another context manager might. */
export class nullcontext extends AbstractContextManager {
  static readonly [SIGNATURE]: string = "enter_result=…";
  static override readonly __name__: string = "nullcontext";
  static override readonly __module__: string = "contextlib";
  readonly enter_result: any;

  constructor(enter_result: any = null) {
    super();
    this.enter_result = enter_result;
  }

  override __enter__(): any {
    return this.enter_result;
  }

  override __exit__(_type: any, _error: any, _traceback: any): any {
    return null;
  }

  async __aenter__(): Promise<any> {
    return this.enter_result;
  }

  async __aexit__(_type: any, _error: any, _traceback: any): Promise<any> {
    return null;
  }
}

/** Swallows the given exceptions, and takes them out of groups. */
export class suppress extends AbstractContextManager {
  static override readonly __name__: string = "suppress";
  static override readonly __module__: string = "contextlib";
  readonly #exceptions: Tuple;

  constructor(...exceptions: any[]) {
    super();
    this.#exceptions = Tuple.from(exceptions);
  }

  override __enter__(): any {
    return null;
  }

  override __exit__(type: any, error: any, _traceback: any): boolean {
    if (type === null) return false;
    if (issubclass(type, this.#exceptions)) return true;
    if (!(error instanceof BaseExceptionGroup)) return false;
    const [, rest] = error.split(this.#exceptions) as unknown as Iterable<any>;
    if (rest === null) return true;
    throw rest;
  }
}
