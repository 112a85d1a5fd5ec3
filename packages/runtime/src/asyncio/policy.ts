import { RuntimeError } from "../python/exceptions/hierarchy.ts";
import { warn } from "../program/warn.ts";
import { running } from "./running.ts";

import type { EventLoop } from "./base_events.ts";

/**
 * The loop that `set_event_loop` has set, and whether it was ever called: only before that, a loop is made on demand.
 * The class of loops puts itself here, because futures, which loops are built with, may be the first to need one.
 */
export const policy: { loop: EventLoop | null; was_set: boolean; make: (() => EventLoop) | null } = {
  loop: null,
  was_set: false,
  make: null,
};

/** The running loop. Raises RuntimeError when none runs. */
export function get_running_loop(): EventLoop {
  if (running.loop === null) throw new RuntimeError("no running event loop");
  return running.loop;
}

/** The running loop, or the one that was set; the first call makes one, and warns that CPython will stop doing so. */
export function get_event_loop(): EventLoop {
  if (running.loop !== null) return running.loop;
  if (policy.loop === null && !policy.was_set && policy.make !== null) {
    warn("DeprecationWarning", "There is no current event loop", get_event_loop);
    set_event_loop(policy.make());
  }
  if (policy.loop === null) throw new RuntimeError("There is no current event loop in thread 'MainThread'.");
  return policy.loop;
}

/** Sets the loop that `get_event_loop` gives while none runs; None takes it away. */
export function set_event_loop(loop: EventLoop | null): null {
  policy.loop = loop;
  policy.was_set = true;
  return null;
}
