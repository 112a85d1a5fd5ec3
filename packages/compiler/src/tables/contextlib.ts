import type { ApiEntry, ApiMembers } from "./api.ts";
import { refuse } from "./refuse.ts";

const any = "Any";

/** What both kinds of stacks have. */
const stack = {
  pop_all: { kind: "function", signature: "", returns: any },
  push: { kind: "function", signature: "exit: Any", returns: any },
  enter_context: { kind: "function", signature: "cm: Any", returns: any },
  callback: { kind: "function", signature: "callback: Any, /, *args: Any, **kwds: Any", returns: any },
} as const satisfies ApiMembers;

/** The module `contextlib`. */
export const contextlibApi = {
  contextmanager: { kind: "function", signature: "func: Any", returns: any },
  asynccontextmanager: { kind: "function", signature: "func: Any", returns: any },
  AbstractContextManager: { kind: "class", mixable: true, signature: "", members: {} },
  AbstractAsyncContextManager: { kind: "class", mixable: true, signature: "", members: {} },
  ContextDecorator: { kind: "class", mixable: true, signature: "", members: {} },
  AsyncContextDecorator: { kind: "class", mixable: true, signature: "", members: {} },
  _GeneratorContextManager: {
    kind: "class",
    mixable: true,
    signature: "func: Any, args: Any, kwds: Any",
    base: "contextlib.ContextDecorator",
    members: {},
  },
  closing: { kind: "class", signature: "thing: Any", members: {} },
  aclosing: { kind: "class", signature: "thing: Any", members: {} },
  nullcontext: { kind: "class", signature: "enter_result: Any = None", members: {} },
  suppress: { kind: "class", signature: "*exceptions: Any", members: {} },
  ExitStack: {
    kind: "class",
    mixable: true,
    signature: "",
    context: "scope",
    entered: "contextlib.ExitStack",
    members: { ...stack, close: { kind: "function", signature: "", returns: "None" } },
  },
  AsyncExitStack: {
    kind: "class",
    mixable: true,
    signature: "",
    context: "scope",
    entered: "contextlib.AsyncExitStack",
    members: {
      ...stack,
      enter_async_context: { kind: "function", signature: "cm: Any", returns: any, coroutine: true },
      push_async_exit: { kind: "function", signature: "exit: Any", returns: any },
      push_async_callback: { kind: "function", signature: "callback: Any, /, *args: Any, **kwds: Any", returns: any },
      aclose: { kind: "function", signature: "", returns: "None", coroutine: true },
    },
  },
  redirect_stdout: { kind: "class", signature: "new_target: Any", entered: any, members: {} },
  redirect_stderr: { kind: "class", signature: "new_target: Any", entered: any, members: {} },
  ...refuse("give files by their whole path", ["chdir"]),
} as const satisfies Record<string, ApiEntry>;
