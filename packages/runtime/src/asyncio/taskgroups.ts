import { omitted } from "../python/calls/omitted.ts";
import { BaseException, RuntimeError } from "../python/exceptions/hierarchy.ts";
import { BaseExceptionGroup } from "../python/exceptions/groups.ts";
import { raise_from } from "../python/exceptions/raise.ts";
import { repr } from "../python/repr/repr.ts";
import { get_running_loop } from "./events.ts";
import { mark_coroutine_function } from "../coroutines/coroutine_function.ts";
import { CancelledError } from "./exceptions.ts";
import { current_task } from "./tasks/queries.ts";

import type { Coroutine } from "../coroutines/coroutine.ts";
import type { EventLoop } from "./base_events.ts";
import type { Future } from "./futures.ts";
import type { Task, TaskOptions } from "./tasks/task.ts";

/**
 * A block that ends when all the tasks made in it have ended (`Lib/asyncio/taskgroups.py`). The first failure cancels
 * the rest and the block; all failures are raised together as an exception group.
 */
export class TaskGroup {
  static readonly __name__: string = "TaskGroup";
  static readonly __module__: string = "asyncio.taskgroups";

  static {
    mark_coroutine_function(this.prototype.__aenter__);
    mark_coroutine_function(this.prototype.__aexit__);
  }

  #entered = false;
  #exiting = false;
  #aborting = false;
  #loop: EventLoop | null = null;
  #parent: Task | null = null;
  /** Whether this group has cancelled the task that runs its block, and so owes it an `uncancel`. */
  #parent_cancelled = false;
  readonly _members = new Set<Task>();
  #errors: BaseException[] = [];
  /** SystemExit or KeyboardInterrupt: raised alone, before everything else. */
  #ending_error: BaseException | null = null;
  #all_done: Future<boolean> | null = null;
  readonly #on_done = (task: Task): null => this.#task_done(task);

  __aenter__(): PromiseLike<this> {
    if (this.#entered) throw new RuntimeError(`TaskGroup ${repr(this)} has already been entered`);
    this.#loop ??= get_running_loop();
    this.#parent = current_task(this.#loop);
    if (this.#parent === null) throw new RuntimeError(`TaskGroup ${repr(this)} cannot determine the parent task`);
    this.#entered = true;
    return this as never;
  }

  /** A block that went well and has no task left is left at once. */
  __aexit__(type: unknown, error: unknown, _traceback: unknown): PromiseLike<null> {
    const is_over = this._members.size === 0 && this.#errors.length === 0 && !this.#parent_cancelled;
    if (type !== null || !is_over) return this.#wait_and_leave(type === null ? null : (error as BaseException));
    this.#exiting = true;
    this.#parent = null;
    return null as never;
  }

  async #wait_and_leave(error: BaseException | null): Promise<null> {
    try {
      await this.#leave(error);
    } finally {
      this.#parent = null;
      this.#errors = [];
      this.#ending_error = null;
    }
    return null;
  }

  /** Makes a task of the group. Raises RuntimeError outside of the block and once the group is shutting down. */
  create_task<T = any>(coroutine: Coroutine<T>, options: TaskOptions | undefined = omitted.options): Task<T> {
    const refusal = this.#refusal();
    if (refusal !== null) {
      coroutine.close();
      throw new RuntimeError(`TaskGroup ${repr(this)} ${refusal}`);
    }
    const task = this.#loop!.create_task(coroutine, options);
    // One that has begun at once may have ended.
    if (task.done()) this.#on_done(task);
    else {
      this._members.add(task);
      task.add_done_callback(this.#on_done);
    }
    return task;
  }

  __repr__(): string {
    const parts = ["TaskGroup"];
    if (this._members.size > 0) parts.push(`tasks=${this._members.size}`);
    if (this.#errors.length > 0) parts.push(`errors=${this.#errors.length}`);
    if (this.#aborting) parts.push("cancelling");
    else if (this.#entered) parts.push("entered");
    return `<${parts.join(" ")}>`;
  }

  #refusal(): string | null {
    if (!this.#entered) return "has not been entered";
    if (this.#exiting && this._members.size === 0) return "is finished";
    return this.#aborting ? "is shutting down" : null;
  }

  async #leave(error: BaseException | null): Promise<void> {
    this.#exiting = true;
    if (ends_program(error)) this.#ending_error ??= error;
    let cancellation = error instanceof CancelledError ? error : null;
    if (error !== null && !this.#aborting) this.#abort();
    cancellation = await this.#wait_for_tasks(cancellation);
    if (this.#ending_error !== null) throw this.#ending_error;
    const parent = this.#parent!;
    // Our own cancellation of the block is over; one from elsewhere that is still outstanding goes on.
    if (this.#parent_cancelled && parent.uncancel() === 0) cancellation = null;
    if (cancellation !== null && this.#errors.length === 0) throw cancellation;
    if (error !== null && !(error instanceof CancelledError)) this.#errors.push(error);
    if (this.#errors.length === 0) return;
    if (parent.cancelling() > 0) {
      // The block was cancelled from elsewhere as well: deliver that again at the next await.
      parent.uncancel();
      parent.cancel();
    }
    throw raise_from(new BaseExceptionGroup("unhandled errors in a TaskGroup", this.#errors), null);
  }

  /** Waits until no task is left, however often the block is cancelled meanwhile. Returns the last such cancellation. */
  async #wait_for_tasks(cancellation: CancelledError | null): Promise<CancelledError | null> {
    let latest = cancellation;
    while (this._members.size > 0) {
      this.#all_done ??= this.#loop!.create_future<boolean>();
      try {
        await this.#all_done;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        if (!this.#aborting) {
          latest = error;
          this.#abort();
        }
      }
      this.#all_done = null;
    }
    return latest;
  }

  #abort(): void {
    this.#aborting = true;
    for (const task of this._members) if (!task.done()) task.cancel();
  }

  #task_done(task: Task): null {
    this._members.delete(task);
    if (this._members.size === 0 && this.#all_done !== null && !this.#all_done.done()) this.#all_done.set_result(true);
    const error = task.cancelled() ? null : task.exception();
    if (error !== null) this.#task_failed(task, error);
    return null;
  }

  #task_failed(task: Task, error: BaseException): void {
    this.#errors.push(error);
    if (ends_program(error)) this.#ending_error ??= error;
    const parent = this.#parent!;
    if (parent.done()) {
      const message = `Task ${repr(task)} has errored out but its parent task ${repr(parent)} is already completed`;
      this.#loop!._report(message, { exception: error, task });
    } else if (!this.#aborting && !this.#parent_cancelled) {
      this.#abort();
      this.#parent_cancelled = true;
      parent.cancel();
    }
  }
}

function ends_program(error: BaseException | null): boolean {
  return error !== null && error.raw$ends_program;
}
