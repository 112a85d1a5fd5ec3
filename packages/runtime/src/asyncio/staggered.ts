import { awaitable } from "../coroutines/awaitable.ts";
import { Coroutine } from "../coroutines/coroutine.ts";
import { call } from "../python/calls/call.ts";
import { exception } from "../python/exceptions/native.ts";
import { iterate } from "../python/iteration/iterate.ts";
import { Tuple } from "../python/values/tuple.ts";
import { get_running_loop } from "./events.ts";
import { TimeoutError } from "./exceptions.ts";
import { Event } from "./locks/event.ts";
import { wait } from "./tasks/wait.ts";
import { wait_for } from "./tasks/wait_for.ts";

import type { BaseException } from "../python/exceptions/hierarchy.ts";
import type { Row } from "../python/values/tuple.ts";
import type { EventLoop } from "./base_events.ts";
import type { Task } from "./tasks/task.ts";

type Results = Row<[any, any, any[]]>;

/**
 * Begins coroutine functions one after another, each `delay` seconds after the one before or as soon as that has failed, and takes the first
 * that succeeds (`Lib/asyncio/staggered.py`). Gives its result, its place, and what each of those that were begun has raised.
 */
export async function staggered_race(
  coro_fns: Iterable<unknown>,
  delay: unknown,
  options: { loop?: EventLoop | null } = {},
): Promise<Results> {
  const race = new Race(coro_fns, delay, options.loop ?? get_running_loop());
  race.begin(null);
  try {
    await race.end();
    return Tuple.of(race.result, race.winner, race.exceptions) as Results;
  } finally {
    for (const task of race.tasks) task.cancel();
  }
}

class Race {
  result: unknown = null;
  winner: number | null = null;
  readonly exceptions: (BaseException | null)[] = [];
  readonly tasks: Task[] = [];
  readonly #functions: Iterator<unknown>;
  readonly #delay: unknown;
  readonly #loop: EventLoop;

  constructor(functions: Iterable<unknown>, delay: unknown, loop: EventLoop) {
    this.#functions = iterate(functions)[Symbol.iterator]();
    this.#delay = delay;
    this.#loop = loop;
  }

  /** Makes the task that begins the next coroutine when its turn has come. */
  begin(previous_failed: Event | null): void {
    const run_one_coro = (): Promise<null> => this.#run_one(previous_failed);
    this.tasks.push(this.#loop.create_task(new Coroutine(run_one_coro, [])));
  }

  /** Waits until the tasks have ended, whose number grows meanwhile. Raises what one of them should not have raised. */
  async end(): Promise<void> {
    for (let count = 0; count !== this.tasks.length;) {
      const [done] = await wait(this.tasks);
      count = done.size;
      for (const task of done) {
        const error = task.cancelled() ? null : task.exception();
        if (error !== null) throw error;
      }
    }
  }

  async #run_one(previous_failed: Event | null): Promise<null> {
    if (previous_failed !== null) await this.#turn(previous_failed);
    const next = this.#functions.next();
    if (next.done === true) return null;
    const failed = new Event();
    this.begin(failed);
    const index = this.exceptions.push(null) - 1;
    try {
      this.result = await awaitable(call(next.value));
    } catch (thrown) {
      const error = exception(thrown);
      if (error.raw$ends_program) throw error;
      this.exceptions[index] = error;
      failed.set();
      return null;
    }
    this.winner = index;
    // Not the task that runs: nothing is left in it that could raise the cancellation.
    for (const [other, task] of this.tasks.entries()) if (other !== index) task.cancel();
    return null;
  }

  /** Waits until the one before has failed, or its time is over. */
  async #turn(previous_failed: Event): Promise<void> {
    try {
      await wait_for(new Coroutine(() => previous_failed.wait(), []), this.#delay);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
    }
  }
}
