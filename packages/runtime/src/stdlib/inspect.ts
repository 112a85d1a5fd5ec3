import { callable_object } from "../python/callable_object.ts";
import { Coroutine } from "../coroutines/coroutine.ts";
import { is_awaitable } from "../coroutines/awaitable.ts";
import { is_async_generator_function } from "../coroutines/steps/async_generator_function.ts";
import { is_coroutine_function } from "../coroutines/coroutine_function.ts";
import { getattr } from "../python/attributes/getattr.ts";
import { is_bound } from "../python/attributes/bound.ts";
import { abstract_methods } from "../python/classes/abstract.ts";
import { is_type, type_name } from "../python/names.ts";

// The parts of Python's `inspect` that say what a value is.

const kinds = {
  generator: Object.getPrototypeOf(function* () {}),
  async: Object.getPrototypeOf(async function* () {}),
};

/** Whether it is a class. */
export function isclass(object: unknown): boolean {
  return is_type(object);
}

/** Whether it is a class that lacks methods which its bases name. */
export function isabstract(object: unknown): boolean {
  return is_type(object) && object.prototype !== undefined && abstract_methods(object).length > 0;
}

/** Whether it is a method with its object. */
export function ismethod(object: unknown): boolean {
  return is_bound(object);
}

/** Whether it was defined by `async def`, without a `yield`. */
export function iscoroutinefunction(object: unknown): boolean {
  return is_coroutine_function(plain(object)) || callable_object(object)?.is_coroutine_function === true;
}

/** Whether it is a function with a `yield`. */
export function isgeneratorfunction(object: unknown): boolean {
  return typeof object === "function" && Object.getPrototypeOf(plain(object)) === kinds.generator;
}

/** Whether it is an `async def` with a `yield`. */
export function isasyncgenfunction(object: unknown): boolean {
  return (
    typeof object === "function" &&
    (Object.getPrototypeOf(plain(object)) === kinds.async || is_async_generator_function(plain(object)))
  );
}

/** Whether it is what a coroutine function gives. */
export function iscoroutine(object: unknown): boolean {
  return object instanceof Coroutine;
}

/** What `getcoroutinestate` says of a coroutine that has not begun. */
export const CORO_CREATED = "CORO_CREATED";
/** Its code runs at this moment. */
export const CORO_RUNNING = "CORO_RUNNING";
/** It waits at an `await`. */
export const CORO_SUSPENDED = "CORO_SUSPENDED";
/** It has ended. */
export const CORO_CLOSED = "CORO_CLOSED";

/** How far a coroutine object has come. */
export function getcoroutinestate(coroutine: Coroutine<unknown>): string {
  if (coroutine._state === "created") return CORO_CREATED;
  if (coroutine._state === "closed") return CORO_CLOSED;
  return getattr(coroutine, "cr_running") === true ? CORO_RUNNING : CORO_SUSPENDED;
}

/** What `getasyncgenstate` says of an asynchronous generator that has not begun. */
export const AGEN_CREATED = "AGEN_CREATED";
/** Its code runs at this moment. */
export const AGEN_RUNNING = "AGEN_RUNNING";
/** It waits at a `yield` or an `await`. */
export const AGEN_SUSPENDED = "AGEN_SUSPENDED";
/** It has ended. */
export const AGEN_CLOSED = "AGEN_CLOSED";

/** How far an asynchronous generator has come. */
export function getasyncgenstate(agen: unknown): string {
  if (getattr(agen, "ag_running") === true) return AGEN_RUNNING;
  if (getattr(agen, "ag_suspended") === true) return AGEN_SUSPENDED;
  return getattr(agen, "ag_frame") === null ? AGEN_CLOSED : AGEN_CREATED;
}

/** Whether `await` takes it. */
export function isawaitable(object: unknown): boolean {
  return is_awaitable(object);
}

/** Whether it is what a generator function gives. */
export function isgenerator(object: unknown): boolean {
  return type_name(object) === "generator";
}

/** Whether it is what an asynchronous generator function gives. */
export function isasyncgen(object: unknown): boolean {
  return type_name(object) === "async_generator";
}

/** A docstring without the indentation that it has in the source. */
export function cleandoc(doc: string): string {
  const lines = doc.replaceAll("\t", "        ").split("\n");
  const rest = lines.slice(1);
  const margins = rest.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const margin = margins.length === 0 ? 0 : Math.min(...margins);
  const cleaned = [lines[0]!.trimStart(), ...rest.map((line) => line.slice(margin))];
  while (cleaned.length > 0 && cleaned.at(-1) === "") cleaned.pop();
  while (cleaned.length > 0 && cleaned[0] === "") cleaned.shift();
  return cleaned.join("\n");
}

function plain(object: unknown): Function {
  return is_bound(object) ? object.__func__ : (object as Function);
}
