import * as asyncio from "@tsyncio/runtime/asyncio";
import * as threading from "@tsyncio/runtime/stdlib/threading";
import {
  coroutine,
  exception,
  getattr,
  KeyError,
  print,
  repr,
  RuntimeError,
  Tuple,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";

async function serve(loop: asyncio.AbstractEventLoop): Promise<null> {
  asyncio.set_event_loop(loop);
  await loop.run_forever();
  print("the loop has stopped");
  return null;
}

async function add(a: number, b: number): Promise<Tuple<[number, string]>> {
  await asyncio.sleep(0.01);
  return Tuple.of(a + b, threading.current_thread().name);
}

async function fail(): Promise<void> {
  throw new KeyError("missing");
}

const loop = asyncio.new_event_loop();
const thread = new threading.Thread(
  undefined,
  threading.blocking(serve),
  "server",
  Tuple.of(loop),
);
thread.start();
print(
  await asyncio.run_coroutine_threadsafe(coroutine(add, 1, 2), loop).result(),
);
print(
  repr(
    await asyncio.run_coroutine_threadsafe(coroutine(fail), loop).exception(),
  ),
);
loop.call_soon_threadsafe(getattr(loop, "stop"));
await thread.join();
print(loop.is_running());

function without_loop(): null {
  try {
    asyncio.get_event_loop();
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(error);
  }
  return null;
}

const other = new threading.Thread(undefined, without_loop, "other");
other.start();
await other.join();
