export { AbstractEventLoop } from "./abstract_events.ts";
export { BaseEventLoop, EventLoop, EventLoop as SelectorEventLoop } from "./base_events.ts";
export {
  FastChildWatcher,
  get_child_watcher,
  MultiLoopChildWatcher,
  PidfdChildWatcher,
  SafeChildWatcher,
  set_child_watcher,
  ThreadedChildWatcher,
} from "./child_watchers.ts";
export type { ChildWatcherMethods } from "./child_watchers.ts";
export { iscoroutine, iscoroutinefunction } from "./coroutines.ts";
export { create_pending_task, run_task } from "./dialect.ts";
export {
  _get_running_loop,
  _set_running_loop,
  AbstractEventLoopPolicy,
  DefaultEventLoopPolicy,
  get_event_loop,
  get_event_loop_policy,
  get_running_loop,
  new_event_loop,
  set_event_loop,
  set_event_loop_policy,
} from "./events.ts";
export {
  BrokenBarrierError,
  CancelledError,
  IncompleteReadError,
  InvalidStateError,
  LimitOverrunError,
  TimeoutError,
  SendfileNotAvailableError,
} from "./exceptions.ts";
export { AsyncFile, open } from "./files/index.ts";
export { Future, Future as _CFuture, isfuture } from "./futures.ts";
export { Handle, TimerHandle } from "./handles.ts";
export { Barrier, BoundedSemaphore, Condition, Event, Lock, Semaphore } from "./locks/index.ts";
export {
  _feed_data_to_buffered_proto,
  BaseProtocol,
  BufferedProtocol,
  DatagramProtocol,
  Protocol,
  SubprocessProtocol,
} from "./protocols.ts";
export { open_connection, open_unix_connection, start_server, start_unix_server } from "./network/open_streams.ts";
export { LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull, QueueShutDown } from "./queues.ts";
export { run, Runner } from "./runners.ts";
export { AbstractServer, Server } from "./server.ts";
export { StreamReader, StreamReaderProtocol, StreamWriter } from "./streams/index.ts";
export { create_subprocess_exec, create_subprocess_shell } from "./subprocess.ts";
export { TaskGroup } from "./taskgroups.ts";
export {
  _enter_task,
  _leave_task,
  _register_task,
  _unregister_task,
  ALL_COMPLETED,
  all_tasks,
  as_completed,
  create_eager_task_factory,
  create_task,
  current_task,
  eager_task_factory,
  ensure_future,
  FIRST_COMPLETED,
  FIRST_EXCEPTION,
  gather,
  shield,
  sleep,
  Task,
  Task as _CTask,
  wait,
  wait_for,
} from "./tasks/index.ts";
export { wrap_future } from "./executors.ts";
export { run_coroutine_threadsafe, to_thread } from "./threads.ts";
export type { SignalMethods } from "./unix_events/signals.ts";
export type { ProcessMethods } from "./unix_events/use_processes.ts";
export {
  _enter_task as _c_enter_task,
  _leave_task as _c_leave_task,
  _register_task as _c_register_task,
  _unregister_task as _c_unregister_task,
  current_task as _c_current_task,
} from "./tasks/index.ts";
export { Timeout, timeout, timeout_at } from "./timeouts.ts";
export {
  BaseTransport,
  DatagramTransport,
  ReadTransport,
  SubprocessTransport,
  Transport,
  WriteTransport,
} from "./transports.ts";
