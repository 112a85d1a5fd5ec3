import type { HostWorkers } from "./workers.ts";

/** None: what could be moved runs on the page's own thread. */
export const workers: HostWorkers = { start: null, owner: null };
