import * as asyncio from "@tsyncio/runtime/asyncio/plain";
import { coroutine } from "@tsyncio/runtime";
import { print } from "@tsyncio/runtime/plain";

async function my_coroutine(): Promise<void> {
  print("Coroutine is running");
  await asyncio.sleep(2);
  print("Coroutine is done");
}

// Running the coroutine
await asyncio.run(coroutine(my_coroutine));
