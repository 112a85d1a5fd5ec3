import { RuntimeError } from "../python/exceptions/hierarchy.ts";
import { running } from "./running.ts";

import type { BaseEventLoop, EventLoop } from "./base_events.ts";

/**
 * The class of loops puts itself here, because futures, which loops are built with, may be the first to need one, and `policy.ts` what
 * the current loop is while none runs; `parts/overriding.ts`
 * what it does with loops of other classes; `parts/debug_mode.ts` which loops begin in debug mode; `parts/loop_factories.ts` how a factory that is no plain function is called.
 */
export const loops: {
  make: (() => EventLoop) | null;
  current: ((below: Function) => EventLoop) | null;
  overridable: ((loop: BaseEventLoop, selector?: unknown) => void) | null;
  /** Told of each that is made. */
  made: ((loop: BaseEventLoop) => void) | null;
  call_factory: (factory: (() => EventLoop) | (new () => EventLoop)) => EventLoop;
} = {
  make: null,
  current: null,
  overridable: null,
  made: null,
  call_factory: (factory) => (factory as () => EventLoop)(),
};

/** The loop that futures and tasks are for: the running one, or the policy's. */
export function get_event_loop(): EventLoop {
  return running.loop ?? loops.current!(get_event_loop);
}

/** The running loop. Raises RuntimeError when none runs. */
export function get_running_loop(): EventLoop {
  if (running.loop === null) throw new RuntimeError("no running event loop");
  return running.loop;
}
