export { DEVNULL, PIPE, STDOUT } from "./constants.ts";
export { CalledProcessError, SubprocessError, TimeoutExpired } from "./errors.ts";
export { call, check_call, check_output, CompletedProcess, run } from "./run.ts";
export { Popen } from "./popen.ts";
export { getoutput, getstatusoutput } from "./getoutput.ts";
export {
  thread_call,
  thread_check_call,
  thread_check_output,
  thread_communicate,
  thread_run,
  thread_wait,
} from "./thread_run.ts";
