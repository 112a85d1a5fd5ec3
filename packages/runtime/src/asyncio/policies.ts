import { NotImplementedError, TypeError } from "../python/exceptions/hierarchy.ts";
import { class_name, type_name } from "../python/names.ts";
import { address } from "../python/identity.ts";
import { EventLoop } from "./base_events.ts";
import { Local, loop_of, policies, set_loop_of } from "./policy.ts";

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

  /** What `asyncio.get_event_loop`, which `below` is, gives while no loop runs. */
  _asked(_below: Function): EventLoop {
    return this.get_event_loop();
  }
}

/** Which loop is the current one while none runs (`Lib/asyncio/events.py`: `BaseDefaultEventLoopPolicy`). */
export class DefaultEventLoopPolicy extends AbstractEventLoopPolicy {
  static override readonly __name__: string = "_UnixDefaultEventLoopPolicy";
  static override readonly __module__: string = "asyncio.unix_events";

  _local = new Local();

  /** The loop that was set; the first call makes one, and warns that CPython will stop doing so. */
  override get_event_loop(): EventLoop {
    return this._current(this.get_event_loop);
  }

  override set_event_loop(loop: EventLoop | null): null {
    return set_loop_of(this._local, loop);
  }

  override new_event_loop(): EventLoop {
    return new EventLoop();
  }

  __repr__(): string {
    const module = this.constructor === DefaultEventLoopPolicy ? "asyncio.unix_events" : "__main__";
    return `<${module}.${class_name(this.constructor)} object at ${address(this)}>`;
  }

  override _asked(below: Function): EventLoop {
    const is_own = this.get_event_loop === DefaultEventLoopPolicy.prototype.get_event_loop;
    return is_own ? this._current(below) : this.get_event_loop();
  }

  /** `below` is the function that the program called. */
  _current(below: Function): EventLoop {
    return loop_of(this._local, below, () => this.set_event_loop(this.new_event_loop()));
  }
}

/** The policy; the one that is there from the beginning is made when somebody asks for it. */
export function get_event_loop_policy(): AbstractEventLoopPolicy {
  if (policies.own !== null) return policies.own;
  const made = new DefaultEventLoopPolicy();
  made._local = policies.local;
  return (policies.own = made);
}

/** Replaces the policy; None makes a new one at the next use. */
export function set_event_loop_policy(policy: AbstractEventLoopPolicy | null): null {
  if (policy !== null && !(policy instanceof AbstractEventLoopPolicy))
    throw new TypeError(`policy must be an instance of AbstractEventLoopPolicy or None, not '${type_name(policy)}'`);
  policies.own = policy;
  policies.local = new Local();
  return null;
}
