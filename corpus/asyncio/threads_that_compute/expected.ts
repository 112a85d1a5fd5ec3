import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  enter_blocking,
  iadd,
  type int,
  print,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/executors";
import { ThreadPoolExecutor } from "@tsyncio/runtime/stdlib/concurrent/futures";
import { movable } from "@tsyncio/runtime/workers";

function count(limit: number): int {
  let total: int = 0;
  for (let i = 0; i < limit; i++) {
    total = iadd(total, i);
  }
  return total;
}

async function main(): Promise<void> {
  let totals!: unknown[];
  const loop = asyncio.get_running_loop();
  const scope = await enter_blocking(new ThreadPoolExecutor());
  try {
    const pool = scope.value;
    totals = await asyncio.gather(
      ...Array.from([10, 100, 1000], (n) =>
        loop.run_in_executor(pool, count, n),
      ),
    );
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
  print(totals);
}

movable(import.meta, { count });

await asyncio.run(coroutine(main));
