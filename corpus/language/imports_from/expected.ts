import * as strings from "@tsyncio/runtime/strings";
import { coroutine, print } from "@tsyncio/runtime";
import { gather, run, sleep } from "@tsyncio/runtime/asyncio";

async function fetch(name: string, delay: number): Promise<string> {
  await sleep(delay);
  print("fetched", name);
  return strings.upper(name);
}

async function main(): Promise<void> {
  const names = await gather(
    coroutine(fetch, "slow", 0.06),
    coroutine(fetch, "fast", 0.02),
  );
  print(names);
}

await run(coroutine(main));
