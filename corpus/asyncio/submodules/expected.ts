import * as asyncio from "@tsyncio/runtime/asyncio";
import * as tasks from "@tsyncio/runtime/asyncio";
import * as events from "@tsyncio/runtime/asyncio";
import * as ev from "@tsyncio/runtime/asyncio";
import * as futures from "@tsyncio/runtime/asyncio/futures";
import { aenter, coroutine, is_, isinstance, print } from "@tsyncio/runtime";
import { Lock } from "@tsyncio/runtime/asyncio";
import "@tsyncio/runtime/asyncio/parts/settled_tasks";

async function main(): Promise<void> {
  const lock = new Lock();
  await lock.acquire();
  try {
    print("in");
  } finally {
    lock.release();
  }
  const t = asyncio.create_task(coroutine(asyncio.sleep, 0));
  await t;
  print(
    isinstance(t, asyncio.Task),
    isinstance(t, futures.Future),
    is_(tasks.Task, asyncio.Task),
  );
  print(
    events.get_running_loop() === asyncio.get_event_loop(),
    ev.get_running_loop() === events.get_running_loop(),
  );
  print(is_(asyncio.CancelledError, asyncio.CancelledError));
  const q = new asyncio.Queue<number>();
  q.put_nowait(1);
  print(await q.get());
  const scope = await aenter(asyncio.timeout(1));
  try {
    print("ok");
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
}
await asyncio.run(coroutine(main));
