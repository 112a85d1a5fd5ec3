import * as asyncio from "@tsyncio/runtime/asyncio";
import * as threading from "@tsyncio/runtime/stdlib/threading";
import {
  coroutine,
  exception,
  print,
  repr,
  TimeoutError,
  unawaited,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/executors";

async function add(a: number, b: number, cancel = false): Promise<number> {
  await asyncio.sleep(0.05);
  if (cancel) {
    throw new asyncio.CancelledError("stopped");
  }
  return a + b;
}

async function target(
  loop: asyncio.AbstractEventLoop,
  options: { timeout?: number | null; cancel?: boolean } = {},
): Promise<unknown> {
  const timeout = options.timeout === undefined ? null : options.timeout;
  const cancel = options.cancel === undefined ? false : options.cancel;
  const future = asyncio.run_coroutine_threadsafe(
    coroutine(add, 1, 2, cancel),
    loop,
  );
  try {
    return unawaited(await future.result(timeout));
  } finally {
    future.done() || future.cancel();
  }
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const plain = async () => await target(loop);
  print(await loop.run_in_executor(null, threading.blocking(plain)));
  const hurried = async () => await target(loop, { timeout: 0 });
  try {
    await asyncio.to_thread(threading.blocking(hurried));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TimeoutError)) {
      throw error;
    }
    print("too slow", repr(error));
  }
  const cancelled = async () => await target(loop, { cancel: true });
  try {
    await loop.run_in_executor(null, threading.blocking(cancelled));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof asyncio.CancelledError)) {
      throw error;
    }
    print("cancelled", repr(error));
  }
}

await asyncio.run(coroutine(main));
