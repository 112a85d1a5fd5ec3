import { class_name } from "../python/names.ts";

import type { Future } from "./futures.ts";

/**
 * Futures that hold an exception nobody has asked for, in the order in which they failed. CPython finds them when they are freed;
 * here they are kept. Where the program may wait for that (`parts/freed_futures.ts`), a token stands for the future, and its twin is kept.
 */
export const unretrieved: Map<object, Future> = /* @__PURE__ */ new Map();

/** The tokens of futures that may be freed; given by `parts/freed_futures.ts`. */
export const tokens: { of: ((future: Future) => object | undefined) | null } = { of: null };

export function remember_unretrieved(future: Future): void {
  unretrieved.set(future, future);
}

export function forget_unretrieved(future: Future): void {
  if (!unretrieved.delete(future) && tokens.of !== null) unretrieved.delete(tokens.of(future)!);
}

/** Tells the exception handlers of the loops, in the order in which the futures failed. */
export function report_all_unretrieved(): void {
  for (const [key, future] of unretrieved) {
    unretrieved.delete(key);
    report(future);
  }
}

/** Tells the exception handler of the future's loop that nobody has asked for the exception. */
export function report_unretrieved(future: Future): void {
  forget_unretrieved(future);
  report(future);
}

/** The same for one that is freed, or that is forgotten already. */
export function report(future: Future): void {
  const name = class_name(future.constructor);
  const { _loop, _exception, _source_traceback: source } = future;
  const details = { exception: _exception, future, ...(source && { source_traceback: source }) };
  _loop._report(`${name} exception was never retrieved`, details);
}
