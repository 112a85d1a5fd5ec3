import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, print } from "@tsyncio/runtime";

async function example(): Promise<void> {
  print("Start");
  await asyncio.sleep(1);
  print("After 1 second");
}

await asyncio.run(coroutine(example));
