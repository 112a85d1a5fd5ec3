import { processes } from "#processes";
import { current_host } from "../../host/current.ts";
import { OSError } from "../../python/exceptions/os.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { type_name } from "../../python/names.ts";
import { plain } from "../../python/derived/plain.ts";
import { box, Float } from "../../python/values/float.ts";
import { is_integral } from "../../python/values/integers.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { deliver, handling_of } from "./handlers.ts";

import type { HostTimer } from "../../host/host.ts";

const SIGALRM = 14;

/** The timer that counts real time. */
export const ITIMER_REAL = 0;

/** A timer cannot be set so. */
export class ItimerError extends OSError {
  static readonly __name__: string = "itimer_error";
  static readonly __module__: string = "signal";
}

interface Running {
  readonly due: number;
  readonly interval: number;
  readonly timer: HostTimer;
  /** Ends what would end the process if it were busy then. */
  readonly end: () => void;
}

const state: { running: Running | null } = { running: null };

/** Sends SIGALRM after so many seconds, and then at each interval; what the timer was before. */
export function setitimer(which: any, seconds: any, interval: any = 0): Tuple {
  const [first, then] = [duration(seconds), duration(interval)];
  if (Number(plain(which)) !== ITIMER_REAL || first < 0 || then < 0) throw new ItimerError(22, "Invalid argument");
  const before = getitimer(which);
  stop();
  if (first > 0) start(first, then);
  return before;
}

/** The seconds until the timer ends, and its interval. */
export function getitimer(which: any): Tuple {
  if (Number(plain(which)) !== ITIMER_REAL) throw new ItimerError(22, "Invalid argument");
  const { running } = state;
  if (running === null) return Tuple.of(box(0), box(0));
  return Tuple.of(box(Math.max(running.due - current_host().now(), 1e-6)), box(running.interval));
}

/** Sends SIGALRM after so many whole seconds, 0 for never; the whole seconds that an alarm before had left. */
export function alarm(seconds: any): number {
  const given = plain(seconds);
  if (!is_integral(given)) throw new TypeError(`'${type_name(seconds)}' object cannot be interpreted as an integer`);
  const [left] = setitimer(ITIMER_REAL, Number(given) >>> 0).items as [Float | number];
  const rest = left instanceof Float ? left.value : left;
  // The system rounds, but never to nothing.
  return rest === 0 ? 0 : Math.max(Math.round(rest), 1);
}

function duration(given: unknown): number {
  const value = plain(given);
  if (value instanceof Float) return value.value;
  if (typeof value === "number" || is_integral(value)) return Number(value);
  throw new TypeError(`'${type_name(given)}' object cannot be interpreted as an integer`);
}

function start(first: number, interval: number): void {
  const host = current_host();
  const seconds = Math.max(first, 1e-6);
  const timer = host.set_timer(seconds, () => {
    stop();
    if (interval > 0) start(interval, interval);
    send();
  });
  // Nobody handles it: then the process ends even while it is busy, which a timer of its own could not see to.
  const end = handling_of(SIGALRM) === "default" ? processes.end_after(seconds, SIGALRM) : (): void => undefined;
  state.running = { due: host.now() + seconds, interval, timer, end };
}

function send(): void {
  if (handling_of(SIGALRM) === "default") processes.kill(processes.pid, SIGALRM);
  else deliver(SIGALRM);
}

function stop(): void {
  const { running } = state;
  if (running === null) return;
  current_host().clear_timer(running.timer);
  running.end();
  state.running = null;
}
