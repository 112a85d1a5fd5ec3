import { AbstractLoop } from "./abstract_loop.ts";

import type { EventLoop } from "./base_events.ts";

/** The class of all loops, with the methods that a loop has. */
export const AbstractEventLoop = AbstractLoop as unknown as typeof EventLoop;
/** Any loop. */
export type AbstractEventLoop = EventLoop;
