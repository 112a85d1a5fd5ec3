/** A small event loop of its own: a queue of coroutines, a sorted list of sleepers, and send(None). */

import * as lists from "@tsyncio/runtime/lists";
import * as collections from "@tsyncio/runtime/stdlib/collections";
import * as types from "@tsyncio/runtime/stdlib/types";
import {
  add,
  async_def,
  awaited,
  call,
  call_method,
  type Coroutine,
  coroutine as py_coroutine,
  eq,
  Exception,
  exception,
  getattr,
  getitem,
  iterate,
  named,
  print,
  repr,
  setattr,
  Slice,
  StopIteration,
  truth,
  Tuple,
  unpack,
  unpack_star,
  ValueError,
} from "@tsyncio/runtime";
import { deque } from "@tsyncio/runtime/stdlib/collections";

const switch_: unknown = call(
  types.coroutine,
  named(function* (): Generator<Tuple<[string]>> {
    yield Tuple.of("switch");
  }, "switch"),
);

const sleep: unknown = call(
  types.coroutine,
  function* sleep(
    ticks: unknown,
  ): Generator<Tuple<[string, unknown]>, unknown, unknown> {
    const woken = (yield Tuple.of("sleep", ticks)) ?? null;
    return woken;
  },
);

const spawn: unknown = call(
  types.coroutine,
  function* spawn(
    coroutine: unknown,
  ): Generator<Tuple<[string, unknown]>, unknown, unknown> {
    const task = (yield Tuple.of("spawn", coroutine)) ?? null;
    return task;
  },
);

const join: unknown = call(
  types.coroutine,
  function* join(
    task: unknown,
  ): Generator<Tuple<[string, unknown]>, unknown, unknown> {
    const result = (yield Tuple.of("join", task)) ?? null;
    return result;
  },
);

class Task {
  declare name: string;
  declare coroutine: unknown;
  declare waiting: unknown[];
  declare result: unknown;
  declare done: unknown;

  static count = 0;

  constructor(coroutine: unknown) {
    Task.count += 1;
    this.name = `task ${Task.count}`;
    this.coroutine = coroutine;
    this.waiting = [];
    this.result = null;
    this.done = false;
  }

  __repr__(): string {
    return this.name;
  }
}

class Scheduler {
  declare ready: collections.deque;
  declare sleeping: Tuple<[unknown, number, unknown]>[];
  declare now: unknown;
  declare order: number;

  constructor() {
    this.ready = new deque();
    this.sleeping = [];
    this.now = 0;
    this.order = 0;
  }

  start(coroutine: unknown): Task {
    const task = new Task(coroutine);
    this.ready.append(Tuple.of(task, null, null));
    return task;
  }

  run(coroutine: Coroutine<unknown>): unknown {
    const main = this.start(coroutine);
    while (truth(this.ready) || this.sleeping.length > 0) {
      let task!: unknown;
      let value!: unknown;
      let error!: unknown;
      let request!: unknown;
      let waiter!: unknown;
      if (!truth(this.ready)) {
        let _!: number;
        const [item, item_2, item_3] = lists.pop(this.sleeping, 0);
        this.now = item;
        _ = item_2;
        task = item_3;
        this.ready.append(Tuple.of(task, this.now, null));
      }
      [task, value, error] = unpack(this.ready.popleft(), 3);
      let completed = false;
      try {
        request = truth(error)
          ? call_method(getattr(task, "coroutine"), "throw", error)
          : call_method(getattr(task, "coroutine"), "send", value);
        completed = true;
      } catch (caught) {
        const failure_2 = exception(caught);
        if (failure_2 instanceof StopIteration) {
          const stop = failure_2;
          setattr(task, "done", true);
          setattr(task, "result", stop.value);
          for (waiter of iterate(getattr(task, "waiting"))) {
            this.ready.append(Tuple.of(waiter, stop.value, null));
          }
        } else if (failure_2 instanceof Exception) {
          const failure = failure_2;
          setattr(task, "done", true);
          print(this.now, task, "failed:", failure);
          for (waiter of iterate(getattr(task, "waiting"))) {
            this.ready.append(Tuple.of(waiter, null, failure));
          }
        } else {
          throw failure_2;
        }
      }
      if (completed) {
        this.handle(task, request);
      }
    }
    return main.result;
  }

  handle(task: unknown, request: unknown): void {
    const [kind, rest]: [unknown, unknown[]] = unpack_star(request, 1, 0);
    if (eq(kind, "switch")) {
      this.ready.append(Tuple.of(task, null, null));
    } else if (eq(kind, "sleep")) {
      this.order += 1;
      this.sleeping.push(
        Tuple.of(add(this.now, getitem(rest, 0)), this.order, task),
      );
      lists.sort(this.sleeping, {
        key: (entry: Tuple<[unknown, number, unknown]>) =>
          getitem(entry, new Slice(null, 2)),
      });
    } else if (eq(kind, "spawn")) {
      this.ready.append(Tuple.of(task, this.start(getitem(rest, 0)), null));
    } else if (eq(kind, "join")) {
      if (truth(getattr(getitem(rest, 0), "done"))) {
        this.ready.append(
          Tuple.of(task, getattr(getitem(rest, 0), "result"), null),
        );
      } else {
        call_method(getattr(getitem(rest, 0), "waiting"), "append", task);
      }
    }
  }
}

const scheduler = new Scheduler();

function* worker(name: string, ticks: number): Generator<any, string, any> {
  for (let turn = 0; turn < 3; turn++) {
    print(scheduler.now, name, "turn", turn);
    yield* awaited(call(sleep, ticks));
  }
  return `${name} is done`;
}
async_def(worker);

function* failing(): Generator<any, void, any> {
  yield* awaited(call(switch_));
  throw new ValueError("on purpose");
}
async_def(failing);

function* main(): Generator<any, unknown, any> {
  const fast = yield* awaited(call(spawn, py_coroutine(worker, "fast", 1)));
  const slow = yield* awaited(call(spawn, py_coroutine(worker, "slow", 2)));
  const wrong = yield* awaited(call(spawn, py_coroutine(failing)));
  try {
    yield* awaited(call(join, wrong));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(scheduler.now, "joined", wrong, repr(error));
  }
  print(yield* awaited(call(join, fast)));
  print(yield* awaited(call(join, slow)));
  return scheduler.now;
}
async_def(main);

print("ended at", scheduler.run(py_coroutine(main)));
