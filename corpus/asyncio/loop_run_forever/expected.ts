import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  exception,
  getattr,
  getitem,
  print,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";

const loop = asyncio.new_event_loop();
const ticks: number[] = [];

function tick(): null {
  ticks.push(ticks.length);
  print("tick", getitem(ticks, -1));
  if (ticks.length === 3) {
    loop.stop();
  } else {
    loop.call_later(0.01, tick);
  }
  return null;
}

async function background(): Promise<void> {
  while (true) {
    await asyncio.sleep(10);
  }
}

const task = loop.create_task(coroutine(background));
loop.call_soon(tick);
await loop.run_forever();
print("stopped", task.done());

loop.call_soon(getattr(loop, "stop"));
loop.call_soon(print, "handles of the same turn still run");
await loop.run_forever();

task.cancel();
try {
  await loop.run_until_complete(task);
} catch (error) {
  const failure = exception(error);
  if (!(failure instanceof asyncio.CancelledError)) {
    throw failure;
  }
  print("background cancelled");
}
loop.close();
