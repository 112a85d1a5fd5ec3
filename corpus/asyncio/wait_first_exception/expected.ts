import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  contains,
  coroutine,
  exception,
  type float,
  getitem,
  len,
  print,
  PySet,
  repr,
  RuntimeError,
  ValueError,
} from "@tsyncio/runtime";

async function job(name: string, delay: float, fails = false): Promise<string> {
  await asyncio.sleep(delay);
  print("job", name, "ends");
  if (fails) {
    throw new RuntimeError(name);
  }
  return name;
}

async function main(): Promise<void> {
  const tasks = [
    asyncio.create_task(coroutine(job, "a", 0.02)),
    asyncio.create_task(coroutine(job, "b", 0.05, true)),
    asyncio.create_task(coroutine(job, "c", 0.1)),
  ];
  let [done, pending] = await asyncio.wait(tasks, {
    return_when: asyncio.FIRST_EXCEPTION,
  });
  print(
    contains(done, getitem(tasks, 0)),
    contains(done, getitem(tasks, 1)),
    contains(pending, getitem(tasks, 2)),
  );
  print(repr(getitem(tasks, 1).exception()));
  print(await getitem(tasks, 2));

  [done, pending] = await asyncio.wait(
    new PySet<asyncio.Task<string>>(
      Iterator.from("de").map((n) => asyncio.create_task(coroutine(job, n, 0))),
    ),
    { return_when: "FIRST_EXCEPTION" },
  );
  print(len(done), len(pending));
  try {
    await asyncio.wait(done, { return_when: "SOMETIME" });
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
}

await asyncio.run(coroutine(main));
