import { definitions } from "../program/definitions.ts";
import { qualified_name } from "../python/names.ts";

import type { Coroutine } from "../coroutines/coroutine.ts";
import type { Task } from "./tasks/task.ts";

/** Where a suspended task is. Given by `parts/stacks.ts`: a program that never asks need not know. */
export const places: { of_task: ((task: Task) => string | null) | null } = { of_task: null };

/** How CPython names a function that is a callback: `main.<locals>.done() at FILE:LINE`. */
export function function_text(callback: Function): string {
  const found = callback.name.startsWith("bound ") ? undefined : definitions.find?.(callback);
  if (found === undefined) return `${qualified_name(callback).replace(/^bound /, "")}()`;
  return `${name_of(callback, found.qualified)}() at ${found.file}:${found.line}`;
}

/** The name that the program has given a function since it was defined, as `functools.wraps` does, or else the one that it was defined with. */
function name_of(definition: Function, defined: string): string {
  const own = qualified_name(definition);
  const is_bound = definition.name.startsWith("bound ");
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
