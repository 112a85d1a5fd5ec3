import { PySet } from "../../python/values/set.ts";
import { check_handler, handle_signal, handling_of, raise_here, signal_number } from "./handlers.ts";
import { SIGNALS } from "./numbers.ts";
import { Handlers, Signals } from "./signals.ts";

/** Has a function called for a signal, with its number and None for the frame; what handled it before. */
export function set_signal(signalnum: unknown, handler: any): any {
  const number = signal_number(signalnum);
  const before = get_signal(number);
  const is_default = handler === Handlers["SIG_DFL"] || handler === 0;
  const is_ignored = handler === Handlers["SIG_IGN"] || handler === 1;
  if (!is_default && !is_ignored) check_handler(handler);
  handle_signal(number, is_default ? "default" : is_ignored ? "ignore" : handler);
  return before;
}

/** What handles a signal. */
export function get_signal(signalnum: unknown): any {
  const handling = handling_of(signal_number(signalnum));
  if (handling === "default") return Handlers["SIG_DFL"];
  return handling === "ignore" ? Handlers["SIG_IGN"] : handling;
}

/** Sends a signal to this process. */
export function raise_signal(signalnum: unknown): null {
  raise_here(signal_number(signalnum));
  return null;
}

/** What the system calls a signal; None for one that it does not know. */
export function strsignal(signalnum: unknown): string | null {
  const number = signal_number(signalnum);
  if (number >= 34) return `Real-time signal ${number - 34}`;
  return Object.values(SIGNALS).find(([each]) => each === number)?.[1] ?? null;
}

/** All signals that this system has. */
export function valid_signals(): PySet {
  const named = Object.keys(SIGNALS).map((name) => Signals[name]);
  const realtime = Array.from({ length: 29 }, (_each, place) => 35 + place);
  return new PySet([...named, Signals["SIGRTMIN"], ...realtime, Signals["SIGRTMAX"]]);
}
