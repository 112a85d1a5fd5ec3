import type { Future } from "./futures.ts";

/** Futures that hold an exception nobody has asked for. CPython finds them when they are freed; here they are kept. */
const unretrieved = /* @__PURE__ */ new Set<Future>();

export function remember_unretrieved(future: Future): void {
  unretrieved.add(future);
}

export function forget_unretrieved(future: Future): void {
  unretrieved.delete(future);
}

/** Tells the exception handler of each one's loop, in the order in which they failed. */
export function report_unretrieved(): void {
  for (const future of unretrieved) {
    unretrieved.delete(future);
    future._log_traceback = false;
    future._loop._report(
      `${(future.constructor as unknown as { __name__: string }).__name__} exception was never retrieved`,
      {
        exception: future._exception,
        future,
      },
    );
  }
}
