import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, print } from "@tsyncio/runtime";
import { sleep } from "@tsyncio/runtime/asyncio";

async function outer(): Promise<string> {
  async function inner(): Promise<string> {
    await sleep(0.01);
    return "imported where it is used";
  }

  return await asyncio.run(coroutine(inner));
}

print(await outer());
