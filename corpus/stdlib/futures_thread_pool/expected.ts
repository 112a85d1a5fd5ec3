import * as concurrent_futures from "@tsyncio/runtime/stdlib/concurrent/futures";
import * as threading from "@tsyncio/runtime/stdlib/threading";
import * as time from "@tsyncio/runtime/stdlib/time";
import {
  add,
  call_method,
  Dict,
  enter_blocking,
  exception,
  getitem,
  gt,
  len,
  list,
  OSError,
  print,
  repr,
  RuntimeError,
  sum,
  Tuple,
  unpack,
} from "@tsyncio/runtime";
import {
  as_completed,
  ThreadPoolExecutor,
} from "@tsyncio/runtime/stdlib/concurrent/futures";

let error!: OSError | RuntimeError;

async function load(url: unknown, delay: any): Promise<number> {
  await time.thread_sleep(delay);
  if (gt(delay, 0.1)) {
    throw new OSError(add("no answer from ", url));
  }
  return len(url);
}

const scope = await enter_blocking(new ThreadPoolExecutor(3));
try {
  const pool = scope.value;
  const futures = new Dict<unknown, unknown>(
    Iterator.from([
      Tuple.of("aaa", 0.09),
      Tuple.of("b", 0.03),
      Tuple.of("cc", 0.15),
    ]).map(
      ([url, delay]) =>
        [pool.submit(threading.blocking(load), url, delay), url] as const,
    ),
  );
  for await (const future of as_completed(futures)) {
    try {
      print(getitem(futures, future), await future.result());
    } catch (caught) {
      const failure = exception(caught);
      if (!(failure instanceof OSError)) {
        throw failure;
      }
      error = failure;
      try {
        print(getitem(futures, future), "failed:", error);
      } finally {
        error = undefined as any;
      }
    }
  }
  for await (const length of pool.map(
    threading.blocking(load),
    ["xx", "yyy"],
    [0.02, 0.01],
  )) {
    print("length", length);
  }
  print(
    list(
      await concurrent_futures.collected(
        pool.map(threading.blocking(load), ["x", "yy"], [0.01, 0.01]),
      ),
    ),
  );
  print(
    sum(
      await (async () => {
        const items: unknown[] = [];
        for await (const future of as_completed([
          pool.submit(threading.blocking(load), "zzzz", 0.01),
        ])) {
          items.push(await future.result());
        }
        return items;
      })(),
    ),
  );
  const [done, pending]: [unknown, unknown] = unpack(
    await concurrent_futures.wait(
      [
        pool.submit(threading.blocking(load), "one", 0.01),
        pool.submit(threading.blocking(load), "two", 0.05),
      ],
      undefined,
      concurrent_futures.FIRST_COMPLETED,
    ),
    2,
  );
  print(len(done), len(pending));
} catch (caught) {
  await scope.caught(caught);
} finally {
  await scope.exit();
}
const pool = new ThreadPoolExecutor(1);
const first = pool.submit(time.thread_sleep, 0.05);
const second = pool.submit(threading.blocking(load), "late", 0.01);
print(second.cancel(), second.cancelled(), second.done());
first.add_done_callback((future: unknown) =>
  print("first is done", call_method(future, "done")),
);
await pool.shutdown();
try {
  pool.submit(print);
} catch (caught) {
  const failure_2 = exception(caught);
  if (!(failure_2 instanceof RuntimeError)) {
    throw failure_2;
  }
  error = failure_2;
  try {
    print(error);
  } finally {
    error = undefined as any;
  }
}
try {
  await second.result();
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof concurrent_futures.CancelledError)) {
    throw error;
  }
  print(repr(error));
}
