import { RuntimeError, TypeError } from "../python/exceptions/hierarchy.ts";
import { type_name } from "../python/names.ts";
import { warn } from "../program/warn.ts";
import { AbstractLoop } from "./abstract_loop.ts";
import { loops } from "./loops.ts";
import { running } from "./running.ts";

import { turns, type ThreadSlot } from "./turns.ts";

import type { EventLoop } from "./base_events.ts";
import type { AbstractEventLoopPolicy } from "./policies.ts";

/** Which loop is the current one, and whether one was ever set: only before that, one is made on demand. */
export class Local {
  static readonly __name__: string = "_Local";
  static readonly __module__: string = "asyncio.events";

  _loop: EventLoop | null = null;
  _set_called = false;
}

/**
 * The policy that the program has asked for or set, and what stands for it before: classes of policies are in `policies.ts`,
 * which most programs have no use for.
 */
export const policies: { own: AbstractEventLoopPolicy | null; local: Local } = {
  own: null,
  local: /* @__PURE__ */ new Local(),
};

/** The loop that was set, or the one that `adopt` makes and sets. `below` is the function that the program called. */
export function loop_of(local: Local, below: Function, adopt: () => void): EventLoop {
  if (turns.thread !== null) return loop_of_thread(turns.thread);
  if (local._loop === null && !local._set_called && loops.make !== null) {
    warn("DeprecationWarning", "There is no current event loop", below);
    adopt();
  }
  if (local._loop === null) throw new RuntimeError("There is no current event loop in thread 'MainThread'.");
  return local._loop;
}

/** Sets the loop of the thread that has its turn. */
export function set_loop_of(local: Local, loop: EventLoop | null): null {
  if (turns.thread === null) local._set_called = true;
  if (loop !== null && !(loop instanceof AbstractLoop))
    throw new TypeError(`loop must be an instance of AbstractEventLoop or None, not '${type_name(loop)}'`);
  if (turns.thread !== null) turns.thread.event_loop = loop;
  else local._loop = loop;
  return null;
}

/** The loop that was set in another thread than the main one, where none is made on demand. */
function loop_of_thread({ name, event_loop }: ThreadSlot): EventLoop {
  if (event_loop === null) throw new RuntimeError(`There is no current event loop in thread '${name}'.`);
  return event_loop as EventLoop;
}

/** The running loop, or the policy's. `below` is the function that the program called. */
export function event_loop(below: Function): EventLoop {
  if (running.loop !== null) return running.loop;
  if (policies.own !== null) return policies.own._asked(below);
  return loop_of(policies.local, below, () => set_loop_of(policies.local, loops.make!()));
}

/** Sets the loop that `get_event_loop` gives while none runs; None takes it away. */
export function set_event_loop(loop: EventLoop | null): null {
  if (policies.own === null) return set_loop_of(policies.local, loop);
  policies.own.set_event_loop(loop);
  return null;
}
