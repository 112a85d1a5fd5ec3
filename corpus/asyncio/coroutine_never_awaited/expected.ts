import * as asyncio from "@tsyncio/runtime/asyncio/plain";
import { coroutine } from "@tsyncio/runtime";
import { print } from "@tsyncio/runtime/plain";

async function save(): Promise<void> {
  print("never printed");
}

async function main(): Promise<void> {
  coroutine(save);
  print("the coroutine object was dropped");
}

await asyncio.run(coroutine(main));
