import { BaseException, RuntimeError, StopIteration, TypeError } from "../exceptions/hierarchy.ts";
import { stackless } from "../exceptions/stackless.ts";
import { step_to_close } from "../iteration/close_inner.ts";
import { is_started, mark_started } from "../iteration/started.ts";
import { raise_ } from "../exceptions/raise.ts";

type Step = IteratorResult<unknown, unknown>;

/** `generator.send(value)`. Raises StopIteration at the end. */
export function send(generator: Generator, value: unknown): any {
  if (!is_started(generator) && value !== null)
    throw new TypeError("can't send non-None value to a just-started generator");
  mark_started(generator);
  return item(generator.next(value));
}

/** `generator.throw(error)`: raises it where the generator waits. The old form gives the class, the exception and its traceback. */
export function throw_(generator: Generator, error: unknown, value: unknown = null, _traceback: unknown = null): any {
  mark_started(generator);
  return item(generator.throw(raise_(value instanceof BaseException ? value : error)));
}

/** `generator.close()`: raises GeneratorExit where it waits. Raises RuntimeError when the generator goes on nevertheless. */
export function close(generator: Generator): any {
  const step = step_to_close((error) => generator.throw(error));
  if (step === null) return null;
  if (step.done !== true) throw new RuntimeError("generator ignored GeneratorExit");
  return step.value ?? null;
}

function item(step: Step): unknown {
  if (step.done !== true) return step.value;
  const value = step.value ?? null;
  throw stackless(() => (value === null ? new StopIteration() : new StopIteration(value)));
}
