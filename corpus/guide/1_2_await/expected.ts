import * as asyncio from "@tsyncio/runtime/asyncio/plain";
import { coroutine } from "@tsyncio/runtime";
import { print } from "@tsyncio/runtime/plain";

async function example(): Promise<void> {
  print("Start");
  await asyncio.sleep(1);
  print("After 1 second");
}

await asyncio.run(coroutine(example));
