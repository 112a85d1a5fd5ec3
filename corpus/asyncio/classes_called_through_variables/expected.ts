import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  call,
  call_method,
  coroutine,
  Dict,
  exception,
  getattr,
  getitem,
  kwargs,
  print,
  signature,
  Tuple,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/parts/tuples";

async function main(): Promise<void> {
  for (const kind of [
    asyncio.Queue,
    asyncio.LifoQueue,
    asyncio.PriorityQueue,
  ]) {
    const queue = call(kind, kwargs({ maxsize: 2 }));
    print(
      getattr(kind, "__name__"),
      getattr(queue, "maxsize"),
      getattr(call(kind, 3), "maxsize"),
      getattr(call(kind), "maxsize"),
    );
  }
  for (const kind of [asyncio.Semaphore, asyncio.BoundedSemaphore]) {
    print(
      call_method(call(kind, kwargs({ value: 0 })), "locked"),
      call_method(call(kind, 2), "locked"),
      call_method(call(kind), "locked"),
    );
  }
  for (const [kind, args] of [
    Tuple.of(asyncio.Barrier, Tuple.of(2)),
    Tuple.of(asyncio.Lock, Tuple.of()),
    Tuple.of(asyncio.Event, Tuple.of()),
    Tuple.of(asyncio.Condition, Tuple.of()),
  ]) {
    print(getattr(type(call(kind, ...args)), "__name__"));
  }
  const functions = new Dict<
    string,
    typeof asyncio.gather | typeof asyncio.wait_for | typeof asyncio.sleep
  >([
    ["gather", asyncio.gather],
    ["wait_for", signature(asyncio.wait_for, "fut, timeout")],
    ["sleep", signature(asyncio.sleep, "delay, result=…")],
  ]);
  print(
    await call(
      getitem(functions, "wait_for"),
      coroutine(asyncio.sleep, 0, "a"),
      kwargs({ timeout: 1 }),
    ),
  );
  print(
    await call(getitem(functions, "sleep"), 0, kwargs({ result: "b" })),
    await call(getitem(functions, "sleep"), kwargs({ delay: 0 })),
  );
  print(
    await call(
      getitem(functions, "gather"),
      coroutine(asyncio.sleep, 0, 1),
      coroutine(asyncio.sleep, 0, 2),
      kwargs({ return_exceptions: true }),
    ),
  );
  const task = asyncio.create_task(coroutine(asyncio.sleep, 1));
  await asyncio.sleep(0);
  print(
    call(
      getattr(task, "cancel"),
      kwargs(new Dict<string, string>([["msg", "enough"]])),
    ),
  );
  try {
    await task;
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof asyncio.CancelledError)) {
      throw error;
    }
    print(error.args);
  }
  const condition = new asyncio.Condition();
  await condition.acquire();
  try {
    call(getattr(condition, "notify"), kwargs({ n: 2 }));
  } finally {
    condition.release();
  }
}

await asyncio.run(coroutine(main));
