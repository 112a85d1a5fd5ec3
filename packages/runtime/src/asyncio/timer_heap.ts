import { heap_pop, heap_push, heapify } from "./item_heap.ts";

import type { TimerHandle } from "./handles.ts";

/** Up to this number of timers, cancelled ones are only dropped when they come first. */
export const MINIMUM_FOR_PURGE = 100;
/** Above this share of cancelled timers, all of them are dropped at once. */
export const PURGE_SHARE = 0.5;

/** Timers by time. Those of the same time leave in CPython's order, which is not the one in which they were added. */
export class TimerHeap {
  #timers: TimerHandle[] = [];
  /** How many of the timers in the heap are cancelled. */
  cancelled = 0;

  get length(): number {
    return this.#timers.length;
  }

  /** The timer that is due first; the heap must not be empty. */
  get first(): TimerHandle {
    return this.#timers[0]!;
  }

  push(timer: TimerHandle): void {
    heap_push(this.#timers, timer, earlier);
    timer._scheduled = true;
  }

  pop(): TimerHandle {
    const timer = heap_pop(this.#timers, earlier);
    timer._scheduled = false;
    return timer;
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
    this.cancelled = 0;
  }

  #purge(): void {
    for (const timer of this.#timers) if (timer._cancelled) timer._scheduled = false;
    this.#timers = this.#timers.filter((timer) => !timer._cancelled);
    this.cancelled = 0;
    heapify(this.#timers, earlier);
  }
}

function earlier(first: TimerHandle, second: TimerHandle): boolean {
  return first._when < second._when;
}
