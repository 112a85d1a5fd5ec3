import type { ApiEntry } from "./api.ts";
import { refuse } from "./refuse.ts";

const any = { kind: "attribute", type: "Any" } as const;
const popen =
  "stdin: Any = None, stdout: Any = None, stderr: Any = None, cwd: Any = None, env: Any = None, shell: Any = False, timeout: Any = None, " +
  "text: Any = None, universal_newlines: Any = None, encoding: Any = None, errors: Any = None, start_new_session: Any = False";
const error = { kind: "class", members: {}, exception: true } as const;

/** The module `subprocess`. */
export const subprocessApi = {
  PIPE: { kind: "constant", type: "int" },
  STDOUT: { kind: "constant", type: "int" },
  DEVNULL: { kind: "constant", type: "int" },
  run: {
    kind: "function",
    signature: `args: Any, *, input: Any = None, capture_output: Any = False, check: Any = False, ${popen}`,
    returns: "subprocess.CompletedProcess",
  },
  call: { kind: "function", signature: `args: Any, *, ${popen}`, returns: "int" },
  check_call: { kind: "function", signature: `args: Any, *, ${popen}`, returns: "int" },
  check_output: { kind: "function", signature: `args: Any, *, input: Any = None, ${popen}`, returns: "Any" },
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
  ...refuse("use asyncio.create_subprocess_exec(), or subprocess.run()", [
    "Popen",
    "getoutput",
    "getstatusoutput",
    "list2cmdline",
  ]),
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
