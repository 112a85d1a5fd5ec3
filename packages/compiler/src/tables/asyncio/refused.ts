import type { ApiClass } from "../api.ts";
import { refuse } from "../refuse.ts";

/** What asyncio has and the runtime has not. */
export const refused = {
  ThreadedChildWatcher: { kind: "class", signature: null, members: {} } satisfies ApiClass,
  ...refuse("the host sends every file", ["SendfileNotAvailableError"]),
  ...refuse("the system tells asyncio itself when a child process ends; leave the watcher out", [
    "AbstractChildWatcher",
    "FastChildWatcher",
    "MultiLoopChildWatcher",
    "PidfdChildWatcher",
    "SafeChildWatcher",
    "get_child_watcher",
    "set_child_watcher",
  ]),
} as const;
