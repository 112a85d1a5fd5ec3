import { refuse } from "../refuse.ts";

/** What asyncio has and the runtime has not. */
export const refused = {
  ...refuse("connections are not supported yet; queues pass data between tasks", [
    "open_connection",
    "open_unix_connection",
    "start_server",
    "start_unix_server",
  ]),
  ...refuse("servers are not supported yet", ["AbstractServer", "SendfileNotAvailableError", "Server"]),
  ...refuse("subprocesses are not supported yet", [
    "create_subprocess_exec",
    "create_subprocess_shell",
    "AbstractChildWatcher",
    "FastChildWatcher",
    "MultiLoopChildWatcher",
    "PidfdChildWatcher",
    "SafeChildWatcher",
    "ThreadedChildWatcher",
    "get_child_watcher",
    "set_child_watcher",
  ]),
  ...refuse("tasks start at the loop's next iteration; eager tasks are not supported yet", [
    "create_eager_task_factory",
    "eager_task_factory",
  ]),
  ...refuse("it is private to asyncio; use the public functions", [
    "_enter_task",
    "_leave_task",
    "_register_task",
    "_unregister_task",
  ]),
} as const;
