import type { ApiEntry } from "../api.ts";

/** Functions that make, await and ask about tasks and loops. */
export const tasks = {
  run: {
    kind: "function",
    signature: "main: Awaitable[T], *, debug: Any = None, loop_factory: Callable | None = None",
    returns: "T",
    blocking: true,
  },
  sleep: { kind: "function", signature: "delay: Number, result: A = None", returns: "A", coroutine: true },
  gather: {
    kind: "function",
    signature: "*coros_or_futures: Awaitable[T], return_exceptions: Any = False",
    returns: "asyncio.Future[list[Any]]",
    refined: { without: "return_exceptions", returns: "asyncio.Future[list[T]]" },
  },
  create_task: {
    kind: "function",
    signature: "coro: Coroutine[T], *, name: Any = None, context: Any = None",
    returns: "asyncio.Task[T]",
  },
  create_eager_task_factory: {
    kind: "function",
    signature: "custom_task_constructor: Callable",
    returns: "Any",
  },
  eager_task_factory: {
    kind: "function",
    signature: "loop: Any, coro: Any, *, name: Any = None, context: Any = None",
    returns: "Any",
  },
  ensure_future: {
    kind: "function",
    signature: "coro_or_future: Awaitable[T], *, loop: Any = None",
    returns: "asyncio.Future[T]",
  },
  wait_for: { kind: "function", signature: "fut: Awaitable[T], timeout: Number | None", returns: "T", coroutine: true },
  wait: {
    kind: "function",
    signature: "fs: Iterable[A], *, timeout: Number | None = None, return_when: str = 'ALL_COMPLETED'",
    returns: "tuple[set[A], set[A]]",
    coroutine: true,
  },
  as_completed: {
    kind: "function",
    signature: "fs: Iterable[Awaitable[T]], *, timeout: Number | None = None",
    returns: "Iterator[Awaitable[T]]",
  },
  shield: { kind: "function", signature: "arg: Awaitable[T]", returns: "asyncio.Future[T]" },
  timeout: { kind: "function", signature: "delay: Number | None", returns: "asyncio.Timeout" },
  timeout_at: { kind: "function", signature: "when: Any", returns: "asyncio.Timeout" },
  current_task: { kind: "function", signature: "loop: Any = None", returns: "asyncio.Task[Any] | None" },
  all_tasks: { kind: "function", signature: "loop: Any = None", returns: "set[asyncio.Task[Any]]" },
  iscoroutine: { kind: "function", signature: "obj: Any", returns: "bool" },
  iscoroutinefunction: { kind: "function", signature: "func: Any", returns: "bool" },
  isfuture: { kind: "function", signature: "obj: Any", returns: "bool" },
  get_running_loop: { kind: "function", signature: "", returns: "asyncio.AbstractEventLoop" },
  get_event_loop: { kind: "function", signature: "", returns: "asyncio.AbstractEventLoop" },
  _get_running_loop: { kind: "function", signature: "", returns: "asyncio.AbstractEventLoop | None" },
  _set_running_loop: { kind: "function", signature: "loop: Any", returns: "None" },
  new_event_loop: { kind: "function", signature: "", returns: "asyncio.AbstractEventLoop" },
  set_event_loop: { kind: "function", signature: "loop: Any", returns: "None" },
  FIRST_COMPLETED: { kind: "constant", type: "str" },
  FIRST_EXCEPTION: { kind: "constant", type: "str" },
  ALL_COMPLETED: { kind: "constant", type: "str" },
  TaskGroup: {
    kind: "class",
    signature: "",
    members: {
      create_task: {
        kind: "function",
        signature: "coro: Coroutine[T], *, name: Any = None, context: Any = None",
        returns: "asyncio.Task[T]",
      },
    },
    context: "scope",
    entered: "asyncio.TaskGroup",
  },
  Timeout: {
    kind: "class",
    signature: "when: Any",
    members: {
      when: { kind: "function", signature: "", returns: "float | None" },
      reschedule: { kind: "function", signature: "when: Any", returns: "None" },
      expired: { kind: "function", signature: "", returns: "bool" },
    },
    context: "scope",
    entered: "asyncio.Timeout",
  },
} as const satisfies Record<string, ApiEntry>;
