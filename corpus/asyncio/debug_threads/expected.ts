/** Debug mode finds what another thread does to a loop. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as threading from "@tsyncio/runtime/stdlib/threading";
import {
  coroutine,
  exception,
  getattr,
  print,
  RuntimeError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/debug_mode";

async function threads(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const future = loop.create_future();

  function other(): null {
    try {
      loop.call_soon(print, "never");
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof RuntimeError)) {
        throw error;
      }
      print(error);
    }
    loop.call_soon_threadsafe(getattr(future, "set_result"), "from the thread");
    return null;
  }

  const thread = new threading.Thread(undefined, other);
  thread.start();
  print(await future);
  await thread.join();
}

await asyncio.run(coroutine(threads), { debug: true });
