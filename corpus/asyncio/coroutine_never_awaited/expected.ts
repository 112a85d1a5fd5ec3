import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, print } from "@tsyncio/runtime";

async function save(): Promise<void> {
  print("never printed");
}

async function main(): Promise<void> {
  coroutine(save);
  print("the coroutine object was dropped");
}

await asyncio.run(coroutine(main));
