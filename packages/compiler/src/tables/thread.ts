import type { ApiEntry } from "./api.ts";
import { refuse } from "./refuse.ts";

/** The module `_thread`, as far as `threading` has not all of it under better names. */
export const threadApi = {
  interrupt_main: { kind: "function", signature: "signum: Any = 2, /", returns: "None" },
  get_ident: { kind: "function", signature: "", returns: "int" },
  get_native_id: { kind: "function", signature: "", returns: "int" },
  ...refuse("use the module threading", [
    "LockType",
    "RLock",
    "TIMEOUT_MAX",
    "_ExceptHookArgs",
    "_ThreadHandle",
    "_count",
    "_excepthook",
    "_get_main_thread_ident",
    "_is_main_interpreter",
    "_local",
    "_make_thread_handle",
    "_shutdown",
    "allocate",
    "allocate_lock",
    "daemon_threads_allowed",
    "error",
    "exit",
    "exit_thread",
    "lock",
    "stack_size",
    "start_joinable_thread",
    "start_new",
    "start_new_thread",
  ]),
} as const satisfies Record<string, ApiEntry>;
