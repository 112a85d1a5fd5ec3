import type { ApiEntry } from "../api.ts";
import type { AsyncioName } from "../generated/names.ts";
import { dialect } from "./dialect.ts";
import { exceptions } from "./exceptions.ts";
import { futures } from "./futures.ts";
import { locks } from "./locks.ts";
import { loop } from "./loop.ts";
import { network } from "./network.ts";
import { protocols } from "./protocols.ts";
import { queues } from "./queues.ts";
import { refused } from "./refused.ts";
import { streams } from "./streams.ts";
import { threads } from "./threads.ts";
import { subprocesses } from "./subprocesses.ts";
import { tasks } from "./tasks.ts";

/** Every name of CPython's `asyncio.__all__`, and the dialect's. */
export const asyncioApi = {
  ...tasks,
  ...subprocesses,
  ...threads,
  ...futures,
  ...locks,
  ...queues,
  ...streams,
  ...network,
  ...protocols,
  ...loop,
  ...exceptions,
  ...refused,
  ...dialect,
} as const satisfies Record<AsyncioName, ApiEntry>;
