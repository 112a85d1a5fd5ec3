import { RuntimeError, TypeError } from "../python/exceptions/hierarchy.ts";
import { type_name } from "../python/names.ts";
import { address } from "../python/identity.ts";
import { warn } from "../program/warn.ts";
import { running } from "./running.ts";

import { turns, type ThreadSlot } from "./turns.ts";

import type { EventLoop } from "./base_events.ts";

/** The class of loops puts itself here, because futures, which loops are built with, may be the first to need one. */
export const loops: { make: (() => EventLoop) | null } = { make: null };

/**
 * Which loop is the current one while none runs (`Lib/asyncio/events.py`: `BaseDefaultEventLoopPolicy`). There is one kind of
 * policy; a program may replace it by a new one, which knows of no loop.
 */
export class DefaultEventLoopPolicy {
  static readonly __name__: string = "_UnixDefaultEventLoopPolicy";
  static readonly __module__: string = "asyncio.unix_events";

  _loop: EventLoop | null = null;
  /** Whether a loop was ever set: only before that, one is made on demand. */
  _set_called = false;

  /** The loop that was set; the first call makes one, and warns that CPython will stop doing so. */
  get_event_loop(): EventLoop {
    return this._current(this.get_event_loop);
  }

  set_event_loop(loop: EventLoop | null): null {
    if (loop !== null && type_name(loop) !== "_UnixSelectorEventLoop")
      throw new TypeError(`loop must be an instance of AbstractEventLoop or None, not '${type_name(loop)}'`);
    if (turns.thread !== null) turns.thread.event_loop = loop;
    else {
      this._set_called = true;
      this._loop = loop;
    }
    return null;
  }

  new_event_loop(): EventLoop {
    return loops.make!();
  }

  __repr__(): string {
    return `<asyncio.unix_events._UnixDefaultEventLoopPolicy object at ${address(this)}>`;
  }

  /** `below` is the function that the program called. */
  _current(below: Function): EventLoop {
    if (turns.thread !== null) return loop_of(turns.thread);
    if (this._loop === null && !this._set_called && loops.make !== null) {
      warn("DeprecationWarning", "There is no current event loop", below);
      this.set_event_loop(loops.make());
    }
    if (this._loop === null) throw new RuntimeError("There is no current event loop in thread 'MainThread'.");
    return this._loop;
  }
}

/** The loop that was set in another thread than the main one, where none is made on demand. */
function loop_of({ name, event_loop }: ThreadSlot): EventLoop {
  if (event_loop === null) throw new RuntimeError(`There is no current event loop in thread '${name}'.`);
  return event_loop as EventLoop;
}

const current: { policy: DefaultEventLoopPolicy | null } = { policy: null };

/** The policy, which is made at the first use. */
export function get_event_loop_policy(): DefaultEventLoopPolicy {
  return (current.policy ??= new DefaultEventLoopPolicy());
}

/** Replaces the policy; None makes a new one at the next use. */
export function set_event_loop_policy(policy: DefaultEventLoopPolicy | null): null {
  if (policy !== null && !(policy instanceof DefaultEventLoopPolicy))
    throw new TypeError(`policy must be an instance of AbstractEventLoopPolicy or None, not '${type_name(policy)}'`);
  current.policy = policy;
  return null;
}

/** The running loop. Raises RuntimeError when none runs. */
export function get_running_loop(): EventLoop {
  if (running.loop === null) throw new RuntimeError("no running event loop");
  return running.loop;
}

/** The running loop, or the policy's. */
export function get_event_loop(): EventLoop {
  return running.loop ?? get_event_loop_policy()._current(get_event_loop);
}

/** Sets the loop that `get_event_loop` gives while none runs; None takes it away. */
export function set_event_loop(loop: EventLoop | null): null {
  return get_event_loop_policy().set_event_loop(loop);
}
