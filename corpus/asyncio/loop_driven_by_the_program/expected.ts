import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, exception, print, RuntimeError } from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";
import "@tsyncio/runtime/asyncio/parts/overriding";

class Driven extends asyncio.SelectorEventLoop {
  _run_forever_setup(): null {
    print("set up");
    super._run_forever_setup();
    return null;
  }

  _run_forever_cleanup(): null {
    super._run_forever_cleanup();
    print("cleaned up");
    return null;
  }
}

async function work(name: string, count: number): Promise<string> {
  for (let step = 0; step < count; step++) {
    print(name, step);
    await asyncio.sleep(0);
  }
  return name;
}

async function main(): Promise<void> {
  const loop = new Driven();
  print(await loop.run_until_complete(coroutine(work, "whole", 2)));
  const task = loop.create_task(coroutine(work, "by hand", 3));
  loop._run_forever_setup();
  print(loop.is_running(), asyncio.get_running_loop() === loop);
  let rounds = 0;
  while (!task.done()) {
    await loop._run_once();
    rounds += 1;
  }
  print(rounds, "rounds", task.result());
  loop._run_forever_cleanup();
  print(loop.is_running());
  try {
    asyncio.get_running_loop();
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(error);
  }
  loop.close();
}

await main();
