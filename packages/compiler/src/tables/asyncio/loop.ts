import type { ApiEntry } from "../api.ts";
import { networkMembers } from "./network.ts";

/** What subclasses of loops override or call, though CPython does not document it. */
const loopInternals = {
  _add_callback: { kind: "function", signature: "handle: asyncio.Handle", returns: "None" },
  _check_closed: { kind: "function", signature: "", returns: "None" },
  _check_running: { kind: "function", signature: "", returns: "None" },
  _process_events: { kind: "function", signature: "event_list: Any", returns: "None" },
  _run_forever_cleanup: { kind: "function", signature: "", returns: "None" },
  _run_forever_setup: { kind: "function", signature: "", returns: "None" },
  _run_once: { kind: "function", signature: "", returns: "None", blocking: true },
  _timer_handle_cancelled: { kind: "function", signature: "handle: asyncio.TimerHandle", returns: "None" },
  _write_to_self: { kind: "function", signature: "", returns: "None" },
} as const;

/** The event loop, its handles and what runs one. */
export const loop = {
  AbstractEventLoop: {
    kind: "class",
    signature: "",
    members: {
      run_until_complete: { kind: "function", signature: "future: Awaitable[T]", returns: "T", blocking: true },
      run_forever: { kind: "function", signature: "", returns: "None", blocking: true },
      stop: { kind: "function", signature: "", returns: "None" },
      close: { kind: "function", signature: "", returns: "None" },
      is_running: { kind: "function", signature: "", returns: "bool" },
      is_closed: { kind: "function", signature: "", returns: "bool" },
      call_soon: {
        kind: "function",
        signature: "callback: Callable, *args: Any, context: Any = None",
        returns: "asyncio.Handle",
      },
      call_soon_threadsafe: {
        kind: "function",
        signature: "callback: Callable, *args: Any, context: Any = None",
        returns: "asyncio.Handle",
      },
      call_later: {
        kind: "function",
        signature: "delay: Number, callback: Callable, *args: Any, context: Any = None",
        returns: "asyncio.TimerHandle",
      },
      call_at: {
        kind: "function",
        signature: "when: Any, callback: Callable, *args: Any, context: Any = None",
        returns: "asyncio.TimerHandle",
      },
      time: { kind: "function", signature: "", returns: "float" },
      create_future: { kind: "function", signature: "", returns: "asyncio.Future[Any]" },
      create_task: {
        kind: "function",
        signature: "coro: Coroutine[T], *, name: Any = None, context: Any = None",
        returns: "asyncio.Task[T]",
      },
      shutdown_asyncgens: { kind: "function", signature: "", returns: "None", coroutine: true },
      run_in_executor: {
        kind: "function",
        signature: "executor: Any, func: ThreadFunction, *args: Any",
        returns: "asyncio.Future[Any]",
        runsInThread: { parameter: "func", given: "rest", where: { executor: "executor" } },
      },
      add_signal_handler: {
        kind: "function",
        signature: "sig: Any, callback: Callable, *args: Any",
        returns: "None",
      },
      remove_signal_handler: { kind: "function", signature: "sig: Any", returns: "bool" },
      connect_read_pipe: {
        kind: "function",
        signature: "protocol_factory: Callable, pipe: Any",
        returns: "tuple[Any, Any]",
        coroutine: true,
      },
      connect_write_pipe: {
        kind: "function",
        signature: "protocol_factory: Callable, pipe: Any",
        returns: "tuple[Any, Any]",
        coroutine: true,
      },
      subprocess_exec: {
        kind: "function",
        signature:
          "protocol_factory: Callable, *args: Any, stdin: Any = -1, stdout: Any = -1, stderr: Any = -1, **kwargs: Any",
        returns: "tuple[Any, Any]",
        coroutine: true,
      },
      subprocess_shell: {
        kind: "function",
        signature:
          "protocol_factory: Callable, cmd: Any, *, stdin: Any = -1, stdout: Any = -1, stderr: Any = -1, **kwargs: Any",
        returns: "tuple[Any, Any]",
        coroutine: true,
      },
      set_default_executor: { kind: "function", signature: "executor: Any", returns: "None" },
      shutdown_default_executor: {
        kind: "function",
        signature: "timeout: Any = None",
        returns: "None",
        coroutine: true,
      },
      get_task_factory: { kind: "function", signature: "", returns: "Any" },
      set_task_factory: { kind: "function", signature: "factory: Callable | None", returns: "None" },
      get_debug: { kind: "function", signature: "", returns: "bool" },
      slow_callback_duration: { kind: "attribute", type: "Any", ofObjects: true },
      set_debug: { kind: "function", signature: "enabled: Any", returns: "None" },
      get_exception_handler: { kind: "function", signature: "", returns: "Any" },
      set_exception_handler: {
        kind: "function",
        signature: "handler: Callable[asyncio.AbstractEventLoop, dict[str, Any], Any] | None",
        returns: "None",
      },
      default_exception_handler: { kind: "function", signature: "context: Any", returns: "None" },
      call_exception_handler: { kind: "function", signature: "context: Any", returns: "None" },
      ...networkMembers,
    },
  },
  BaseEventLoop: { kind: "class", signature: "", base: "asyncio.AbstractEventLoop", members: loopInternals },
  EventLoop: { kind: "class", signature: "selector: Any = None", base: "asyncio.BaseEventLoop", members: {} },
  SelectorEventLoop: { kind: "class", signature: "selector: Any = None", base: "asyncio.BaseEventLoop", members: {} },
  AbstractEventLoopPolicy: {
    kind: "class",
    signature: "",
    members: {
      get_event_loop: { kind: "function", signature: "", returns: "asyncio.AbstractEventLoop" },
      set_event_loop: { kind: "function", signature: "loop: asyncio.AbstractEventLoop | None", returns: "None" },
      new_event_loop: { kind: "function", signature: "", returns: "asyncio.AbstractEventLoop" },
      get_child_watcher: { kind: "function", signature: "", returns: "asyncio.PidfdChildWatcher" },
      set_child_watcher: { kind: "function", signature: "watcher: Any", returns: "None" },
    },
  },
  DefaultEventLoopPolicy: { kind: "class", signature: "", base: "asyncio.AbstractEventLoopPolicy", members: {} },
  get_event_loop_policy: { kind: "function", signature: "", returns: "asyncio.AbstractEventLoopPolicy" },
  set_event_loop_policy: {
    kind: "function",
    signature: "policy: asyncio.AbstractEventLoopPolicy | None",
    returns: "None",
  },
  Handle: {
    kind: "class",
    signature: null,
    members: {
      cancel: { kind: "function", signature: "", returns: "None" },
      cancelled: { kind: "function", signature: "", returns: "bool" },
      get_context: { kind: "function", signature: "", returns: "Any" },
    },
  },
  TimerHandle: {
    kind: "class",
    signature: null,
    base: "asyncio.Handle",
    members: { when: { kind: "function", signature: "", returns: "Any" } },
  },
  Runner: {
    kind: "class",
    signature: "*, debug: Any = None, loop_factory: Callable | None = None",
    members: {
      run: { kind: "function", signature: "coro: Coroutine[T], *, context: Any = None", returns: "T", blocking: true },
      get_loop: { kind: "function", signature: "", returns: "asyncio.AbstractEventLoop" },
      close: { kind: "function", signature: "", returns: "None", blocking: true },
    },
    context: "scope",
    entered: "asyncio.Runner",
    blockingContext: true,
  },
} as const satisfies Record<string, ApiEntry>;
