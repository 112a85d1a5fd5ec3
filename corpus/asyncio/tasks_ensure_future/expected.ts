import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  detached,
  exception,
  isinstance,
  print,
  TypeError,
} from "@tsyncio/runtime";

async function child(): Promise<string> {
  await asyncio.sleep(0.01);
  return "child";
}

async function main(): Promise<void> {
  const task = asyncio.ensure_future(coroutine(child));
  print(isinstance(task, asyncio.Task), asyncio.ensure_future(task) === task);
  print(await task);

  const future = asyncio.get_running_loop().create_future();
  print(
    asyncio.ensure_future(future) === future,
    asyncio.isfuture(future),
    asyncio.isfuture(3),
  );
  future.cancel();

  try {
    detached(asyncio.ensure_future(3 as any));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
}

await asyncio.run(coroutine(main));
