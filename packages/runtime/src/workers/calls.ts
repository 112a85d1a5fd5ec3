import { workers } from "#workers";
import { current_host } from "../host/current.ts";
import { call_in_thread } from "../threads/called.ts";
import { moving } from "../threads/moving.ts";
import { block_for } from "../threads/waiters.ts";
import { Dict } from "../python/values/dict.ts";
import { type Copied, NoCopy, Reader, Writer } from "./copier.ts";
import { follow, type Ordered, tell_ended } from "./order.ts";
import { keep_here, type Movable, movable_of } from "./registry.ts";

import type { WorkerLink, WorkerPlace, WorkerReply } from "../host/workers.ts";
import type { BaseException } from "../python/exceptions/hierarchy.ts";
import type { CallMessage, Outcome } from "./messages.ts";

/** A worker thread, and whom to tell how its call ends. */
interface ThreadWorker {
  readonly url: string;
  readonly number: number;
  readonly link: WorkerLink;
  told: ((reply: WorkerReply) => void) | null;
  is_ended: boolean;
}

/** A call that waits for a worker, or is under way in one. */
interface MovedCall {
  readonly movable: Movable;
  readonly given: Copied;
  readonly tell: (outcome: Outcome) => void;
}

const idle: ThreadWorker[] = [];
const waiting: MovedCall[] = [];
const counted = { workers: 0 };

/**
 * Lets threads make calls in workers. The first one is started before it is asked for, so that its start takes no time from the
 * first call.
 */
export function use_workers(place: WorkerPlace): void {
  moving.call ??= move;
  if (counted.workers > 0 || workers.start === null || is_timeless()) return;
  const worker = new_worker(place);
  if (worker !== null) rest(worker);
}

/** Under a clock that jumps nothing takes time: every call is made where it is asked for. */
function is_timeless(): boolean {
  return current_host().name === "virtual";
}

/** Has a worker make a call; null for a function that only this thread has, or arguments of which there are no copies. */
function move(target: unknown, args: readonly unknown[], keywords: object | null): Promise<any> | null {
  const movable = movable_of(target);
  if (movable === undefined || workers.start === null || is_timeless()) return null;
  const writer = new Writer();
  const given = copy([[...args], keywords === null ? null : new Dict(Object.entries(keywords))], writer);
  if (given === null) return null;
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  waiting.push({ movable, given, tell: resolve });
  begin_waiting();
  return block_for(promise).then((outcome) => {
    if (outcome.kind === "result") return new Reader(writer.objects).read(outcome.value);
    if (outcome.kind === "error") throw new Reader(writer.objects).read(outcome.error) as BaseException;
    keep_here(target as object);
    return call_in_thread(target, args, keywords);
  });
}

function copy(value: unknown, writer: Writer): Copied | null {
  try {
    return writer.write(value);
  } catch (thrown) {
    if (thrown instanceof NoCopy) return null;
    throw thrown;
  }
}

/** Gives calls to workers, of which there are no more than processors. */
function begin_waiting(): void {
  for (let call = waiting[0]; call !== undefined; call = waiting[0]) {
    const worker = idle_worker(call.movable) ?? new_worker(call.movable.place);
    if (worker === null) return;
    waiting.shift();
    begin(call, worker);
  }
}

function idle_worker({ place }: Movable): ThreadWorker | null {
  const at = idle.findIndex(({ url, number }) => url === place.url && number === place.number);
  return at < 0 ? null : idle.splice(at, 1)[0]!;
}

function new_worker(place: WorkerPlace): ThreadWorker | null {
  if (counted.workers >= current_host().processors() && idle.length === 0) return null;
  const link = workers.start!(place);
  counted.workers += 1;
  const worker: ThreadWorker = { ...place, link, told: null, is_ended: false };
  link.listen(
    (reply: WorkerReply) => worker.told?.(reply),
    () => {
      counted.workers -= 1;
      worker.is_ended = true;
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
      worker.told?.({ kind: "ended", outcome: { kind: "not here" }, seconds: 0 });
    },
  );
  return worker;
}

/** A worker waits for its next call, which does not keep the program alive. */
function rest(worker: ThreadWorker): void {
  worker.link.hold(false);
  if (!worker.is_ended) idle.push(worker);
}

/**
 * Begins a call. As a thread of CPython it has the first turn: a short one ends before anything else goes on. That a worker takes longer
 * to start than a thread is left out of the program's time.
 */
function begin({ movable, given, tell }: MovedCall, worker: ThreadWorker): void {
  let outcome: Outcome = { kind: "not here" };
  const call: Ordered = { began_at: null, seconds: null, tell: () => tell(outcome) };
  follow(call);
  worker.told = (reply) => {
    if (reply.kind === "begun") {
      call.began_at = current_host().now();
      return tell_ended();
    }
    ({ outcome } = reply);
    call.seconds = reply.seconds;
    worker.told = null;
    rest(worker);
    begin_waiting();
    tell_ended();
  };
  worker.link.hold(true);
  worker.link.post({ name: movable.name, given } satisfies CallMessage);
  current_host().leave_out?.(worker.link.give_turn());
}
