import * as asyncio from "@tsyncio/runtime/asyncio";
import * as concurrent_futures from "@tsyncio/runtime/stdlib/concurrent/futures";
import * as concurrent_futures_process from "@tsyncio/runtime/stdlib/concurrent/futures/process";
import * as os from "@tsyncio/runtime/stdlib/os";
import * as threading from "@tsyncio/runtime/stdlib/threading";
import * as time from "@tsyncio/runtime/stdlib/time";
import {
  add,
  coroutine,
  enter_blocking,
  exception,
  getattr,
  getitem,
  isinstance,
  list,
  print,
  range,
  RuntimeError,
  Slice,
  SystemExit,
  type,
  TypeError,
  unawaited,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/executors";
import {
  BrokenExecutor,
  ProcessPoolExecutor,
} from "@tsyncio/runtime/stdlib/concurrent/futures";
import { BrokenProcessPool } from "@tsyncio/runtime/stdlib/concurrent/futures/process";
import { picklable } from "@tsyncio/runtime/workers/processes";

function die(code: number): null {
  os._exit(code);
  return null;
}

function leave(): never {
  throw new SystemExit(3);
}

async function nap(seconds: any): Promise<unknown> {
  await time.thread_sleep(seconds);
  return unawaited(seconds);
}

function fail(): void {
  throw new ValueError("in the initializer");
}

async function main(): Promise<void> {
  let error!:
    | RuntimeError
    | concurrent_futures_process.BrokenProcessPool
    | ValueError
    | TypeError;
  const loop = asyncio.get_running_loop();
  let pool: concurrent_futures.ProcessPoolExecutor = new ProcessPoolExecutor(1);
  try {
    await loop.run_in_executor(pool, leave);
  } catch (caught) {
    const leaving = exception(caught);
    if (!(leaving instanceof SystemExit)) {
      throw leaving;
    }
    print("exit", leaving.code);
  }
  const futures = add(
    [pool.submit(threading.blocking(nap), 0.2)],
    Array.from(range(6), (_) => pool.submit(threading.blocking(nap), 0)),
  );
  print(
    getitem(futures, -1).cancel(),
    getitem(futures, -1).cancelled(),
    getitem(futures, -1).cancel(),
  );
  const results = await asyncio.gather(
    ...Iterator.from(futures).map((f) => asyncio.wrap_future(f)),
    { return_exceptions: true },
  );
  print(
    getitem(results, new Slice(null, -1)),
    getattr(type(getitem(results, -1)), "__name__"),
  );
  const running = pool.submit(threading.blocking(nap), 0.3);
  const waiting = Array.from(range(4), (_) =>
    pool.submit(threading.blocking(nap), 0.1),
  );
  await asyncio.sleep(0.1);
  await pool.shutdown(false, { cancel_futures: true });
  print(await running.result(), getitem(waiting, -1).cancelled());
  try {
    pool.submit(threading.blocking(nap), 0);
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof RuntimeError)) {
      throw failure;
    }
    error = failure;
    try {
      print(error);
    } finally {
      error = undefined as any;
    }
  }

  pool = new ProcessPoolExecutor(2);
  try {
    await loop.run_in_executor(pool, die, 1);
  } catch (caught) {
    const failure_2 = exception(caught);
    if (!(failure_2 instanceof BrokenProcessPool)) {
      throw failure_2;
    }
    error = failure_2;
    try {
      print(error, isinstance(error, BrokenExecutor));
    } finally {
      error = undefined as any;
    }
  }
  try {
    pool.submit(threading.blocking(nap), 0);
  } catch (caught) {
    const failure_3 = exception(caught);
    if (!(failure_3 instanceof BrokenProcessPool)) {
      throw failure_3;
    }
    error = failure_3;
    try {
      print(error);
    } finally {
      error = undefined as any;
    }
  }
  await pool.shutdown();
  for (const wrong of [0, "one"]) {
    try {
      new ProcessPoolExecutor(wrong);
    } catch (caught) {
      const failure_4 = exception(caught);
      if (!(
        failure_4 instanceof ValueError || failure_4 instanceof TypeError
      )) {
        throw failure_4;
      }
      error = failure_4;
      try {
        print(error);
      } finally {
        error = undefined as any;
      }
    }
  }
  const scope = await enter_blocking(new ProcessPoolExecutor(1));
  try {
    pool = scope.value;
    try {
      list(
        await concurrent_futures.collected(
          pool.map(threading.blocking(nap), [1], { chunksize: 0 }),
        ),
      );
    } catch (caught) {
      const failure_5 = exception(caught);
      if (!(failure_5 instanceof ValueError)) {
        throw failure_5;
      }
      error = failure_5;
      try {
        print(error);
      } finally {
        error = undefined as any;
      }
    }
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
  try {
    await asyncio.to_thread(threading.blocking(nap), 0.01);
    loop.set_default_executor(pool);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
}

picklable(import.meta, { die, leave, nap: threading.blocking(nap) });

await asyncio.run(coroutine(main));
