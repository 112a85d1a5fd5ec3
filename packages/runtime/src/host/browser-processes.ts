import type { HostProcesses } from "./processes.ts";

function refuse(): never {
  throw new Error("a browser has no processes");
}

/** Nothing: a browser starts no programs. */
export const processes: HostProcesses = {
  start: refuse,
  pipe: refuse,
  close: refuse,
  read_ready: refuse,
  write_ready: refuse,
  rest: refuse,
  seconds: () => performance.now() / 1000,
  kill: refuse,
  run: refuse,
  watch_signal: refuse,
  end_after: refuse,
  pid: 1,
  parent_pid: 0,
  read_descriptor: refuse,
  write_descriptor: refuse,
  can_wait: refuse,
};
