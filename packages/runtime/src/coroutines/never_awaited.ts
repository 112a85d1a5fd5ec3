import type { Coroutine } from "./coroutine.ts";

// An intrusive list: adding and removing costs four assignments, and a program that awaits everything keeps nothing.
const created: { newest: Coroutine<any> | null } = { newest: null };

/** Notes a coroutine object that nobody has awaited yet. */
export function remember_unawaited(coroutine: Coroutine<any>): void {
  const newest = created.newest;
  coroutine._previous = newest;
  if (newest !== null) newest._next = coroutine;
  created.newest = coroutine;
}

/** Removes a coroutine object that has begun or was closed. */
export function forget_unawaited(coroutine: Coroutine<any>): void {
  const { _previous: previous, _next: next } = coroutine;
  if (previous !== null) previous._next = next;
  if (next === null) created.newest = previous;
  else next._previous = previous;
  coroutine._previous = null;
  coroutine._next = null;
}

/** Takes the coroutine objects that were never awaited, in the order they were made. */
export function take_never_awaited(): Coroutine<any>[] {
  const found: Coroutine<any>[] = [];
  for (let each = created.newest; each !== null; each = each._previous) found.push(each);
  created.newest = null;
  return found.reverse();
}
