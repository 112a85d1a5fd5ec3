import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, print } from "@tsyncio/runtime";

async function prepare(): Promise<string> {
  print("preparing");
  await asyncio.sleep(0.1);
  return "prepared";
}

export const value = await asyncio.run(coroutine(prepare));
print("prepared is done");
