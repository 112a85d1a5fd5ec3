import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, print, RuntimeError } from "@tsyncio/runtime";

async function inner(): Promise<void> {
  await asyncio.sleep(0.01);
  print("about to fail");
  throw new RuntimeError("nobody catches this");
}

async function main(): Promise<void> {
  try {
    await inner();
  } finally {
    print("clean-up");
  }
}

await asyncio.run(coroutine(main));
print("never printed");
