import { GeneratorExit, RuntimeError, StopIteration } from "../exceptions/hierarchy.ts";
import { stackless } from "../exceptions/stackless.ts";

type Step = IteratorResult<unknown, unknown>;

/**
 * GeneratorExit in a generator that waits for another closes that one first, and is then raised where it waited, even if the
 * other has swallowed its own (`Objects/genobject.c`: `gen_close_iter`, `_gen_throw`). Raises RuntimeError when the other
 * goes on nevertheless, and what else it raises.
 *
 * @param throw_into raises an exception in the other one, and gives the step that it takes
 * @param error what is raised where the generator waits
 * @param kind `"generator"` or `"coroutine"`
 */
export function close_inner(throw_into: (error: GeneratorExit) => Step, error: GeneratorExit, kind: string): never {
  const step = step_to_close(throw_into);
  if (step !== null && step.done !== true) throw new RuntimeError(`${kind} ignored GeneratorExit`);
  throw error;
}

/** The step that a generator takes when it is closed; null when it ends by what closes it. */
export function step_to_close(throw_into: (error: GeneratorExit) => Step): Step | null {
  try {
    return throw_into(stackless(() => new GeneratorExit()));
  } catch (error) {
    if (error instanceof GeneratorExit || error instanceof StopIteration) return null;
    throw error;
  }
}
