import { AsyncGeneratorManager } from "./async_generator_manager.ts";
import { GeneratorManager } from "./generator_manager.ts";
import { wrapped } from "./wrapped.ts";

type AnyFunction = (...args: any[]) => any;

/** A context manager made of a generator function: what stands before its `yield`, and what stands after it. */
export function contextmanager(func: AnyFunction): AnyFunction {
  return wrapped(func, (...args) => new GeneratorManager(func, args));
}

/** The same of an asynchronous generator function, for `async with`. */
export function asynccontextmanager(func: AnyFunction): AnyFunction {
  return wrapped(func, (...args) => new AsyncGeneratorManager(func, args));
}
