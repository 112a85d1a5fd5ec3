import { take_keywords } from "../../python/calls/keywords.ts";
import { Dict } from "../../python/values/dict.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { AsyncGeneratorManager } from "./async_generator_manager.ts";
import { GeneratorManager } from "./generator_manager.ts";
import { wrapped } from "./wrapped.ts";

type AnyFunction = (...args: any[]) => any;

/** A context manager made of a generator function: what stands before its `yield`, and what stands after it. */
export function contextmanager(func: AnyFunction): AnyFunction {
  return wrapped(func, (...args) => {
    const keywords = take_keywords(args);
    return new GeneratorManager(func, Tuple.from(args), new Dict(Object.entries(keywords)));
  });
}

/** The same of an asynchronous generator function, for `async with`. */
export function asynccontextmanager(func: AnyFunction): AnyFunction {
  return wrapped(func, (...args) => new AsyncGeneratorManager(func, args));
}
