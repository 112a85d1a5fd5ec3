import { callback_text } from "../asyncio/format.ts";
import { Future } from "../asyncio/futures.ts";
import { Handle } from "../asyncio/handles.ts";
import { running } from "../asyncio/running.ts";
import { Scheduler } from "../asyncio/scheduler.ts";
import { Selector } from "../asyncio/selectors.ts";
import { Task } from "../asyncio/tasks/task.ts";
import { repr } from "../python/repr/repr.ts";

import type { Timer } from "../asyncio/timer_heap.ts";

/** Timers no further apart than this many seconds are due at the same time: the resolution of CPython's clock. */
const SAME_TIME = 1e-9;

/** Which schedule a program runs under, of those that asyncio does not rule out. */
export interface ScheduleOptions {
  /** The schedule's number. */
  readonly seed: number;
  /** How many choices are the seed's; those after them are CPython's. All of them, if not said. */
  readonly limit?: number;
}

/** One schedule: at each choice it takes one of several that could come next. */
export class Schedule {
  /** What was chosen where CPython would have gone another way: its number among all choices, and a text. */
  readonly departures: { readonly choice: number; readonly text: string }[] = [];
  /** How many choices there were. */
  count = 0;
  readonly #limit: number;
  #state: number;

  constructor({ seed, limit = Infinity }: ScheduleOptions) {
    this.#limit = limit;
    this.#state = Math.imul(seed + 1, 0x9e3779b1);
  }

  /** The place of the one that comes next; CPython would take the first. `name` says what stands at a place. */
  choose(length: number, now: number, name: (place: number) => string): number {
    this.count += 1;
    const place = this.count > this.#limit ? 0 : Math.floor(this.random() * length);
    if (place > 0) {
      const others = Array.from({ length: place }, (_, index) => name(index)).join(", ");
      this.departures.push({ choice: this.count, text: `at ${now} s: ${name(place)} before ${others}` });
    }
    return place;
  }

  /** The generator mulberry32: a number from 0 up to 1. */
  random(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** Has all loops take timers that are due at the same time in the order of a schedule. */
export function arrange_timers(schedule: Schedule): void {
  const collect = Scheduler.prototype._collect_due;
  Scheduler.prototype._collect_due = function (this: Scheduler): void {
    const before = this._ready.length;
    collect.call(this);
    const due: Timer[] = [];
    while (this._ready.length > before) due.unshift(this._ready.pop() as Timer);
    for (const timer of arranged(due, schedule)) this._ready.push(timer);
  };
}

function arranged(due: readonly Timer[], schedule: Schedule): readonly Timer[] {
  const left = due.filter((timer) => !timer._cancelled);
  const order: Timer[] = [];
  while (left.length > 0) {
    const { _when: first } = left[0]!;
    const ties = left.findIndex(({ _when }) => _when - first > SAME_TIME);
    const length = ties === -1 ? left.length : ties;
    const place = length === 1 ? 0 : schedule.choose(length, first, (index) => timer_text(left[index]!));
    order.push(...left.splice(place, 1));
  }
  return order;
}

/** Has all loops call back for sockets and pipes that are ready in the same iteration in the order of a schedule. */
export function arrange_sockets(schedule: Schedule): void {
  const select = Selector.prototype.select;
  Selector.prototype.select = function (this: Selector): void {
    const now = running.loop!._now();
    this._arrange((ready) => {
      const left = ready.slice();
      return ready.flatMap(() => {
        const place = left.length === 1 ? 0 : schedule.choose(left.length, now, (index) => repr(left[index]));
        return left.splice(place, 1);
      });
    });
    select.call(this);
  };
}

/** The task that sleeps until then, or what is called then. */
function timer_text(timer: Timer): string {
  const future = timer instanceof Handle ? timer._args?.[0] : timer;
  const waiter = future instanceof Future ? future._waiters : null;
  if (waiter instanceof Task) return waiter.get_name();
  return timer instanceof Handle ? callback_text(timer._callback) : "a sleep that nobody waits for";
}
