import { awaits, unawaited } from "../../coroutines/awaitable_object.ts";
import { bare_yield } from "../../coroutines/bare_yield.ts";
import { Coroutine } from "../../coroutines/coroutine.ts";
import { Driven } from "../../coroutines/steps/driven.ts";
import { begin_eagerly } from "../../coroutines/steps/task_step.ts";
import { NotImplementedError, RuntimeError } from "../../python/exceptions/hierarchy.ts";
import { repr } from "../../python/repr/repr.ts";
import { Future } from "../futures.ts";
import { running } from "../running.ts";
import { end_with_error, end_with_value } from "../tasks/endings.ts";
import { eager } from "../tasks/task.ts";

import type { AwaitableObject, Reject, Resolve } from "../../coroutines/awaitable_object.ts";
import type { Task } from "../tasks/task.ts";

// Tasks that begin where they are made (`Lib/asyncio/tasks.py`: `__eager_start`), for programs whose coroutines are driven step by step.

eager.start = start;

function start(task: Task): void {
  const coroutine = task._coro;
  if (task._context?._entered === true && task._context === running.context)
    throw new RuntimeError(`cannot enter context: ${repr(task._context)} is already entered`);
  const { task: outer, handled, context } = running;
  const { first: outer_wait } = awaits;
  const first = new FirstWait();
  task._loop._adopt(task);
  const { _is_next: is_next } = task._loop;
  running.task = task;
  running.context = task._context;
  awaits.first = first;
  // Who makes the task goes on when it gives up its turn.
  task._loop._is_next = () => false;
  try {
    const has_begun =
      coroutine instanceof Driven
        ? begin_eagerly(task, coroutine, () => first.suspends(task))
        : begin_natively(task, coroutine, first);
    if (!has_begun) refuse(task);
  } finally {
    if (running.context !== null) running.context._entered = false;
    awaits.first = outer_wait;
    task._loop._is_next = is_next;
    running.task = outer;
    running.handled = handled;
    running.context = context;
  }
  if (task.done()) (task as { _coro: unknown })._coro = null;
}

/**
 * What native code of the runtime awaits in the first step of an eager task. JavaScript would ask for it in a microtask, when another
 * task may be the current one; but it looks for `then` at once.
 */
class FirstWait {
  #awaited: Future | "turn" | null = null;
  readonly #resumed = Promise.withResolvers<unknown>();

  /** How the object is awaited. A coroutine object begins now, as it does in Python. */
  note(awaited: AwaitableObject<unknown>): (resolve: Resolve, reject: Reject) => void {
    if (awaited instanceof Coroutine) return then_of(begun(awaited));
    if (!(awaited instanceof Future) || awaited.done()) return (resolve, reject) => awaited._await(resolve, reject);
    this.#awaited = awaited;
    return then_of(this.#resumed.promise);
  }

  turn(): Promise<unknown> {
    this.#awaited = "turn";
    return this.#resumed.promise;
  }

  /** Has the task wait for what was noted. False where nothing was. */
  suspends(task: Task): boolean {
    if (this.#awaited === null) return false;
    task._resolve = this.#resumed.resolve;
    task._reject = this.#resumed.reject;
    if (this.#awaited === "turn") task._loop._schedule(task);
    else task._wait_on(this.#awaited);
    return true;
  }
}

function begun(coroutine: Coroutine<unknown>): Promise<unknown> {
  try {
    return coroutine._start();
  } catch (error) {
    return Promise.reject(error);
  }
}

function then_of(promise: Promise<unknown>): (resolve: Resolve, reject: Reject) => void {
  return (resolve, reject) => void promise.then((value) => resolve(unawaited(value)), reject);
}

/** Begins an async function, of the runtime or of the program. False where what it does next is known to JavaScript alone. */
function begin_natively(task: Task, coroutine: Coroutine<unknown>, first: FirstWait): boolean {
  let body: unknown;
  try {
    body = coroutine._call();
  } catch (thrown) {
    return ended_by(task, thrown);
  }
  if (body instanceof Future) return waits_for(task, body);
  if (typeof (body as Partial<PromiseLike<unknown>> | null)?.then !== "function") {
    task._end_with_value(body);
    return true;
  }
  const native = body instanceof Promise ? body : asked_at_once(body === bare_yield ? first.turn() : body);
  const has_begun = first.suspends(task);
  native.then(has_begun ? end_with_value : undefined, has_begun ? end_with_error : () => undefined);
  return has_begun;
}

async function asked_at_once(awaited: unknown): Promise<unknown> {
  return unawaited(await awaited);
}

function ended_by(task: Task, thrown: unknown): true {
  const fatal = task._end_by(thrown);
  if (fatal !== null) throw fatal;
  return true;
}

/** A coroutine that gives no more than a future, as `asyncio.sleep` does. */
function waits_for(task: Task, future: Future): true {
  if (!future.done()) task._wait_on(future);
  else {
    const raised = future._raised();
    if (raised !== null) return ended_by(task, raised);
    task._end_with_value(future._result);
  }
  return true;
}

/** What a task began with is native code of the runtime, whose rest JavaScript runs later: nothing could wait for it here. */
function refuse(task: Task): never {
  const text = `${task.get_name()} began eagerly and awaits a coroutine of asyncio before anything that suspends it`;
  const error = new NotImplementedError(`${text}: begin it with await asyncio.sleep(0), or make the task otherwise`);
  // Nobody is to go on after it.
  Object.defineProperty(error, "raw$ends_program", { value: true });
  task._end_with_error(error);
  task._set_retrieved();
  // Whatever handler there is: the code that went on would take the turns of others.
  task._loop._abort(error);
  throw error;
}
