import * as asyncio from "@tsyncio/runtime/asyncio";
import * as concurrent_futures from "@tsyncio/runtime/stdlib/concurrent/futures";
import * as math from "@tsyncio/runtime/stdlib/math";
import * as time from "@tsyncio/runtime/stdlib/time";
import {
  add,
  coroutine,
  Dict,
  enter_blocking,
  enumerate,
  getitem,
  type int,
  is_main,
  list,
  mod,
  mul,
  print,
  range,
  setitem,
  signature,
  Slice,
  sorted,
  sum,
  Tuple,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/executors";
import {
  as_completed,
  ThreadPoolExecutor,
} from "@tsyncio/runtime/stdlib/concurrent/futures";
import { movable } from "@tsyncio/runtime/workers";

const MODULUS = 1000003;
const WEIGHTS = Tuple.of(3, 1, 4);

function weighted(n: number): number {
  return mod(n * getitem(WEIGHTS, n % 3), MODULUS);
}

function checksum(limit: any): number {
  let total = 0;
  for (const i of range(limit)) {
    total = mod(total + weighted(i), MODULUS);
  }
  return total;
}
signature(checksum, "limit");

function primes(limit: number): number[] {
  const sieve = mul([true], limit + 1);
  const value: boolean[] = [false, false];
  setitem(sieve, new Slice(0, 2), value);
  for (const i of range(2, add(math.isqrt(limit), 1))) {
    if (getitem(sieve, i)) {
      const value_2: boolean[] = mul(
        [false],
        getitem(sieve, new Slice(mul(i, i), null, i)).length,
      );
      setitem(sieve, new Slice(mul(i, i), null, i), value_2);
    }
  }
  return Iterator.from(enumerate(sieve))
    .filter(([i, is_prime]) => is_prime)
    .map(([i, is_prime]) => i)
    .toArray();
}
signature(primes, "limit");

function fib(n: number): int {
  return n < 2 ? n : add(fib(n - 1), fib(n - 2));
}

function timed(limit: number): Tuple<[int, boolean]> {
  const begun = Number(time.perf_counter());
  const total = sum(range(limit));
  return Tuple.of(total, Number(time.perf_counter()) - begun >= 0);
}
signature(timed, "limit");

async function count_ticks(stop: asyncio.Event): Promise<number> {
  let ticks = 0;
  while (!stop.is_set()) {
    ticks += 1;
    await asyncio.sleep(0.001);
  }
  return ticks;
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const stop = new asyncio.Event();
  const ticking = asyncio.create_task(coroutine(count_ticks, stop));
  print(await asyncio.to_thread(checksum, 3000000));
  stop.set();
  print("the loop went on:", (await ticking) > 5);
  print(await asyncio.to_thread(primes, { limit: 50 }));
  print(
    await asyncio.gather(
      ...Iterator.from(range(15, 20)).map((n) =>
        loop.run_in_executor(null, fib, n),
      ),
    ),
  );
  print(await asyncio.to_thread(timed, 1000));
  const scope = await enter_blocking(new ThreadPoolExecutor(2));
  try {
    const pool = scope.value;
    print(
      list(
        await concurrent_futures.collected(pool.map(checksum, [10, 100, 1000])),
      ),
    );
    const futures = new Dict<unknown, unknown>(
      Iterator.from([5, 10, 15]).map((n) => [pool.submit(fib, n), n] as const),
    );
    print(
      sorted(
        await (async () => {
          const items: Tuple<[unknown, unknown]>[] = [];
          for await (const future of as_completed(futures)) {
            items.push(
              Tuple.of(getitem(futures, future), await future.result()),
            );
          }
          return items;
        })(),
      ),
    );
    print(await pool.submit(math.factorial, 25).result());
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
}

movable(import.meta, { checksum, primes, fib, timed });

if (is_main(import.meta)) {
  await asyncio.run(coroutine(main));
}
