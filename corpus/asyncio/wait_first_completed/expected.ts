import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  call,
  contains,
  coroutine,
  exception,
  type float,
  len,
  print,
  PySet,
  range,
  str,
  truth,
  Tuple,
} from "@tsyncio/runtime";

async function mirror(
  name: string | float,
  delay: string | float,
): Promise<string> {
  try {
    await asyncio.sleep(delay as any);
    return `answer from ${str(name)}`;
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    print("dropped", name);
    throw failure;
  }
}

async function main(): Promise<void> {
  const tasks = Array.from(
    [Tuple.of("x", 0.2), Tuple.of("y", 0.03), Tuple.of("z", 0.3)],
    (site) => asyncio.create_task(call(mirror, ...site)),
  );
  let [done, pending] = await asyncio.wait(tasks, {
    return_when: asyncio.FIRST_COMPLETED,
  });
  print(
    Array.from(done, (task) => task.result()),
    len(pending),
  );
  for (const task of tasks) {
    if (contains(pending, task)) {
      task.cancel();
    }
  }
  await asyncio.gather(...tasks, { return_exceptions: true });
  print(Array.from(tasks, (task) => task.cancelled()));

  pending = new PySet<asyncio.Task<string | number>>(
    Iterator.from(range(1, 4)).map((n) =>
      asyncio.create_task(coroutine(asyncio.sleep, n * 0.03, n)),
    ),
  );
  while (truth(pending)) {
    [done, pending] = await asyncio.wait(pending, {
      return_when: asyncio.FIRST_COMPLETED,
    });
    print(
      Array.from(done, (task) => task.result()),
      "left",
      len(pending),
    );
  }
}

await asyncio.run(coroutine(main));
