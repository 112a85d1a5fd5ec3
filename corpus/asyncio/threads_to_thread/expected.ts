import * as asyncio from "@tsyncio/runtime/asyncio";
import * as functools from "@tsyncio/runtime/stdlib/functools";
import * as threading from "@tsyncio/runtime/stdlib/threading";
import * as time from "@tsyncio/runtime/stdlib/time";
import {
  call_method,
  coroutine,
  enter_blocking,
  exception,
  print,
  range,
  signature,
  str,
  TimeoutError,
  unawaited,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/executors";
import { ThreadPoolExecutor } from "@tsyncio/runtime/stdlib/concurrent/futures";

async function work(
  name: unknown,
  delay: any,
  options: { times?: any } = {},
): Promise<unknown> {
  const times = options.times === undefined ? 1 : options.times;
  for (const _ of range(times)) {
    await time.thread_sleep(delay);
  }
  print(name, "has slept");
  return unawaited(call_method(name, "upper"));
}
signature(work, "name, delay, *, times=…");

async function fail(): Promise<never> {
  await time.thread_sleep(0.01);
  throw new ValueError("in a thread");
}

async function tick(): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await asyncio.sleep(0.1);
    print("tick", i);
  }
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const ticking = asyncio.create_task(coroutine(tick));
  print(
    await asyncio.to_thread(threading.blocking(work), "a", 0.12, { times: 3 }),
  );
  await ticking;
  print(
    await loop.run_in_executor(
      null,
      new functools.partial(threading.blocking(work), "b", 0.02),
    ),
  );
  await asyncio.to_thread(time.thread_sleep, 0.01);
  print(
    await asyncio.to_thread(
      threading.blocking(async () => await work("c", 0.01)),
    ),
  );
  const scope = await enter_blocking(new ThreadPoolExecutor(2));
  try {
    const pool = scope.value;
    const jobs = Array.from(range(2), (i) =>
      loop.run_in_executor(pool, threading.blocking(work), str(i), 0.05),
    );
    print(await asyncio.gather(...jobs));
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
  try {
    await asyncio.to_thread(threading.blocking(fail));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print("caught", error);
  }
  try {
    await asyncio.wait_for(
      coroutine(asyncio.to_thread, threading.blocking(work), "late", 0.2),
      0.05,
    );
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof TimeoutError)) {
      throw failure;
    }
    print("timed out");
  }
}

await asyncio.run(coroutine(main));
print("done");
