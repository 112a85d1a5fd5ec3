import { call } from "../../python/calls/call.ts";
import { aenter, enter } from "../../python/scopes.ts";
import { wrapped } from "./wrapped.ts";

/** A context manager that is a decorator too: the function runs inside of it. */
export class ContextDecorator {
  static readonly __name__: string = "ContextDecorator";
  static readonly __module__: string = "contextlib";

  /** What a call of the decorated function enters. */
  _recreate_cm(): any {
    return this;
  }

  __call__(func: any): any {
    return wrapped(func, (...args) => {
      const scope = enter(this._recreate_cm());
      try {
        return call(func, ...args);
      } catch (error) {
        scope.caught(error);
        return null;
      } finally {
        scope.exit();
      }
    });
  }
}

/** The same for coroutine functions and `async with`. */
export class AsyncContextDecorator {
  static readonly __name__: string = "AsyncContextDecorator";
  static readonly __module__: string = "contextlib";

  /** What a call of the decorated function enters. */
  _recreate_cm(): any {
    return this;
  }

  __call__(func: any): any {
    const inside = async (...args: any[]): Promise<any> => {
      const scope = await aenter(this._recreate_cm());
      try {
        return await call(func, ...args);
      } catch (error) {
        await scope.caught(error);
        return null;
      } finally {
        await scope.exit();
      }
    };
    return wrapped(func, inside);
  }
}
