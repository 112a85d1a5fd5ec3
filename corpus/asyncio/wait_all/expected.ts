import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  eq,
  exception,
  type float,
  len,
  print,
  PySet,
  repr,
  sorted,
  Tuple,
  ValueError,
} from "@tsyncio/runtime";

async function job(name: string, delay: float): Promise<string> {
  await asyncio.sleep(delay);
  if (name === "bad") {
    throw new ValueError(name);
  }
  return name;
}

async function main(): Promise<void> {
  const tasks = new PySet<asyncio.Task<string>>(
    Iterator.from([
      Tuple.of("a", 0.05),
      Tuple.of("bad", 0.02),
      Tuple.of("c", 0.08),
    ]).map(([name, delay]) =>
      asyncio.create_task(coroutine(job, name, delay), { name }),
    ),
  );
  let [done, pending] = await asyncio.wait(tasks);
  print(len(done), len(pending), eq(done, tasks));
  for (const task of sorted(done, {
    key: (task: asyncio.Task<string>) => task.get_name(),
  })) {
    print(
      task.get_name(),
      task.exception() !== null ? repr(task.exception()) : task.result(),
    );
  }

  [done, pending] = await asyncio.wait(
    [asyncio.create_task(coroutine(job, "late", 10))],
    { timeout: 0.02 },
  );
  print(len(done), len(pending));
  for (const task of pending) {
    task.cancel();
  }
  try {
    await asyncio.wait([]);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
}

await asyncio.run(coroutine(main));
