import { coroutine, exception, is_, len, print, repr, unpack, ValueError } from "@tsyncio/runtime";
import * as asyncio from "@tsyncio/runtime/asyncio";

async function value<T>(result: T, turns = 0): Promise<T> {
  for (let turn = 0; turn < turns; turn++) await asyncio.sleep(0);
  print("value", result);
  return result;
}

async function after(result: string, delay: number): Promise<string> {
  await asyncio.sleep(delay);
  print("after", result);
  return result;
}

async function fail(text: string, turns = 0): Promise<null> {
  for (let turn = 0; turn < turns; turn++) await asyncio.sleep(0);
  print("fail", text);
  throw new ValueError(text);
}

async function main(): Promise<null> {
  print(
    await asyncio.gather(coroutine(value<number>, 1, 3), coroutine(value<number>, 2), coroutine(value<number>, 3, 1)),
  );
  print(await asyncio.gather(coroutine(value<number>, 1), coroutine(fail, "x", 1), { return_exceptions: true }));
  try {
    await asyncio.gather(
      coroutine(value<string>, "slow", 4),
      coroutine(fail, "first", 1),
      coroutine(fail, "second", 2),
    );
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) throw error;
    print("caught", error);
  }
  await asyncio.sleep(0);
  print("one turn later");
  for (let turn = 0; turn < 4; turn++) await asyncio.sleep(0);

  const task = asyncio.create_task(coroutine(value<string>, "shared", 1));
  print(await asyncio.gather(task, task));

  const slow = asyncio.create_task(coroutine(value<string>, "never", 100));
  const failing = asyncio.create_task(coroutine(fail, "cancels nothing"));
  try {
    await asyncio.gather(slow, failing);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print(error, slow.done());
  }
  slow.cancel();
  print(await asyncio.gather(slow, { return_exceptions: true }));

  const child = asyncio.create_task(coroutine(asyncio.sleep<null>, 10));
  const group = asyncio.gather(child, coroutine(asyncio.sleep<string>, 10, "b"));
  await asyncio.sleep(0);
  print(group.cancel("stop"), group.done());
  try {
    await group;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("group", error.args, group.cancelled(), child.cancelled());
  }

  let tasks: asyncio.Task[] = [
    asyncio.create_task(coroutine(value<string>, "w1")),
    asyncio.create_task(coroutine(value<string>, "w2", 5)),
  ];
  let [done, pending] = unpack(await asyncio.wait(tasks, { return_when: asyncio.FIRST_COMPLETED }), 2) as any[];
  print(
    len(done),
    len(pending),
    [...done].map((each) => each.result()),
  );
  [done, pending] = unpack(await asyncio.wait(pending, { timeout: 0 }), 2) as any[];
  print(len(done), len(pending));
  [done, pending] = unpack(await asyncio.wait(pending), 2) as any[];
  print(len(done), len(pending));
  tasks = [asyncio.create_task(coroutine(value<string>, "w3", 9)), asyncio.create_task(coroutine(fail, "w4", 2))];
  [done, pending] = unpack(await asyncio.wait(tasks, { return_when: asyncio.FIRST_EXCEPTION }), 2) as any[];
  print(
    len(done),
    len(pending),
    [...done].map((each) => each.exception()),
  );

  const three = [coroutine(after, "c1", 0.03), coroutine(after, "c2", 0.01), coroutine(after, "c3", 0.02)];
  for (const next_one of asyncio.as_completed(three)) print("completed", await next_one);
  const two = [asyncio.create_task(coroutine(after, "d1", 0.02)), asyncio.create_task(coroutine(after, "d2", 0.01))];
  for await (const each of asyncio.as_completed(two)) print("completed", is_(each, two[0]), each.result());
  try {
    const late = [coroutine(value<string>, "e1"), coroutine(asyncio.sleep<null>, 5)];
    for (const next_one of asyncio.as_completed<string | null>(late, { timeout: 0.01 }))
      print("completed", await next_one);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    print("timeout", repr(error));
  }
  return null;
}

await asyncio.run(coroutine(main));
