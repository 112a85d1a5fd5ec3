import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, print } from "@tsyncio/runtime";

async function greet(name: string): Promise<string> {
  await asyncio.sleep(0.01);
  return `hello, ${name}`;
}

print(await asyncio.run(coroutine(greet, "world")));
