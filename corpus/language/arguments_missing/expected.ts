import * as asyncio from "@tsyncio/runtime/asyncio/plain";
import { coroutine, fail, TypeError } from "@tsyncio/runtime";
import { print } from "@tsyncio/runtime/plain";

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
