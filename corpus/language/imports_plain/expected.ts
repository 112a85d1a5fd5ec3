import * as asyncio from "@tsyncio/runtime/asyncio/plain";
import { coroutine } from "@tsyncio/runtime";
import { print } from "@tsyncio/runtime/plain";

async function greet(name: string): Promise<string> {
  await asyncio.sleep(0.01);
  return `hello, ${name}`;
}

print(await asyncio.run(coroutine(greet, "world")));
