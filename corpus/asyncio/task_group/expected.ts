import * as asyncio from "@tsyncio/runtime/asyncio";
import { aenter, coroutine, print, str, unawaited } from "@tsyncio/runtime";

async function fetch(name: string, delay: number): Promise<string> {
  await asyncio.sleep(delay);
  print("fetched", name);
  return name;
}

async function main(): Promise<void> {
  let group!: asyncio.TaskGroup;
  let first!: asyncio.Task<string>;
  let second!: asyncio.Task<string>;
  let third!: asyncio.Task<asyncio.Task<string>>;
  let tasks!: asyncio.Task<string>[];
  const scope = await aenter(new asyncio.TaskGroup());
  try {
    group = scope.value;
    first = group.create_task(coroutine(fetch, "a", 0.06));
    second = group.create_task(coroutine(fetch, "b", 0.02), { name: "b-task" });
    print("both started", second.get_name());

    async function more(): Promise<asyncio.Task<string>> {
      await asyncio.sleep(0.01);
      return unawaited(
        group.create_task(coroutine(fetch, "from a child", 0.01)),
      );
    }

    third = group.create_task(coroutine(more));
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
  print(
    "group is done",
    first.result(),
    second.result(),
    third.result().result(),
  );

  const scope_2 = await aenter(new asyncio.TaskGroup());
  try {
    group = scope_2.value;
    tasks = Array.from([3, 1, 2], (n) =>
      group.create_task(coroutine(fetch, str(n), n * 0.02)),
    );
  } catch (error) {
    await scope_2.caught(error);
  } finally {
    await scope_2.exit();
  }
  print(Array.from(tasks, (task) => task.result()));

  const scope_3 = await aenter(new asyncio.TaskGroup());
  try {
    print("an empty group");
  } catch (error) {
    await scope_3.caught(error);
  } finally {
    await scope_3.exit();
  }
}

await asyncio.run(coroutine(main));
