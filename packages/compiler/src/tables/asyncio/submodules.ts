import type { ApiEntry, ApiModule } from "../api.ts";
import { asyncioApi } from "./index.ts";
import { subprocessEntries } from "./subprocesses.ts";

/** The modules of the package that programs name, and what of `asyncio` CPython defines in each. */
const names = {
  base_subprocess: [],
  base_events: ["BaseEventLoop", "Server"],
  constants: [],
  coroutines: ["iscoroutine", "iscoroutinefunction"],
  events: [
    "AbstractEventLoop",
    "AbstractEventLoopPolicy",
    "AbstractServer",
    "Handle",
    "TimerHandle",
    "_get_running_loop",
    "_set_running_loop",
    "get_child_watcher",
    "get_event_loop",
    "get_event_loop_policy",
    "get_running_loop",
    "new_event_loop",
    "set_child_watcher",
    "set_event_loop",
    "set_event_loop_policy",
  ],
  exceptions: [
    "BrokenBarrierError",
    "CancelledError",
    "IncompleteReadError",
    "InvalidStateError",
    "LimitOverrunError",
    "SendfileNotAvailableError",
    "TimeoutError",
  ],
  futures: ["Future", "isfuture", "wrap_future"],
  format_helpers: [],
  locks: ["Barrier", "BoundedSemaphore", "Condition", "Event", "Lock", "Semaphore"],
  log: [],
  protocols: ["BaseProtocol", "BufferedProtocol", "DatagramProtocol", "Protocol", "SubprocessProtocol"],
  queues: ["LifoQueue", "PriorityQueue", "Queue", "QueueEmpty", "QueueFull", "QueueShutDown"],
  runners: ["Runner", "run"],
  staggered: [],
  selector_events: [],
  streams: [
    "StreamReader",
    "StreamReaderProtocol",
    "StreamWriter",
    "open_connection",
    "open_unix_connection",
    "start_server",
    "start_unix_server",
  ],
  subprocess: ["create_subprocess_exec", "create_subprocess_shell"],
  taskgroups: ["TaskGroup"],
  tasks: [
    "ALL_COMPLETED",
    "FIRST_COMPLETED",
    "FIRST_EXCEPTION",
    "Task",
    "_enter_task",
    "_leave_task",
    "_register_task",
    "_unregister_task",
    "all_tasks",
    "as_completed",
    "create_eager_task_factory",
    "create_task",
    "current_task",
    "eager_task_factory",
    "ensure_future",
    "gather",
    "run_coroutine_threadsafe",
    "shield",
    "sleep",
    "wait",
    "wait_for",
  ],
  threads: ["to_thread"],
  timeouts: ["Timeout", "timeout", "timeout_at"],
  trsock: [],
  transports: [
    "BaseTransport",
    "DatagramTransport",
    "ReadTransport",
    "SubprocessTransport",
    "Transport",
    "WriteTransport",
  ],
  unix_events: [
    "AbstractChildWatcher",
    "DefaultEventLoopPolicy",
    "EventLoop",
    "FastChildWatcher",
    "MultiLoopChildWatcher",
    "PidfdChildWatcher",
    "SafeChildWatcher",
    "SelectorEventLoop",
    "ThreadedChildWatcher",
  ],
} as const satisfies Readonly<Record<string, readonly (keyof typeof asyncioApi)[]>>;

/** `asyncio.constants`. */
const constantEntries = {
  ACCEPT_RETRY_DELAY: { kind: "constant", type: "int" },
  DEBUG_STACK_DEPTH: { kind: "constant", type: "int" },
  FLOW_CONTROL_HIGH_WATER_SSL_READ: { kind: "constant", type: "int" },
  FLOW_CONTROL_HIGH_WATER_SSL_WRITE: { kind: "constant", type: "int" },
  LOG_THRESHOLD_FOR_CONNLOST_WRITES: { kind: "constant", type: "int" },
  SENDFILE_FALLBACK_READBUFFER_SIZE: { kind: "constant", type: "int", assignable: true },
  SSL_HANDSHAKE_TIMEOUT: { kind: "constant", type: "float" },
  SSL_SHUTDOWN_TIMEOUT: { kind: "constant", type: "float" },
  THREAD_JOIN_TIMEOUT: { kind: "constant", type: "int" },
} as const satisfies Readonly<Record<string, ApiEntry>>;

/** Rows that a submodule has beside those of `asyncio`. */
const own: Readonly<Partial<Record<keyof typeof names, Readonly<Record<string, ApiEntry>>>>> = {
  base_events: {
    _MIN_CANCELLED_TIMER_HANDLES_FRACTION: { kind: "constant", type: "float" },
    _MIN_SCHEDULED_TIMER_HANDLES: { kind: "constant", type: "int" },
    _ipaddr_info: {
      kind: "function",
      signature: "host: Any, port: Any, family: Any, type: Any, proto: Any, flowinfo: Any = 0, scopeid: Any = 0",
      returns: "Any",
    },
    _set_nodelay: { kind: "function", signature: "sock: Any", returns: "None" },
  },
  constants: constantEntries,
  selector_events: {
    BaseSelectorEventLoop: {
      kind: "class",
      signature: "selector: Any = None",
      base: "asyncio.BaseEventLoop",
      members: {},
    },
  },
  log: { logger: { kind: "constant", type: "logging.Logger" } },
  base_subprocess: {
    BaseSubprocessTransport: {
      kind: "class",
      general: true,
      signature:
        "loop: Any, protocol: Any, args: Any, shell: Any, stdin: Any, stdout: Any, stderr: Any, bufsize: Any, waiter: Any = None, extra: Any = None, **kwargs: Any",
      base: "asyncio.SubprocessTransport",
      members: {},
    },
  },
  subprocess: subprocessEntries,
  streams: {
    FlowControlMixin: { kind: "class", signature: "loop: Any = None", base: "asyncio.Protocol", members: {} },
  },
  futures: {
    _copy_future_state: { kind: "function", signature: "source: Any, dest: Any", returns: "None" },
    _set_result_unless_cancelled: { kind: "function", signature: "fut: Any, result: Any", returns: "None" },
  },
  protocols: {
    _feed_data_to_buffered_proto: { kind: "function", signature: "proto: Any, data: Any", returns: "None" },
  },
  staggered: {
    staggered_race: {
      kind: "function",
      signature: "coro_fns: Iterable[Any], delay: Number | None, *, loop: Any = None",
      returns: "tuple[Any, Any, list[Any]]",
      coroutine: true,
    },
  },
  format_helpers: {
    _format_args_and_kwargs: {
      kind: "function",
      signature: "args: Any, kwargs: Any, *, debug: Any = False",
      returns: "str",
    },
    _format_callback: {
      kind: "function",
      signature: "func: Any, args: Any, kwargs: Any, *, debug: Any = False, suffix: Any = ''",
      returns: "str",
    },
    _format_callback_source: {
      kind: "function",
      signature: "func: Any, args: Any, *, debug: Any = False",
      returns: "str",
    },
    _get_function_source: { kind: "function", signature: "func: Any", returns: "tuple[str, int] | None" },
    extract_stack: { kind: "function", signature: "f: Any = None, limit: Any = None", returns: "list[Any]" },
  },
  trsock: { TransportSocket: { kind: "class", signature: "sock: Any", members: {} } },
};

/** What CPython's classes in C are called in their modules: `asyncio.Task` is `asyncio.tasks._CTask`. */
const aliases: Readonly<Partial<Record<keyof typeof names, Readonly<Record<string, keyof typeof asyncioApi>>>>> = {
  events: {
    _py__get_running_loop: "_get_running_loop",
    _py__set_running_loop: "_set_running_loop",
    _py_get_event_loop: "get_event_loop",
    _py_get_running_loop: "get_running_loop",
  },
  futures: { _CFuture: "Future" },
  tasks: {
    _CTask: "Task",
    _c_current_task: "current_task",
    _c_enter_task: "_enter_task",
    _c_leave_task: "_leave_task",
    _c_register_task: "_register_task",
    _c_unregister_task: "_unregister_task",
  },
};

/** `asyncio.locks`, `asyncio.tasks`, …: the rows are those of `asyncio` itself. */
export const asyncioSubmodules: Readonly<Record<string, ApiModule>> = Object.fromEntries(
  Object.entries(names).map(([module, shared]) => [`asyncio.${module}`, submodule(module as "events", shared)]),
);

function submodule(module: keyof typeof names, shared: readonly (keyof typeof asyncioApi)[]): ApiModule {
  const other = aliases[module] ?? {};
  const rows = [...shared.map((name) => [name, name] as const), ...Object.entries(other)];
  const entries = { ...Object.fromEntries(rows.map(([name, of]) => [name, asyncioApi[of]])), ...own[module] };
  // One with rows of its own is imported by its own name.
  const from = module in own ? `@tsyncio/runtime/asyncio/${module}` : "@tsyncio/runtime/asyncio";
  return { from, entries, home: "asyncio", aliases: other };
}
