/** `asyncio.base_events`: what it has beside what `asyncio` has. */
export { BaseEventLoop } from "../base_events.ts";
export { _set_nodelay } from "../network/open_socket.ts";
export { _ipaddr_info } from "../network/resolve.ts";
export {
  MINIMUM_FOR_PURGE as _MIN_SCHEDULED_TIMER_HANDLES,
  PURGE_SHARE as _MIN_CANCELLED_TIMER_HANDLES_FRACTION,
} from "../timer_heap.ts";
export { Server } from "../server.ts";
