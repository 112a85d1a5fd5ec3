import * as asyncio from "@tsyncio/runtime/asyncio";
import * as strings from "@tsyncio/runtime/strings";
import { coroutine, never_waits, print, range, sorted } from "@tsyncio/runtime";

function who(): string {
  return asyncio.current_task()!.get_name();
}
never_waits(who);

async function main(): Promise<void> {
  const named = asyncio.create_task(coroutine(who), { name: "worker-7" });
  print(named.get_name(), await named);
  named.set_name("renamed");
  print(named.get_name());

  asyncio.current_task()!.set_name("main");
  print(who(), asyncio.current_task()!.get_name());
  print(
    await asyncio.gather(
      ...Array.from(range(3), (n) =>
        asyncio.create_task(coroutine(who), { name: `n${n}` }),
      ),
    ),
  );
  const unnamed = asyncio.create_task(coroutine(who));
  print(strings.startswith(await unnamed, "Task-"));
  print(
    sorted(Iterator.from(asyncio.all_tasks()).map((task) => task.get_name())),
  );
}

await asyncio.run(coroutine(main));
