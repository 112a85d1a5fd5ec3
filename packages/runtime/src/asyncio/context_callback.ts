import type { Callback } from "./callbacks.ts";
import type { RunningContext } from "./running.ts";

/** A callback of a future, with the context in which it was added. */
export class ContextCallback {
  readonly callback: Callback;
  readonly context: RunningContext;

  constructor(callback: Callback, context: RunningContext) {
    this.callback = callback;
    this.context = context;
  }
}
