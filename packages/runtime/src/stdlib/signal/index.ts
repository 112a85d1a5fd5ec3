import { get_signal, raise_signal, set_signal, strsignal, valid_signals } from "./functions.ts";
import { Handlers, Signals } from "./signals.ts";

export { default_int_handler } from "./handlers.ts";
export { Handlers, raise_signal, Signals, strsignal, valid_signals };
export { alarm, getitimer, ITIMER_REAL, ItimerError, setitimer } from "./timers.ts";
export { get_signal as getsignal, set_signal as signal };

/** One more than the greatest number of a signal. */
export const NSIG = 65;
/** The system handles the signal. */
export const SIG_DFL: any = /* @__PURE__ */ (() => Handlers["SIG_DFL"])();
/** Nobody handles the signal. */
export const SIG_IGN: any = /* @__PURE__ */ (() => Handlers["SIG_IGN"])();
/** The signal SIGHUP. */
export const SIGHUP: any = /* @__PURE__ */ (() => Signals["SIGHUP"])();
/** The signal SIGINT. */
export const SIGINT: any = /* @__PURE__ */ (() => Signals["SIGINT"])();
/** The signal SIGQUIT. */
export const SIGQUIT: any = /* @__PURE__ */ (() => Signals["SIGQUIT"])();
/** The signal SIGILL. */
export const SIGILL: any = /* @__PURE__ */ (() => Signals["SIGILL"])();
/** The signal SIGTRAP. */
export const SIGTRAP: any = /* @__PURE__ */ (() => Signals["SIGTRAP"])();
/** The signal SIGABRT. */
export const SIGABRT: any = /* @__PURE__ */ (() => Signals["SIGABRT"])();
/** The signal SIGBUS. */
export const SIGBUS: any = /* @__PURE__ */ (() => Signals["SIGBUS"])();
/** The signal SIGFPE. */
export const SIGFPE: any = /* @__PURE__ */ (() => Signals["SIGFPE"])();
/** The signal SIGKILL. */
export const SIGKILL: any = /* @__PURE__ */ (() => Signals["SIGKILL"])();
/** The signal SIGUSR1. */
export const SIGUSR1: any = /* @__PURE__ */ (() => Signals["SIGUSR1"])();
/** The signal SIGSEGV. */
export const SIGSEGV: any = /* @__PURE__ */ (() => Signals["SIGSEGV"])();
/** The signal SIGUSR2. */
export const SIGUSR2: any = /* @__PURE__ */ (() => Signals["SIGUSR2"])();
/** The signal SIGPIPE. */
export const SIGPIPE: any = /* @__PURE__ */ (() => Signals["SIGPIPE"])();
/** The signal SIGALRM. */
export const SIGALRM: any = /* @__PURE__ */ (() => Signals["SIGALRM"])();
/** The signal SIGTERM. */
export const SIGTERM: any = /* @__PURE__ */ (() => Signals["SIGTERM"])();
/** The signal SIGSTKFLT. */
export const SIGSTKFLT: any = /* @__PURE__ */ (() => Signals["SIGSTKFLT"])();
/** The signal SIGCHLD. */
export const SIGCHLD: any = /* @__PURE__ */ (() => Signals["SIGCHLD"])();
/** The signal SIGCONT. */
export const SIGCONT: any = /* @__PURE__ */ (() => Signals["SIGCONT"])();
/** The signal SIGSTOP. */
export const SIGSTOP: any = /* @__PURE__ */ (() => Signals["SIGSTOP"])();
/** The signal SIGTSTP. */
export const SIGTSTP: any = /* @__PURE__ */ (() => Signals["SIGTSTP"])();
/** The signal SIGTTIN. */
export const SIGTTIN: any = /* @__PURE__ */ (() => Signals["SIGTTIN"])();
/** The signal SIGTTOU. */
export const SIGTTOU: any = /* @__PURE__ */ (() => Signals["SIGTTOU"])();
/** The signal SIGURG. */
export const SIGURG: any = /* @__PURE__ */ (() => Signals["SIGURG"])();
/** The signal SIGXCPU. */
export const SIGXCPU: any = /* @__PURE__ */ (() => Signals["SIGXCPU"])();
/** The signal SIGXFSZ. */
export const SIGXFSZ: any = /* @__PURE__ */ (() => Signals["SIGXFSZ"])();
/** The signal SIGVTALRM. */
export const SIGVTALRM: any = /* @__PURE__ */ (() => Signals["SIGVTALRM"])();
/** The signal SIGPROF. */
export const SIGPROF: any = /* @__PURE__ */ (() => Signals["SIGPROF"])();
/** The signal SIGWINCH. */
export const SIGWINCH: any = /* @__PURE__ */ (() => Signals["SIGWINCH"])();
/** The signal SIGIO. */
export const SIGIO: any = /* @__PURE__ */ (() => Signals["SIGIO"])();
/** The signal SIGPWR. */
export const SIGPWR: any = /* @__PURE__ */ (() => Signals["SIGPWR"])();
/** The signal SIGSYS. */
export const SIGSYS: any = /* @__PURE__ */ (() => Signals["SIGSYS"])();
/** The signal SIGRTMIN. */
export const SIGRTMIN: any = /* @__PURE__ */ (() => Signals["SIGRTMIN"])();
/** The signal SIGRTMAX. */
export const SIGRTMAX: any = /* @__PURE__ */ (() => Signals["SIGRTMAX"])();
