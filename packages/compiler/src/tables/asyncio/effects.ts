import { networkMembers } from "./network.ts";

/**
 * What of asyncio a program gets only where it names it, so that others do not carry it. The output imports the module of the runtime
 * that adds it for its effect alone.
 */
export interface Part {
  readonly from: string;
  /** Attributes, of whatever object, imported names, and special methods, defined or in a text, that call for it. */
  readonly names: readonly string[];
  /** A variable, a method or a function of one of these names calls for it, too; that it is read as an attribute does not. */
  readonly defined?: true;
  /** Keyword arguments that call for it. */
  readonly keywords?: readonly string[];
  /** Texts that call for it. */
  readonly texts?: readonly string[];
  /** Classes whose objects, printed or made a text, call for it. */
  readonly shows?: readonly string[];
  /** Classes whose objects, compared or sorted, call for it. */
  readonly compares?: readonly string[];
}

/** The modules, in the order in which they are imported. */
export const effects: readonly Part[] = [
  { from: "@tsyncio/runtime/parts/awaitables", names: ["__await__", "coroutine"] },
  { from: "@tsyncio/runtime/parts/dicts", names: ["set_exception_handler"] },
  { from: "@tsyncio/runtime/asyncio/parts/task_factories", names: ["get_task_factory", "set_task_factory"] },
  { from: "@tsyncio/runtime/asyncio/parts/timer_handles", names: ["TimerHandle"], compares: ["asyncio.TimerHandle"] },
  {
    from: "@tsyncio/runtime/asyncio/parts/debugged_handles",
    names: ["Handle", "TimerHandle", "_source_traceback"],
    shows: ["asyncio.Handle", "asyncio.TimerHandle"],
  },
  {
    from: "@tsyncio/runtime/asyncio/parts/overriding",
    names: ["AbstractEventLoop", "BaseEventLoop", "BaseSelectorEventLoop", "EventLoop", "SelectorEventLoop"],
  },
  {
    from: "@tsyncio/runtime/asyncio/parts/debug_mode",
    names: ["_source_traceback", "get_debug", "set_debug", "slow_callback_duration"],
    texts: ["PYTHONASYNCIODEBUG"],
    keywords: ["debug"],
  },
  {
    from: "@tsyncio/runtime/asyncio/parts/stacks",
    names: ["get_stack", "print_stack"],
    shows: ["asyncio.Task", "asyncio.Future"],
  },
  {
    from: "@tsyncio/runtime/asyncio/parts/freed_futures",
    names: [
      "add_done_callback",
      "collect",
      "create_server",
      "gc_collect",
      "run_forever",
      "serve_forever",
      "start_server",
    ],
  },
  {
    from: "@tsyncio/runtime/asyncio/parts/lost_tasks",
    names: ["Runner", "collect", "gc_collect", "run_forever", "run_until_complete"],
  },
  { from: "@tsyncio/runtime/asyncio/parts/future_state", names: ["_callbacks", "_log_traceback"] },
  { from: "@tsyncio/runtime/asyncio/parts/duck_futures", names: ["_asyncio_future_blocking"], defined: true },
  { from: "@tsyncio/runtime/asyncio/parts/overridden_futures", names: ["add_done_callback"], defined: true },
  { from: "@tsyncio/runtime/asyncio/parts/native_steps", names: ["send", "throw"] },
  { from: "@tsyncio/runtime/asyncio/parts/settled_tasks", names: ["Future"] },
  { from: "@tsyncio/runtime/asyncio/parts/duck_coroutines", names: ["throw"], defined: true },
  { from: "@tsyncio/runtime/asyncio/parts/group_tasks", names: ["_tasks"] },
  { from: "@tsyncio/runtime/asyncio/parts/contexts", names: ["get_context"] },
  {
    from: "@tsyncio/runtime/asyncio/parts/eager_tasks",
    names: ["create_eager_task_factory", "eager_task_factory"],
    keywords: ["eager_start"],
  },
  { from: "@tsyncio/runtime/asyncio/parts/loop_factories", names: [], keywords: ["loop_factory"] },
  { from: "@tsyncio/runtime/asyncio/parts/abstract_loops", names: ["AbstractEventLoop"] },
  { from: "@tsyncio/runtime/asyncio/parts/executors", names: ["run_in_executor", "set_default_executor"] },
  {
    from: "@tsyncio/runtime/asyncio/parts/processes",
    names: ["subprocess_exec", "subprocess_shell", "connect_read_pipe", "connect_write_pipe"],
  },
  { from: "@tsyncio/runtime/asyncio/parts/child_watchers", names: ["get_child_watcher", "set_child_watcher"] },
  { from: "@tsyncio/runtime/asyncio/parts/signals", names: ["add_signal_handler", "remove_signal_handler"] },
  {
    from: "@tsyncio/runtime/asyncio/parts/network",
    names: [
      ...Object.keys(networkMembers),
      "_accept_connection",
      "_start_serving",
      "_sock_sendfile_native",
      "_make_datagram_transport",
      "_make_socket_transport",
      "_make_ssl_transport",
    ],
  },
];
