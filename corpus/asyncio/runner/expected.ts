import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  enter_blocking,
  exception,
  iadd,
  type int,
  print,
  RuntimeError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";

let runner!: asyncio.Runner;
let loop!: asyncio.AbstractEventLoop;

let total: int = 0;

async function add(amount: number): Promise<int> {
  await asyncio.sleep(0.01);
  total = iadd(total, amount);
  return total;
}

const scope = await enter_blocking(new asyncio.Runner());
try {
  runner = scope.value;
  print(await runner.run(coroutine(add, 1)));
  print(await runner.run(coroutine(add, 10)));
  loop = runner.get_loop();
  print(loop.is_running(), loop.is_closed());
} catch (caught) {
  await scope.caught(caught);
} finally {
  await scope.exit();
}

print(loop.is_closed());

try {
  await runner.run(coroutine(add, 100));
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof RuntimeError)) {
    throw error;
  }
  print(error);
}
print(total);
