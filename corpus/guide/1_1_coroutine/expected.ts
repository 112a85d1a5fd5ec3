import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, print } from "@tsyncio/runtime";

async function my_coroutine(): Promise<void> {
  print("Coroutine is running");
  await asyncio.sleep(2);
  print("Coroutine is done");
}

// Running the coroutine
await asyncio.run(coroutine(my_coroutine));
