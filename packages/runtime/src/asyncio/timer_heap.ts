import type { Runnable } from "./scheduler.ts";

/** What has its turn at a time of the loop's clock. */
export interface Timer extends Runnable {
  /** In seconds. */
  readonly _when: number;
  /** Whether it is in the loop's heap. */
  _scheduled: boolean;
  readonly _cancelled: boolean;
}

/** Up to this number of timers, cancelled ones are only dropped when they come first. */
export const MINIMUM_FOR_PURGE = 100;
/** Above this share of cancelled timers, all of them are dropped at once. */
export const PURGE_SHARE = 0.5;

/**
 * Timers by time. Those of the same time leave in CPython's order, which is not the one in which they were added: the moves are
 * those of its `heapq` (`Lib/heapq.py`). The times stand in an array of their own, where V8 keeps plain numbers.
 */
export class TimerHeap {
  #timers: Timer[] = [];
  #times: number[] = [];
  /** How many of the timers in the heap are cancelled. */
  cancelled = 0;

  get length(): number {
    return this.#timers.length;
  }

  /** The timer that is due first; the heap must not be empty. */
  get first(): Timer {
    return this.#timers[0]!;
  }

  push(timer: Timer): void {
    this.#timers.push(timer);
    this.#times.push(timer._when);
    this.#rise(timer, timer._when, this.#timers.length - 1, 0);
    timer._scheduled = true;
  }

  pop(): Timer {
    const last = this.#timers.pop()!;
    const time = this.#times.pop()!;
    const first = this.#timers[0] ?? last;
    if (this.#timers.length > 0) this.#settle(last, time, 0);
    first._scheduled = false;
    return first;
  }

  /** Drops cancelled timers as the beginning of each of CPython's iterations does. */
  drop_cancelled(): void {
    const count = this.#timers.length;
    if (count > MINIMUM_FOR_PURGE && this.cancelled / count > PURGE_SHARE) return this.#purge();
    while (this.#timers.length > 0 && this.first._cancelled) {
      this.cancelled -= 1;
      this.pop();
    }
  }

  clear(): void {
    this.#timers = [];
    this.#times = [];
    this.cancelled = 0;
  }

  #purge(): void {
    for (const timer of this.#timers) if (timer._cancelled) timer._scheduled = false;
    const timers = this.#timers.filter((timer) => !timer._cancelled);
    this.#timers = timers;
    this.#times = timers.map((timer) => timer._when);
    this.cancelled = 0;
    for (let index = (timers.length >> 1) - 1; index >= 0; index--)
      this.#settle(timers[index]!, this.#times[index]!, index);
  }

  /** Moves the earlier child up until a leaf is free, then lets the timer climb from there. */
  #settle(timer: Timer, time: number, start: number): void {
    const timers = this.#timers;
    const times = this.#times;
    const end = timers.length;
    let index = start;
    for (let child = 2 * index + 1; child < end; child = 2 * index + 1) {
      const right = child + 1;
      if (right < end && !(times[child]! < times[right]!)) child = right;
      timers[index] = timers[child]!;
      times[index] = times[child]!;
      index = child;
    }
    this.#rise(timer, time, index, start);
  }

  /** Puts the timer where it belongs between a free place and one nearer to the root. */
  #rise(timer: Timer, time: number, from: number, start: number): void {
    const timers = this.#timers;
    const times = this.#times;
    let index = from;
    while (index > start) {
      const parent = (index - 1) >> 1;
      if (!(time < times[parent]!)) break;
      timers[index] = timers[parent]!;
      times[index] = times[parent]!;
      index = parent;
    }
    timers[index] = timer;
    times[index] = time;
  }
}
