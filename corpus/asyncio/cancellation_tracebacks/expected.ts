import * as asyncio from "@tsyncio/runtime/asyncio";
import * as traceback from "@tsyncio/runtime/stdlib/traceback";
import * as strings from "@tsyncio/runtime/strings";
import {
  aenter,
  type BaseException,
  call_method,
  contains,
  type Coroutine,
  coroutine,
  getattr,
  getitem,
  KeyError,
  print,
  str,
  TimeoutError,
  traced,
  type,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";
import "@tsyncio/runtime/asyncio/parts/traced_waits";

/** The program's own places in a traceback, without those of the library. */
function places(
  error:
    | asyncio.CancelledError
    | TimeoutError
    | BaseException
    | KeyError
    | ValueError
    | null,
): string {
  const frames = traceback.extract_tb(getattr(error, "__traceback__"));
  const own = Iterator.from(frames)
    .filter(
      (frame) =>
        !contains(
          getitem(call_method(getattr(frame, "filename"), "split", "/"), -2),
          "asyncio",
        ),
    )
    .map((frame) => getattr(frame, "name"))
    .toArray();
  return (
    `${str(getattr(type(error), "__name__"))}(${str(error)}) ` +
    strings.join(" > ", own)
  );
}

async function nested(
  future: Coroutine<null> | asyncio.Future<unknown>,
): Promise<void> {
  await future;
}

async function outer(
  future: Coroutine<null> | asyncio.Future<unknown>,
): Promise<void> {
  await nested(future);
}

async function sleeper(): Promise<void> {
  await asyncio.sleep(10);
}

async function failing(): Promise<void> {
  await asyncio.sleep(0);
  throw new ValueError("deep");
}

function relay(
  task: asyncio.Task<unknown>,
  future: asyncio.Future<unknown>,
): null {
  future.set_exception(task.exception());
  return null;
}

async function cancelled(): Promise<void> {
  const task = asyncio.create_task(
    coroutine(outer, coroutine(asyncio.sleep, 10)),
  );
  await asyncio.sleep(0);
  task.cancel("enough");
  try {
    await task;
  } catch (caught) {
    const error = traced(caught);
    if (!(error instanceof asyncio.CancelledError)) {
      throw error;
    }
    print(places(error));
  }
  try {
    await task;
  } catch (caught) {
    const error = traced(caught);
    if (!(error instanceof asyncio.CancelledError)) {
      throw error;
    }
    print(places(error));
  }
  try {
    const scope = await aenter(asyncio.timeout(0.001));
    try {
      await sleeper();
    } catch (caught) {
      await scope.caught(traced(caught));
    } finally {
      await scope.exit();
    }
  } catch (caught) {
    const error = traced(caught);
    if (!(error instanceof TimeoutError)) {
      throw error;
    }
    print(places(error), "<-", places(error.__cause__));
  }
}

async function set_by_hand(): Promise<void> {
  const loop = asyncio.get_running_loop();
  let future: asyncio.Future<unknown> = loop.create_future();
  future.set_exception(new KeyError("never raised"));
  try {
    await outer(future);
  } catch (caught) {
    const error = traced(caught);
    if (!(error instanceof KeyError)) {
      throw error;
    }
    print(places(error));
  }
  const task = asyncio.create_task(coroutine(failing));
  future = loop.create_future();
  task.add_done_callback((done: asyncio.Task<unknown>) => relay(done, future));
  try {
    await outer(future);
  } catch (caught) {
    const error = traced(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(places(error));
  }
  try {
    task.result();
  } catch (caught) {
    const error = traced(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(places(error));
  }
}

async function from_outside(): Promise<void> {
  const loop = asyncio.new_event_loop();
  let task: asyncio.Task<any> = loop.create_task(coroutine(sleeper));
  loop.call_soon(getattr(loop, "stop"));
  await loop.run_forever();
  task.cancel();
  try {
    await loop.run_until_complete(task);
  } catch (caught) {
    const error = traced(caught);
    if (!(error instanceof asyncio.CancelledError)) {
      throw error;
    }
    print(places(error));
  }
  task = loop.create_task(coroutine(sleeper));
  loop.call_soon(getattr(task, "cancel"));
  try {
    await loop.run_until_complete(coroutine(asyncio.wait, [task]));
    task.exception();
  } catch (caught) {
    const error = traced(caught);
    if (!(error instanceof asyncio.CancelledError)) {
      throw error;
    }
    print(places(error));
  }
  loop.close();
}

await asyncio.run(coroutine(cancelled));
await asyncio.run(coroutine(set_by_hand));
await from_outside();
