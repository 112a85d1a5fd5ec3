import * as asyncio from "@tsyncio/runtime/asyncio";
import * as concurrent_futures from "@tsyncio/runtime/stdlib/concurrent/futures";
import * as math from "@tsyncio/runtime/stdlib/math";
import * as os from "@tsyncio/runtime/stdlib/os";
import * as threading from "@tsyncio/runtime/stdlib/threading";
import * as time from "@tsyncio/runtime/stdlib/time";
import {
  add,
  all,
  call_method,
  coroutine,
  enter_blocking,
  exception,
  type float,
  type int,
  is_main,
  iterate,
  len,
  list,
  min,
  mod,
  mul,
  pow,
  print,
  range,
  signature,
  TimeoutError,
  unawaited,
  unpack,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/executors";
import {
  as_completed,
  FIRST_COMPLETED,
  ProcessPoolExecutor,
  wait,
} from "@tsyncio/runtime/stdlib/concurrent/futures";
import { partial } from "@tsyncio/runtime/stdlib/functools";
import { picklable } from "@tsyncio/runtime/workers/processes";

const PRIMES = [
  112272535095293, 112582705942171, 115280095190773, 1099726899285419,
];

function is_prime(n: number): boolean {
  if (n < 2 || n % 2 === 0) {
    return n === 2;
  }
  return all(
    Iterator.from(range(3, add(min(math.isqrt(n), 2000), 1), 2)).map((i) =>
      mod(n, i),
    ),
  );
}

function power(
  base: unknown,
  exponent: unknown,
  options: { modulus?: unknown } = {},
): unknown {
  const modulus = options.modulus === undefined ? null : options.modulus;
  return pow(base, exponent, modulus);
}
signature(power, "base, exponent, *, modulus=…");

async function nap(seconds: float): Promise<float> {
  await time.thread_sleep(seconds);
  return seconds;
}

function is_child(parent: int): boolean {
  return os.getpid() !== parent && os.getppid() === parent;
}

async function answer(n: number): Promise<number> {
  await asyncio.sleep(0.01);
  return n + 1;
}

async function run_loop(n: number): Promise<number> {
  return await asyncio.run(coroutine(answer, n));
}

async function tick(stop: asyncio.Event): Promise<number> {
  let ticks = 0;
  while (!stop.is_set()) {
    ticks += 1;
    await asyncio.sleep(0.01);
  }
  return ticks;
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const stop = new asyncio.Event();
  const ticking = asyncio.create_task(coroutine(tick, stop));
  const scope = await enter_blocking(new ProcessPoolExecutor(2));
  try {
    const pool = scope.value;
    print(
      await asyncio.gather(
        ...Iterator.from(PRIMES).map((n) =>
          loop.run_in_executor(pool, is_prime, n),
        ),
      ),
    );
    await loop.run_in_executor(pool, threading.blocking(nap), 0.3);
    stop.set();
    print("the loop went on:", (await ticking) > 2);
    print(
      await loop.run_in_executor(
        pool,
        new partial(power, 3, { modulus: 7 }),
        5,
      ),
    );
    print(await loop.run_in_executor(pool, is_child, os.getpid()));
    print(await loop.run_in_executor(pool, threading.blocking(run_loop), 41));
    print(
      list(
        await concurrent_futures.collected(
          pool.map(power, range(5), mul([2], 9)),
        ),
      ),
      list(
        await concurrent_futures.collected(
          pool.map(is_prime, range(12), { chunksize: 5 }),
        ),
      ),
    );
    print(
      list(
        await concurrent_futures.collected(
          pool.map(math.factorial, [3, 20, 25]),
        ),
      ),
    );
    const naps = Array.from([0.8, 0.1], (seconds) =>
      pool.submit(threading.blocking(nap), seconds),
    );
    const [done, waiting]: [unknown, unknown] = unpack(
      await wait(naps, undefined, FIRST_COMPLETED),
      2,
    );
    print(
      await (async () => {
        const items: unknown[] = [];
        for (const future of iterate(done)) {
          items.push(await unawaited(call_method(future, "result")));
        }
        return items;
      })(),
      len(waiting),
    );
    for await (const future of as_completed(naps)) {
      print("slept", await future.result());
    }
    try {
      await asyncio.wait_for(
        loop.run_in_executor(pool, threading.blocking(nap), 0.5),
        0.1,
      );
    } catch (error) {
      const failure = exception(error);
      if (!(failure instanceof TimeoutError)) {
        throw failure;
      }
      print("timed out");
    }
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
}

picklable(import.meta, {
  is_prime,
  power,
  nap: threading.blocking(nap),
  is_child,
  run_loop: threading.blocking(run_loop),
  math_factorial: math.factorial,
});

if (is_main(import.meta)) {
  await asyncio.run(coroutine(main));
}
