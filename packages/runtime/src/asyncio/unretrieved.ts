import { class_name } from "../python/names.ts";

import type { Future } from "./futures.ts";

/** Futures that hold an exception nobody has asked for. CPython finds them when they are freed; here they are kept. */
const unretrieved = /* @__PURE__ */ new Set<Future>();

export function remember_unretrieved(future: Future): void {
  unretrieved.add(future);
}

export function forget_unretrieved(future: Future): void {
  unretrieved.delete(future);
}

/** Tells the exception handlers of the loops, in the order in which the futures failed. */
export function report_all_unretrieved(): void {
  for (const future of unretrieved) report_unretrieved(future);
}

/** Tells the exception handler of the future's loop that nobody has asked for the exception. */
export function report_unretrieved(future: Future): void {
  unretrieved.delete(future);
  const name = class_name(future.constructor);
  future._loop._report(`${name} exception was never retrieved`, { exception: future._exception, future });
}
