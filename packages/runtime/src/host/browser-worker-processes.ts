import type { HostWorkerProcesses } from "./worker-processes.ts";

/** None: a page has no processes. */
export const worker_processes: HostWorkerProcesses = {
  owner: null,
  start() {
    throw new Error("a browser has no processes");
  },
};
