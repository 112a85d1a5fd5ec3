import { EventLoop } from "./base_events.ts";
import { loops } from "./loops.ts";
import { event_loop, policies } from "./policy.ts";
import { running } from "./running.ts";

export { get_running_loop } from "./loops.ts";
export { set_event_loop } from "./policy.ts";
export {
  AbstractEventLoopPolicy,
  DefaultEventLoopPolicy,
  get_event_loop_policy,
  set_event_loop_policy,
} from "./policies.ts";

/** Makes a loop, as the policy says; it is not set as the current one. */
export function new_event_loop(): EventLoop {
  return policies.own === null ? new EventLoop() : policies.own.new_event_loop();
}

/** The running loop, or the policy's. */
export function get_event_loop(): EventLoop {
  // Named here, so that whoever asks for a loop has the class.
  loops.make ??= () => new EventLoop();
  return event_loop(get_event_loop);
}

/** The running loop, or None. */
export function _get_running_loop(): EventLoop | null {
  return running.loop;
}

/** Says which loop runs; for loops of another make. */
export function _set_running_loop(loop: EventLoop | null): null {
  running.loop = loop;
  return null;
}
