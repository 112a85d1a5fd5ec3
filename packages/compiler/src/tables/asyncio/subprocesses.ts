import type { ApiEntry } from "../api.ts";

const streams = "stdin: Any = None, stdout: Any = None, stderr: Any = None, limit: Any = 65536";
const reader = "asyncio.StreamReader | None";

/** Functions that start programs. */
export const subprocesses = {
  create_subprocess_exec: {
    kind: "function",
    signature: `program: Any, *args: Any, ${streams}, **kwds: Any`,
    returns: "asyncio.subprocess.Process",
    coroutine: true,
  },
  create_subprocess_shell: {
    kind: "function",
    signature: `cmd: Any, ${streams}, **kwds: Any`,
    returns: "asyncio.subprocess.Process",
    coroutine: true,
  },
} as const satisfies Record<string, ApiEntry>;

/** What `asyncio.subprocess` has beside them. */
export const subprocessEntries = {
  PIPE: { kind: "constant", type: "int" },
  STDOUT: { kind: "constant", type: "int" },
  DEVNULL: { kind: "constant", type: "int" },
  Process: {
    kind: "class",
    signature: "transport: Any, protocol: Any, loop: Any",
    members: {
      stdin: { kind: "attribute", type: "asyncio.StreamWriter | None" },
      stdout: { kind: "attribute", type: reader },
      stderr: { kind: "attribute", type: reader },
      pid: { kind: "attribute", type: "int" },
      returncode: { kind: "attribute", type: "int | None" },
      wait: { kind: "function", signature: "", returns: "int", coroutine: true },
      communicate: {
        kind: "function",
        signature: "input: Any = None",
        returns: "tuple[bytes | None, bytes | None]",
        coroutine: true,
      },
      send_signal: { kind: "function", signature: "signal: Any", returns: "None" },
      terminate: { kind: "function", signature: "", returns: "None" },
      kill: { kind: "function", signature: "", returns: "None" },
    },
  },
  SubprocessStreamProtocol: {
    kind: "class",
    signature: "limit: Any, loop: Any",
    base: "asyncio.SubprocessProtocol",
    members: {},
  },
} as const satisfies Record<string, ApiEntry>;
