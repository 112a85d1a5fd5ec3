import { NotImplementedError, RuntimeError, TypeError } from "../python/exceptions/hierarchy.ts";
import { class_name, type_name } from "../python/names.ts";
import { address } from "../python/identity.ts";
import { warn } from "../program/warn.ts";
import { AbstractLoop } from "./abstract_loop.ts";
import { running } from "./running.ts";

import { turns, type ThreadSlot } from "./turns.ts";

import type { BaseEventLoop, EventLoop } from "./base_events.ts";

/**
 * The class of loops puts itself here, because futures, which loops are built with, may be the first to need one; `parts/overriding.ts`
 * what it does with loops of other classes; `parts/loop_factories.ts` how a factory that is no plain function is called.
 */
export const loops: {
  make: (() => EventLoop) | null;
  overridable: ((loop: BaseEventLoop) => void) | null;
  call_factory: (factory: (() => EventLoop) | (new () => EventLoop)) => EventLoop;
} = {
  make: null,
  overridable: null,
  call_factory: (factory) => (factory as () => EventLoop)(),
};

/** What an event loop policy is (`Lib/asyncio/events.py`). Every method raises NotImplementedError. */
export class AbstractEventLoopPolicy {
  static readonly __name__: string = "AbstractEventLoopPolicy";
  static readonly __module__: string = "asyncio.events";

  get_event_loop(): EventLoop {
    throw new NotImplementedError();
  }

  set_event_loop(_loop: EventLoop | null): null {
    throw new NotImplementedError();
  }

  new_event_loop(): EventLoop {
    throw new NotImplementedError();
  }
}

/** Which loop is the current one, and whether one was ever set: only before that, one is made on demand. */
class Local {
  static readonly __name__: string = "_Local";
  static readonly __module__: string = "asyncio.events";

  _loop: EventLoop | null = null;
  _set_called = false;
}

/** Which loop is the current one while none runs (`Lib/asyncio/events.py`: `BaseDefaultEventLoopPolicy`). */
export class DefaultEventLoopPolicy extends AbstractEventLoopPolicy {
  static override readonly __name__: string = "_UnixDefaultEventLoopPolicy";
  static override readonly __module__: string = "asyncio.unix_events";

  readonly _local = new Local();

  /** The loop that was set; the first call makes one, and warns that CPython will stop doing so. */
  override get_event_loop(): EventLoop {
    return this._current(this.get_event_loop);
  }

  override set_event_loop(loop: EventLoop | null): null {
    if (turns.thread === null) this._local._set_called = true;
    if (loop !== null && !(loop instanceof AbstractLoop))
      throw new TypeError(`loop must be an instance of AbstractEventLoop or None, not '${type_name(loop)}'`);
    if (turns.thread !== null) turns.thread.event_loop = loop;
    else this._local._loop = loop;
    return null;
  }

  override new_event_loop(): EventLoop {
    return loops.make!();
  }

  __repr__(): string {
    const module = this.constructor === DefaultEventLoopPolicy ? "asyncio.unix_events" : "__main__";
    return `<${module}.${class_name(this.constructor)} object at ${address(this)}>`;
  }

  /** `below` is the function that the program called. */
  _current(below: Function): EventLoop {
    if (turns.thread !== null) return loop_of(turns.thread);
    const local = this._local;
    if (local._loop === null && !local._set_called && loops.make !== null) {
      warn("DeprecationWarning", "There is no current event loop", below);
      this.set_event_loop(this.new_event_loop());
    }
    if (local._loop === null) throw new RuntimeError("There is no current event loop in thread 'MainThread'.");
    return local._loop;
  }
}

/** The loop that was set in another thread than the main one, where none is made on demand. */
function loop_of({ name, event_loop }: ThreadSlot): EventLoop {
  if (event_loop === null) throw new RuntimeError(`There is no current event loop in thread '${name}'.`);
  return event_loop as EventLoop;
}

const current: { policy: AbstractEventLoopPolicy | null } = { policy: null };

/** The policy, which is made at the first use. */
export function get_event_loop_policy(): AbstractEventLoopPolicy {
  return (current.policy ??= new DefaultEventLoopPolicy());
}

/** Replaces the policy; None makes a new one at the next use. */
export function set_event_loop_policy(policy: AbstractEventLoopPolicy | null): null {
  if (policy !== null && !(policy instanceof AbstractEventLoopPolicy))
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
  if (running.loop !== null) return running.loop;
  const policy = get_event_loop_policy();
  const is_default = policy.get_event_loop === DefaultEventLoopPolicy.prototype.get_event_loop;
  return is_default ? (policy as DefaultEventLoopPolicy)._current(get_event_loop) : policy.get_event_loop();
}

/** Sets the loop that `get_event_loop` gives while none runs; None takes it away. */
export function set_event_loop(loop: EventLoop | null): null {
  get_event_loop_policy().set_event_loop(loop);
  return null;
}
