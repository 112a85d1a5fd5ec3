import { EventLoop } from "./base_events.ts";
import { running } from "./running.ts";

export {
  DefaultEventLoopPolicy,
  get_event_loop,
  get_event_loop_policy,
  get_running_loop,
  set_event_loop,
  set_event_loop_policy,
} from "./policy.ts";

/** Makes a loop; it is not set as the current one. */
export function new_event_loop(): EventLoop {
  return new EventLoop();
}

/** The running loop, or None. */
export function _get_running_loop(): EventLoop | null {
  return running.loop;
}
