import type { ApiEntry } from "./api.ts";
import { refuse } from "./refuse.ts";

const any = { kind: "attribute", type: "Any" } as const;
const popen =
  "stdin: Any = None, stdout: Any = None, stderr: Any = None, cwd: Any = None, env: Any = None, shell: Any = False, " +
  "text: Any = None, universal_newlines: Any = None, encoding: Any = None, errors: Any = None, start_new_session: Any = False";
const error = { kind: "class", members: {}, exception: true } as const;

/** The module `subprocess`. */
export const subprocessApi = {
  PIPE: { kind: "constant", type: "int" },
  STDOUT: { kind: "constant", type: "int" },
  DEVNULL: { kind: "constant", type: "int" },
  run: {
    kind: "function",
    blockingInThreads: "thread_run",
    signature: `args: Any, *, input: Any = None, capture_output: Any = False, check: Any = False, timeout: Any = None, ${popen}`,
    returns: "subprocess.CompletedProcess",
  },
  call: {
    kind: "function",
    blockingInThreads: "thread_call",
    signature: `args: Any, *, timeout: Any = None, ${popen}`,
    returns: "int",
  },
  check_call: {
    kind: "function",
    blockingInThreads: "thread_check_call",
    signature: `args: Any, *, timeout: Any = None, ${popen}`,
    returns: "int",
  },
  check_output: {
    kind: "function",
    blockingInThreads: "thread_check_output",
    signature: `args: Any, *, input: Any = None, timeout: Any = None, ${popen}`,
    returns: "Any",
  },
  getoutput: { kind: "function", signature: "cmd: Any, *, encoding: Any = None, errors: Any = None", returns: "str" },
  getstatusoutput: {
    kind: "function",
    signature: "cmd: Any, *, encoding: Any = None, errors: Any = None",
    returns: "tuple[int, str]",
  },
  Popen: {
    kind: "class",
    signature:
      `args: Any, *, bufsize: Any = -1, executable: Any = None, ${popen}, close_fds: Any = True, pass_fds: Any = (), ` +
      "restore_signals: Any = True, pipesize: Any = -1",
    context: "scope",
    entered: "subprocess.Popen",
    members: {
      args: any,
      pid: { kind: "attribute", type: "int" },
      returncode: any,
      stdin: any,
      stdout: any,
      stderr: any,
      encoding: any,
      errors: any,
      text_mode: any,
      universal_newlines: any,
      poll: { kind: "function", signature: "", returns: "int | None" },
      wait: {
        kind: "function",
        signature: "timeout: Any = None",
        returns: "int",
        blockingInThreads: "thread_wait",
      },
      communicate: {
        kind: "function",
        signature: "input: Any = None, timeout: Any = None",
        returns: "tuple[Any, Any]",
        blockingInThreads: "thread_communicate",
      },
      send_signal: { kind: "function", signature: "sig: Any", returns: "None" },
      terminate: { kind: "function", signature: "", returns: "None" },
      kill: { kind: "function", signature: "", returns: "None" },
    },
  },
  CompletedProcess: {
    kind: "class",
    signature: "args: Any, returncode: Any, stdout: Any = None, stderr: Any = None",
    members: {
      args: any,
      returncode: any,
      stdout: any,
      stderr: any,
      check_returncode: { kind: "function", signature: "", returns: "None" },
    },
  },
  SubprocessError: { ...error, signature: "*args: Any", base: "Exception" },
  CalledProcessError: {
    ...error,
    signature: "returncode: Any, cmd: Any, output: Any = None, stderr: Any = None",
    base: "subprocess.SubprocessError",
    members: { returncode: any, cmd: any, output: any, stdout: any, stderr: any },
  },
  TimeoutExpired: {
    ...error,
    signature: "cmd: Any, timeout: Any, output: Any = None, stderr: Any = None",
    base: "subprocess.SubprocessError",
    members: { cmd: any, timeout: any, output: any, stdout: any, stderr: any },
  },
  list2cmdline: { kind: "refused", reason: "it is about commands of Windows" },
  ...refuse("it belongs to another module, or is private", [
    "builtins",
    "contextlib",
    "errno",
    "fcntl",
    "io",
    "locale",
    "os",
    "select",
    "selectors",
    "signal",
    "sys",
    "threading",
    "time",
    "types",
    "warnings",
  ]),
} as const satisfies Record<string, ApiEntry>;
