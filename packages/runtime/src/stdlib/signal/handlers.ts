import { processes } from "#processes";
import { interruptible } from "../../asyncio/interruptible.ts";
import { running } from "../../asyncio/running.ts";
import { interrupts } from "../../program/interrupts.ts";
import { end_by } from "../../program/uncaught.ts";
import { call } from "../../python/calls/call.ts";
import { KeyboardInterrupt, TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { exception } from "../../python/exceptions/native.ts";
import { OSError } from "../../python/exceptions/os.ts";
import { is_integral } from "../../python/values/integers.ts";
import { plain } from "../../python/derived/plain.ts";
import { type_name } from "../../python/names.ts";
import { callable } from "../../python/builtins/classes.ts";
import { SIGNALS } from "./numbers.ts";

/** What handles a signal: the system, nobody, or a function of the program. */
type Handling = "default" | "ignore" | ((...args: any[]) => unknown) | object;

interface Watched {
  readonly handling: Handling;
  /** What happens in place of a call of the handler: a loop calls it in its own time. */
  readonly in_loop: (() => void) | null;
  readonly end: () => void;
}

const FIRST = 1;
const LAST = 64;
const SIGINT = 2;
/** Signals that no process can handle. */
const UNCATCHABLE: ReadonlySet<number> = new Set([9, 19]);

const watched = /* @__PURE__ */ new Map<number, Watched>();

function nothing(): void {
  // The system's way of handling it needs nobody to watch.
}

/** `signal.default_int_handler`: what Ctrl-C does unless the program says otherwise. */
export function default_int_handler(_signalnum: unknown, _frame: unknown): never {
  throw new KeyboardInterrupt();
}

/** The number of a signal. Raises ValueError for what is none. */
export function signal_number(value: unknown): number {
  const given = plain(value);
  if (!is_integral(given)) throw new TypeError(`'${type_name(value)}' object cannot be interpreted as an integer`);
  const number = Number(given);
  if (number < FIRST || number > LAST) throw new ValueError("signal number out of range");
  return number;
}

// Only a program with this module can raise signals on a web page.
interrupts.guard = interruptible;

/** How a signal is handled now. */
export function handling_of(number: number): Handling {
  return watched.get(number)?.handling ?? (number === SIGINT ? default_int_handler : "default");
}

/** Has a signal handled in another way; `in_loop` is what then happens, where that is not to call the handler. */
export function handle_signal(number: number, handling: Handling, in_loop: (() => void) | null = null): void {
  if (UNCATCHABLE.has(number)) throw new OSError(22, "Invalid argument");
  stop_watching(number);
  if (number === SIGINT) interrupts.is_replaced = handling !== default_int_handler;
  if (handling === default_int_handler) return;
  if (handling === "default") {
    if (number === SIGINT) watched.set(number, { handling, in_loop: null, end: nothing });
    return;
  }
  const name = name_of(number);
  if (name === null) throw new OSError(22, "Invalid argument");
  const end = processes.watch_signal(name, in_loop ?? (() => deliver(number)));
  interrupts.watched += 1;
  watched.set(number, { handling, in_loop, end });
}

function stop_watching(number: number): void {
  const before = watched.get(number);
  if (before === undefined) return;
  before.end();
  if (before.end !== nothing) interrupts.watched -= 1;
  watched.delete(number);
}

/** Sends a signal to this process. A handler of the program runs before this returns, as CPython's do. */
export function raise_here(number: number): void {
  const handling = handling_of(number);
  if (handling === "ignore") return;
  if (handling === default_int_handler && interrupts.of_runner !== null) return interrupts.of_runner();
  const in_loop = watched.get(number)?.in_loop ?? null;
  if (in_loop !== null) in_loop();
  else if (handling === "default") processes.kill(processes.pid, number);
  else call(handling, number, null);
}

/** A signal has come from outside: what its handler raises ends the loop that runs, or the program. */
export function deliver(number: number): void {
  const in_loop = watched.get(number)?.in_loop ?? null;
  if (in_loop !== null) return in_loop();
  const handling = handling_of(number);
  if (typeof handling === "string") return;
  try {
    call(handling, number, null);
  } catch (thrown) {
    const error = exception(thrown);
    if (running.loop !== null) running.loop._abort(error);
    else void end_by(error);
  }
}

function name_of(number: number): string | null {
  return Object.entries(SIGNALS).find(([, [each]]) => each === number)?.[0] ?? null;
}

/** Raises TypeError for what cannot handle a signal. */
export function check_handler(handler: unknown): void {
  if (!callable(handler))
    throw new TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
}
