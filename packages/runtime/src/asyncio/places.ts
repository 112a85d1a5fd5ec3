import { definitions } from "../program/definitions.ts";
import { DEFINED, METHOD, qualified_name } from "../python/names.ts";
import { repr } from "../python/repr/repr.ts";

import type { Definition } from "../program/definitions.ts";
import type { Coroutine } from "../coroutines/coroutine.ts";
import type { Task } from "./tasks/task.ts";

/**
 * Where a suspended task is, and what is shown of a result that may be large. Given by `parts/stacks.ts`: a program
 * that never asks need not know.
 */
export const places: { of_task: ((task: Task) => string | null) | null; of_result: (value: unknown) => string } = {
  of_task: null,
  of_result: repr,
};

/** Where a function of the program is defined; nothing for a method with its object, of which CPython does not tell. */
export function definition_of(callback: Function): Definition | undefined {
  if (METHOD in callback || callback.name.startsWith("bound ")) return undefined;
  return definitions.find?.((callback as { [DEFINED]?: Function })[DEFINED] ?? callback);
}

/** The qualified name of a function. */
export function function_name(callback: Function): string {
  const found = definition_of(callback);
  return found === undefined ? qualified_name(callback).replace(/^bound /, "") : name_of(callback, found.qualified);
}

/** How CPython names a function that is a callback: `main.<locals>.done() at FILE:LINE`. */
export function function_text(callback: Function): string {
  const found = definition_of(callback);
  return `${function_name(callback)}()${found === undefined ? "" : ` at ${found.file}:${found.line}`}`;
}

/** The name that the program has given a function since it was defined, as `functools.wraps` does, or else the one that it was defined with. */
function name_of(definition: Function, defined: string): string {
  const own = qualified_name(definition);
  const is_bound = definition.name.startsWith("bound ");
  // JavaScript names a lambda after what holds it.
  if (defined.endsWith("<lambda>") && !["__name__", "__qualname__"].some((name) => Object.hasOwn(definition, name)))
    return defined;
  return is_bound || own === "<lambda>" || defined === own || defined.endsWith(`.${own}`) ? defined : own;
}

/** How a task's text names its coroutine (`Lib/asyncio/coroutines.py`: `_format_coroutine`). */
export function coroutine_text(task: Task): string {
  const coroutine: Coroutine<unknown> = task._coro;
  const is_done = task.done();
  const found = coroutine._function === undefined ? undefined : definitions.find?.(coroutine._function);
  if (found === undefined) return coroutine._text(is_done);
  const name = name_of(coroutine._function, found.qualified);
  const place = `${found.file}:${found.line}`;
  if (is_done) return `${name}() done, defined at ${place}`;
  const line = coroutine._state === "created" ? place : (places.of_task?.(task) ?? null);
  return `${name}() running${line === null ? "" : ` at ${line}`}`;
}
