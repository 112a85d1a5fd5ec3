import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine as py_coroutine,
  exception,
  print,
  RuntimeError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";

async function inner(): Promise<string> {
  return "inner";
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  print(asyncio.get_event_loop() === loop, loop.is_running());
  const coroutine = py_coroutine(inner);
  try {
    await loop.run_until_complete(coroutine);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(error);
  }
  try {
    loop.close();
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(error);
  }
  print(await coroutine);
}

const loop = asyncio.new_event_loop();
await loop.run_until_complete(py_coroutine(main));
loop.close();
loop.close();
try {
  loop.call_soon(print, "never");
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof RuntimeError)) {
    throw error;
  }
  print(error);
}
