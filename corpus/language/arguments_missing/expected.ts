import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, fail, print, TypeError } from "@tsyncio/runtime";

async function fetch(url: string, timeout: any): Promise<string> {
  await asyncio.sleep(timeout);
  return url;
}

async function main(): Promise<void> {
  print(
    await fail(
      new TypeError(
        "fetch() missing 1 required positional argument: 'timeout'",
      ),
    ),
  );
}

await asyncio.run(coroutine(main));
