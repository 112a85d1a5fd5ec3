import { refuse } from "../refuse.ts";

/** What asyncio has and the runtime has not. */
export const refused = {
  ...refuse("the system tells asyncio itself when a child process ends; leave the watcher out", [
    "AbstractChildWatcher",
  ]),
} as const;
