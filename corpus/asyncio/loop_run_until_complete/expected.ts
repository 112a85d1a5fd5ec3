import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  call_method,
  coroutine,
  exception,
  getattr,
  print,
  RuntimeError,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";

async function work(name: string): Promise<string> {
  await asyncio.sleep(0.01);
  print("worked", name);
  return name;
}

async function fail(): Promise<void> {
  throw new ValueError("from the loop");
}

const loop = asyncio.new_event_loop();
asyncio.set_event_loop(loop);
print(await loop.run_until_complete(coroutine(work, "first")));

const task = loop.create_task(coroutine(work, "second"));
print("created before the loop runs", task.done());
print(await loop.run_until_complete(task), task.done());

try {
  await loop.run_until_complete(coroutine(fail));
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print(error);
}

const future = loop.create_future();
loop.call_soon(getattr(future, "set_result"), "from a callback");
print(await loop.run_until_complete(future));
print(asyncio.get_event_loop() === loop, loop.is_running(), loop.is_closed());

loop.close();
print(loop.is_closed());
const late = coroutine(work, "late");
try {
  await loop.run_until_complete(late);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof RuntimeError)) {
    throw error;
  }
  print(error);
}
call_method(late, "close");
