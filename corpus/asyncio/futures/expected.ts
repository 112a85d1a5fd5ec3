import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  call,
  coroutine,
  exception,
  getattr,
  KeyError,
  print,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/settled_tasks";

async function answer(
  future: asyncio.Future<unknown>,
  delay: number,
): Promise<void> {
  await asyncio.sleep(delay);
  future.set_result("the answer");
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const future = loop.create_future();
  future.add_done_callback((future: asyncio.Future<unknown>) =>
    print("callback", future.result()),
  );
  const task = asyncio.create_task(coroutine(answer, future, 0.02));
  print(future.done());
  print(await future, future.done(), future.result());
  await task;

  const broken = new asyncio.Future();
  loop.call_later(
    0.01,
    getattr(broken, "set_exception"),
    new ValueError("set from a timer"),
  );
  try {
    await broken;
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error, broken.exception() === error);
  }

  for (const action of [
    () => future.set_result(1),
    () => loop.create_future().result(),
    () => future.set_exception(KeyError),
  ]) {
    try {
      call(action);
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof asyncio.InvalidStateError)) {
        throw error;
      }
      print("InvalidStateError:", error);
    }
  }
  print(future.cancel(), future.cancelled());

  const cancelled = loop.create_future();
  loop.call_soon(getattr(cancelled, "cancel"));
  try {
    await cancelled;
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    print("cancelled", cancelled.cancelled());
  }
}

await asyncio.run(coroutine(main));
