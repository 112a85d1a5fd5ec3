import * as concurrent_futures from "@tsyncio/runtime/stdlib/concurrent/futures";
import * as functools from "@tsyncio/runtime/stdlib/functools";
import * as math from "@tsyncio/runtime/stdlib/math";
import * as threading from "@tsyncio/runtime/stdlib/threading";
import * as time from "@tsyncio/runtime/stdlib/time";
import {
  add,
  all,
  call,
  call_method,
  Dict,
  dict,
  enter_blocking,
  getattr,
  getitem,
  gt,
  is_main,
  iterate,
  kwargs,
  mod,
  mul,
  print,
  PySet,
  range,
  sorted,
  sum,
  truth,
  Tuple,
  unawaited,
  unpack,
} from "@tsyncio/runtime";
import {
  as_completed,
  ProcessPoolExecutor,
  ThreadPoolExecutor,
} from "@tsyncio/runtime/stdlib/concurrent/futures";
import { picklable } from "@tsyncio/runtime/workers/processes";

const NUMBERS: unknown[] = [2, 17, 18, 7919, 104729, 104730];

function is_prime(n: unknown): unknown {
  let value: unknown;
  return !truth((value = gt(n, 1)))
    ? value
    : all(Iterator.from(range(2, add(math.isqrt(n), 1))).map((i) => mod(n, i)));
}

function square(n: unknown): unknown {
  return mul(n, n);
}

async function nap(seconds: any): Promise<unknown> {
  await time.thread_sleep(seconds);
  return unawaited(seconds);
}

function merge(first: unknown, second: unknown): Dict<unknown, unknown> {
  return new Dict<unknown, unknown>(
    Iterator.from(
      sorted(new PySet([...iterate(first), ...iterate(second)])),
    ).map(
      (key) =>
        [
          key,
          add(
            call_method(first, "get", key, 0),
            call_method(second, "get", key, 0),
          ),
        ] as const,
    ),
  );
}

function told(future: unknown): null {
  print(
    "told",
    call_method(future, "result"),
    call_method(future, "exception"),
  );
  return null;
}

async function main(): Promise<void> {
  let executor!: concurrent_futures.ProcessPoolExecutor;
  let futures!: Dict<unknown, unknown>;
  const scope = await enter_blocking(new ProcessPoolExecutor(2));
  try {
    executor = scope.value;
    for await (const item of concurrent_futures.zip_waiting(
      NUMBERS,
      executor.map(is_prime, NUMBERS),
    )) {
      const [number, prime]: [unknown, unknown] = unpack(item, 2);
      print(mod("%d is prime: %s", Tuple.of(number, prime)));
    }
    for await (const item_2 of concurrent_futures.enumerate_waiting(
      executor.map(square, range(3)),
      1,
    )) {
      const [place, result]: [unknown, unknown] = unpack(item_2, 2);
      print(place, result);
    }
    print(
      dict(
        await concurrent_futures.collected(
          concurrent_futures.zip_waiting("abc", executor.map(square, range(3))),
        ),
      ),
    );
    print(
      sum(
        await (async () => {
          const items: any[] = [];
          for (const future of Array.from(range(5), (n) =>
            executor.submit(square, n),
          )) {
            items.push(await future.result());
          }
          return items;
        })(),
      ),
    );
    const counts: unknown[] = [
      new Dict<unknown, unknown>([["a", 1]]),
      new Dict<unknown, unknown>([
        ["b", 2],
        ["a", 3],
      ]),
      new Dict<unknown, unknown>([["b", 1]]),
    ];
    print(
      await executor
        .submit(new functools.partial(functools.reduce, merge, counts))
        .result(),
    );
    executor.submit(threading.blocking(nap), 0.05).add_done_callback(told);
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }

  for (const pool of [ThreadPoolExecutor, ProcessPoolExecutor]) {
    const scope_2 = await enter_blocking(
      call(pool, kwargs({ max_workers: 2 })),
    );
    try {
      const executor = scope_2.value;
      futures = new Dict<unknown, unknown>(
        Iterator.from(range(4)).map(
          (n) => [call_method(executor, "submit", square, n), n] as const,
        ),
      );
      print(
        getattr(pool, "__name__"),
        sorted(
          await (async () => {
            const items_2: any[] = [];
            for await (const f of as_completed(futures)) {
              items_2.push(add(getitem(futures, f), await f.result()));
            }
            return items_2;
          })(),
        ),
      );
      call_method(
        call_method(executor, "submit", threading.blocking(nap), 0.01),
        "add_done_callback",
        (f: unknown) => print("done", call_method(f, "result")),
      );
    } catch (error) {
      await scope_2.caught(error);
    } finally {
      await scope_2.exit();
    }
  }

  executor = new ProcessPoolExecutor(1);
  const future = executor.submit(threading.blocking(nap), 0.05);
  await executor.shutdown(true);
  print(future.done(), await future.result());
}

picklable(import.meta, {
  is_prime,
  square,
  nap: threading.blocking(nap),
  merge,
  told,
  functools_reduce: functools.reduce,
});

if (is_main(import.meta)) {
  await main();
}
