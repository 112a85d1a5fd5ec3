import { callbacks } from "./callbacks.ts";
import { eagerTasks } from "./eager.ts";
import { failures, timeouts } from "./failures.ts";
import { groups } from "./groups.ts";
import { leaving } from "./leaving.ts";
import { locks, queues } from "./locks.ts";
import { streams } from "./streams.ts";
import { turns } from "./turns.ts";

import type { Rows } from "./row.ts";

/** Everything a coroutine of a program may do. */
export const areas: readonly Rows[] = [
  turns,
  failures,
  timeouts,
  locks,
  queues,
  groups,
  streams,
  callbacks,
  eagerTasks,
  leaving,
];
