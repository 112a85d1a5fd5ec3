import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, print } from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";

async function my_coroutine(): Promise<void> {
  print("Coroutine is running");
  await asyncio.sleep(2);
  print("Coroutine is done");
}

// Create an event loop and run the coroutine
const loop = asyncio.get_event_loop();
await loop.run_until_complete(coroutine(my_coroutine));
loop.close();
