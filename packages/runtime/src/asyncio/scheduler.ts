import { current_host } from "../host/current.ts";
import { AbstractLoop } from "./abstract_loop.ts";
import { Ring } from "./ring.ts";
import { leave_context, running } from "./running.ts";
import { turns } from "./turns.ts";
import { TimerHeap } from "./timer_heap.ts";

import type { Task } from "./tasks/task.ts";
import type { Watched } from "./selectors.ts";
import type { HostTimer } from "../host/host.ts";
import type { RunningContext } from "./running.ts";
import type { Handling } from "../python/exceptions/handling.ts";

/** Timers due within this many seconds of now count as due: the resolution of CPython's clock. */
const CLOCK_RESOLUTION = 1e-9;
/** The longest the loop waits at once, in seconds. */
const MAXIMUM_WAIT = 24 * 3600;
/** How long, in seconds, the loop keeps the host's own events (input, output, signals) waiting. */
const HOST_TURN = 0.01;
/** How often, in seconds, a busy loop should look at the clock to keep that promise. */
const CLOCK_LOOK = 0.001;
/** At most so many iterations pass between two looks at the clock. */
const MAXIMUM_BUDGET = 1000;

/** What the loop runs in its turn: a handle, or a task whose next step is due. */
export interface Runnable {
  _run(): void;
}

interface Run {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * CPython's order of events (`Lib/asyncio/base_events.py`: `_run_once`): an iteration runs the handles that were ready
 * when it began, then due timers join the queue. Between two iterations the loop may wait for the host.
 */
export class Scheduler extends AbstractLoop {
  readonly _ready = new Ring<Runnable>();
  readonly _timer_heap = new TimerHeap();
  /** How many handles of this iteration have still to run. */
  _left = 0;
  _stopping = false;
  /** How many coroutines on the stack are stepped by the program, which sees each turn that they give up. */
  _by_hand = 0;
  /** The newest unfinished task; the others follow by `_previous_task`. */
  _newest_task: Task | null = null;
  _run_now: Run | null = null;
  /** What the code that runs the loop is handling. */
  _handled_outside: Handling | null = null;
  /** The context of the code that runs the loop. */
  _context_outside: RunningContext | null = null;
  /** What the loop waits for: a timer of the host, the host's turn, or nothing but outside events. */
  _waiting: "no" | "timer" | "host" | "forever" = "no";
  _host_timer: HostTimer = null;
  /** Sockets and pipes; null in a program that has none. */
  _watched: Watched | null = null;
  /** Whether the host has served its events since the last iteration. */
  _had_turn = false;
  /** What begins the next turn of the thread that the loop runs in, where that is not the main one. */
  _begin_turn: (() => void) | null = null;
  /** Iterations until the next look at the clock, and at what time and budget that count began. */
  _budget = 0;
  _budget_given = 0;
  _looked_at = 0;
  _host_turn_at = 0;

  /** The loop's clock, in seconds. */
  _now(): number {
    return current_host().now();
  }

  /** Puts a task's step or a handle at the end of the queue. */
  _schedule(runnable: Runnable): void {
    this._ready.push(runnable);
    if (this._waiting !== "no") this._wake();
  }

  /** Puts a handle at the end of the queue. */
  _push(handle: Runnable): void {
    this._ready.push(handle);
    if (this._waiting !== "no") this._wake();
  }

  /** Runs until the loop is stopped. Rejects with what is to end the program. */
  _run_until_stopped(): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this._run_now = { resolve, reject };
    this._left = 0;
    this._host_turn_at = this._looked_at = current_host().now();
    this._budget = this._budget_given = 1;
    running.loop = this as never;
    this._handled_outside = running.handled;
    this._context_outside = running.context;
    this._watched?.hold(true);
    // From a microtask: the first step of a task must not have the caller's frames below it, as no later one has.
    void Promise.resolve().then(() => this._resume());
    return promise;
  }

  /**
   * Runs handles until one of them makes a task current. That task's step goes on in microtasks, and whoever ends it
   * (an await that suspends, the end of the coroutine) calls this again.
   */
  _pump(): void {
    running.task = null;
    running.handled = this._handled_outside;
    leave_context(this._context_outside);
    try {
      do {
        while (this._left > 0) {
          this._left -= 1;
          this._ready.shift()._run();
          if (running.task !== null) return;
        }
        if (this._stopping) return this._finish();
      } while (this._begin_iteration());
    } catch (error) {
      this._abort(error);
    }
  }

  /** Ends the run with an error at once; what is ready stays ready for the next run. */
  _abort(error: unknown): void {
    const run = this._leave_run();
    run?.reject(error);
  }

  _finish(): void {
    this._leave_run()?.resolve();
  }

  /** Whether the running task would be the next one to run if it gave up its turn: then it need not suspend. */
  _is_next(): boolean {
    const is_alone = this._ready.length === 0 && this._timer_heap.length === 0 && this._watched === null;
    if (!is_alone || this._stopping || this._by_hand > 0) return false;
    this._budget -= 1;
    return this._budget > 0;
  }

  _leave_run(): Run | null {
    const run = this._run_now;
    this._run_now = null;
    this._stopping = false;
    this._left = 0;
    this._watched?.hold(false);
    this._stop_waiting();
    running.loop = null;
    running.task = null;
    running.handled = this._handled_outside;
    leave_context(this._context_outside);
    return run;
  }

  _resume(has_waited = false): void {
    if (this._run_now !== null && this._begin_iteration(has_waited)) this._pump();
  }

  /**
   * Begins an iteration. False when the loop has to wait for the host first. An iteration that has waited waits no more, even
   * where rounding has woken it the last bit too early: so it is one that does nothing.
   */
  _begin_iteration(has_waited = false): boolean {
    const watched = this._watched;
    if (watched !== null && watched.is_open) {
      // CPython asks the system at each iteration; here the host has to have its turn first.
      if (!this._had_turn) return this._wait_for_host(has_waited);
      this._had_turn = false;
      watched.select();
    } else {
      this._budget -= 1;
      if (this._budget <= 0 && this._host_is_due()) return this._wait_for_host();
    }
    const timers = this._timer_heap;
    if (timers.length > 0 && !has_waited) timers.drop_cancelled();
    if (this._ready.length === 0 && !this._stopping && !has_waited) {
      if (timers.length === 0) return this._wait_forever();
      const delay = timers.first._when - this._now();
      if (delay > 0) return this._wait_for_timer(delay);
    }
    if (timers.length > 0) this._collect_due();
    this._left = this._ready.length;
    return true;
  }

  _collect_due(): void {
    const end = this._now() + CLOCK_RESOLUTION;
    while (this._timer_heap.length > 0 && this._timer_heap.first._when < end) this._ready.push(this._timer_heap.pop());
  }

  /** Looks at the clock, and sets the next look so that it comes about a millisecond later. */
  _host_is_due(): boolean {
    const now = current_host().now();
    const elapsed = Math.max(now - this._looked_at, 1e-6);
    const budget = Math.round((this._budget_given * CLOCK_LOOK) / elapsed);
    this._budget = this._budget_given = Math.min(Math.max(budget, 1), MAXIMUM_BUDGET);
    this._looked_at = now;
    return now - this._host_turn_at >= HOST_TURN;
  }

  _wait_for_host(has_waited = false): false {
    this._end_turn();
    this._ask_for_turn(has_waited);
    return false;
  }

  _wait_for_timer(delay: number): false {
    const host = current_host();
    host.stdout.flush();
    this._waiting = "timer";
    this._end_turn();
    this._host_timer = host.set_timer(Math.min(delay, MAXIMUM_WAIT), () => {
      this._host_timer = null;
      this._go_on(true);
    });
    return false;
  }

  _wait_forever(): false {
    const host = current_host();
    host.stdout.flush();
    this._waiting = "forever";
    host.on_idle?.(() => this._waiting === "forever");
    this._end_turn();
    return false;
  }

  /** Goes on when the host has served its own events. */
  _ask_for_turn(has_waited = false): void {
    this._waiting = "host";
    current_host().after_events(() => {
      if (this._waiting !== "host") return;
      this._had_turn = true;
      this._go_on(has_waited);
    });
  }

  /** The wait is over. */
  _go_on(has_waited = false): void {
    this._waiting = "no";
    this._begin_turn?.();
    this._begin_turn = null;
    this._host_turn_at = this._looked_at = current_host().now();
    this._resume(has_waited);
  }

  /** A loop that waits in a thread of its own ends that thread's turn. */
  _end_turn(): void {
    this._begin_turn = turns.end?.() ?? null;
  }

  /** Something has become ready from outside while the loop waited. */
  _wake(): void {
    if (this._waiting === "host") return;
    this._stop_waiting();
    this._ask_for_turn();
  }

  /** Something that is watched has become ready. */
  _wake_from_outside(): void {
    if (this._waiting === "timer" || this._waiting === "forever") this._wake();
  }

  _stop_waiting(): void {
    if (this._waiting === "timer") current_host().clear_timer(this._host_timer);
    this._host_timer = null;
    this._waiting = "no";
  }

  /** Adds a task to the loop's list of unfinished tasks. */
  _adopt(task: Task): void {
    const newest = this._newest_task;
    task._previous_task = newest;
    if (newest !== null) newest._next_task = task;
    this._newest_task = task;
  }

  /** Removes a task that has ended. */
  _release(task: Task): void {
    const { _previous_task: previous, _next_task: next } = task;
    if (previous !== null) previous._next_task = next;
    if (next === null) this._newest_task = previous;
    else next._previous_task = previous;
    task._previous_task = null;
    task._next_task = null;
  }

  /** The unfinished tasks, oldest first. */
  _unfinished_tasks(): Task[] {
    const tasks: Task[] = [];
    for (let task = this._newest_task; task !== null; task = task._previous_task) tasks.push(task);
    return tasks.reverse();
  }
}
