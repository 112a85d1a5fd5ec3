import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aiterate_once,
  awaitable,
  contains,
  coroutine,
  exception,
  float,
  print,
  TimeoutError,
  ValueError,
} from "@tsyncio/runtime";

async function fetch(name: string, delay: float): Promise<string> {
  await asyncio.sleep(delay);
  if (name === "bad") {
    throw new ValueError("bad fetch");
  }
  return name;
}

async function main(): Promise<void> {
  const jobs = [
    coroutine(fetch, "slow", 0.09),
    coroutine(fetch, "fast", 0.02),
    coroutine(fetch, "bad", 0.05),
  ];
  for (const next_done of asyncio.as_completed(jobs)) {
    try {
      print(await next_done);
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof ValueError)) {
        throw error;
      }
      print("error:", error);
    }
  }

  const tasks = Array.from([2, 1], (n) =>
    asyncio.create_task(coroutine(fetch, `task ${n}`, float(n * 0.03))),
  );
  for await (const task of aiterate_once(asyncio.as_completed(tasks))) {
    print(contains(tasks, task), await awaitable(task));
  }

  try {
    for (const next_done of asyncio.as_completed(
      [coroutine(fetch, "a", 0.01), coroutine(fetch, "b", 5)],
      { timeout: 0.05 },
    )) {
      print(await next_done);
    }
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof TimeoutError)) {
      throw failure;
    }
    print("timed out");
  }
}

await asyncio.run(coroutine(main));
