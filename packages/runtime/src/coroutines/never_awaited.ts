import type { Coroutine } from "./coroutine.ts";

/** Below this number of objects the list is not tidied. */
const MINIMUM_FOR_TIDYING = 1024;

// Links between the objects would cost more than the objects: a list that is tidied when it has doubled does not.
const created: { coroutines: Coroutine<any>[]; tidy_at: number } = { coroutines: [], tidy_at: MINIMUM_FOR_TIDYING };

/** Where coroutine objects were made, in programs that ask for it: given by `origins.ts`. */
export const origins: {
  note: ((coroutine: Coroutine<any>) => void) | null;
  text: ((coroutine: Coroutine<any>) => string) | null;
} = { note: null, text: null };

/** Notes a coroutine object that nobody has awaited yet. */
export function remember_unawaited(coroutine: Coroutine<any>): void {
  created.coroutines.push(coroutine);
  origins.note?.(coroutine);
  if (created.coroutines.length >= created.tidy_at) tidy_unawaited();
}

/** Takes the coroutine objects that were never awaited, in the order they were made. */
export function take_never_awaited(): Coroutine<any>[] {
  const found = created.coroutines.filter(is_unawaited);
  created.coroutines = [];
  return found;
}

/** Drops what has begun or was closed. */
export function tidy_unawaited(): void {
  created.coroutines = created.coroutines.filter(is_unawaited);
  created.tidy_at = Math.max(2 * created.coroutines.length, MINIMUM_FOR_TIDYING);
}

function is_unawaited(coroutine: Coroutine<any>): boolean {
  return coroutine._state === "created";
}
