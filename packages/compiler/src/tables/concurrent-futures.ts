import type { ApiEntry } from "./api.ts";
import { refuse } from "./refuse.ts";

const error = { kind: "class", signature: "*args: Any", members: {}, exception: true } as const;
const future = "concurrent.futures.Future";
const timeout = "timeout: Number | None = None";

/** The module `concurrent.futures`. */
export const concurrentFuturesApi = {
  ThreadPoolExecutor: {
    kind: "class",
    signature:
      "max_workers: Any = None, thread_name_prefix: str = '', initializer: ThreadFunction | None = None, initargs: Any = None",
    runsInThread: { parameter: "initializer", given: { sequence: "initargs" } },
    context: "scope",
    blockingContext: true,
    entered: "concurrent.futures.ThreadPoolExecutor",
    members: {
      submit: {
        kind: "function",
        signature: "fn: ThreadFunction, /, *args: Any, **kwargs: Any",
        returns: future,
        runsInThread: { parameter: "fn", given: "rest" },
      },
      map: {
        kind: "function",
        signature: "fn: ThreadFunction, *iterables: Any, timeout: Any = None, chunksize: Any = 1",
        returns: "concurrent.futures._Results",
        runsInThread: { parameter: "fn", given: "items" },
      },
      shutdown: {
        kind: "function",
        signature: "wait: Any = True, *, cancel_futures: Any = False",
        returns: "None",
        blocking: true,
      },
    },
  },
  ProcessPoolExecutor: {
    kind: "class",
    signature:
      "max_workers: Any = None, mp_context: Any = None, initializer: ThreadFunction | None = None, initargs: Any = ()",
    runsInThread: { parameter: "initializer", given: { sequence: "initargs" }, where: "process" },
    context: "scope",
    blockingContext: true,
    entered: "concurrent.futures.ProcessPoolExecutor",
    members: {
      submit: {
        kind: "function",
        signature: "fn: ThreadFunction, /, *args: Any, **kwargs: Any",
        returns: future,
        runsInThread: { parameter: "fn", given: "rest", where: "process" },
      },
      map: {
        kind: "function",
        signature: "fn: ThreadFunction, *iterables: Any, timeout: Any = None, chunksize: Any = 1",
        returns: "concurrent.futures._Results",
        runsInThread: { parameter: "fn", given: "items", where: "process" },
      },
      shutdown: {
        kind: "function",
        signature: "wait: Any = True, *, cancel_futures: Any = False",
        returns: "None",
        blocking: true,
      },
    },
  },
  Future: {
    kind: "class",
    signature: "",
    members: {
      result: { kind: "function", signature: timeout, returns: "Any", blocking: true },
      exception: { kind: "function", signature: timeout, returns: "BaseException | None", blocking: true },
      cancel: { kind: "function", signature: "", returns: "bool" },
      cancelled: { kind: "function", signature: "", returns: "bool" },
      running: { kind: "function", signature: "", returns: "bool" },
      done: { kind: "function", signature: "", returns: "bool" },
      add_done_callback: { kind: "function", signature: "fn: ThreadFunction[Self, Any]", returns: "None" },
      set_running_or_notify_cancel: { kind: "function", signature: "", returns: "bool" },
      set_result: { kind: "function", signature: "result: Any", returns: "None" },
      set_exception: { kind: "function", signature: "exception: Any", returns: "None" },
    },
  },
  _Results: { kind: "class", signature: null, blockingIteration: "Any", members: {} },
  _Completed: { kind: "class", signature: null, blockingIteration: future, members: {} },
  as_completed: { kind: "function", signature: `fs: Any, ${timeout}`, returns: "concurrent.futures._Completed" },
  wait: {
    kind: "function",
    signature: `fs: Any, ${timeout}, return_when: str = 'ALL_COMPLETED'`,
    returns: "Any",
    blocking: true,
  },
  ALL_COMPLETED: { kind: "constant", type: "str" },
  FIRST_COMPLETED: { kind: "constant", type: "str" },
  FIRST_EXCEPTION: { kind: "constant", type: "str" },
  BrokenExecutor: { ...error, base: "RuntimeError" },
  CancelledError: { ...error, base: "Exception" },
  InvalidStateError: { ...error, base: "Exception" },
  TimeoutError: { ...error, base: "TimeoutError" },
  ...refuse("use ThreadPoolExecutor", ["Executor"]),
} as const satisfies Record<string, ApiEntry>;

/** The module `concurrent.futures.process`. */
export const concurrentFuturesProcessApi = {
  ProcessPoolExecutor: concurrentFuturesApi.ProcessPoolExecutor,
  BrokenProcessPool: { ...error, base: "concurrent.futures.BrokenExecutor" },
} as const satisfies Record<string, ApiEntry>;

/** The module `concurrent.futures.thread`. */
export const concurrentFuturesThreadApi = {
  ThreadPoolExecutor: concurrentFuturesApi.ThreadPoolExecutor,
  BrokenThreadPool: { ...error, base: "concurrent.futures.BrokenExecutor" },
} as const satisfies Record<string, ApiEntry>;
