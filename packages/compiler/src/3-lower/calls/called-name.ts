import type { ApiClass, ApiFunction } from "../../tables/api.ts";
import type { CalleeName } from "./mismatch.ts";

/** Classes of asyncio that CPython has in Python, and whose `__init__` theirs is. */
const initializers: Readonly<Record<string, string>> = {
  "asyncio.Lock": "Lock",
  "asyncio.Event": "Event",
  "asyncio.Condition": "Condition",
  "asyncio.Semaphore": "Semaphore",
  "asyncio.BoundedSemaphore": "BoundedSemaphore",
  "asyncio.Barrier": "Barrier",
  "asyncio.Queue": "Queue",
  "asyncio.LifoQueue": "Queue",
  "asyncio.PriorityQueue": "Queue",
  "asyncio.TaskGroup": "TaskGroup",
};

/** Functions of asyncio that CPython has in Python. */
const functions: ReadonlySet<string> = new Set(
  "as_completed create_task ensure_future gather run run_coroutine_threadsafe shield sleep timeout timeout_at wait wait_for"
    .split(" ")
    .map((name) => `asyncio.${name}`),
);

/** What CPython's messages call a function or a class of the tables. What is written in Python there counts its arguments as programs do. */
export function calledName(apiName: string, entry: ApiClass | ApiFunction): CalleeName {
  const name = apiName.slice(apiName.lastIndexOf(".") + 1);
  if (entry.kind === "function") return functions.has(apiName) ? { display: name, hidden: 0 } : inC(name);
  const initializer = initializers[apiName];
  return initializer === undefined ? inC(name) : { display: `${initializer}.__init__`, hidden: 1 };
}

/** What CPython has in C: each has texts of its own. */
export function inC(display: string): CalleeName {
  return { display, hidden: null };
}
