import { coroutine, print } from "@tsyncio/runtime";
import { run, sleep } from "@tsyncio/runtime/asyncio";
import { first, second } from "./listed.ts";
import { total } from "./open_names.ts";

async function main(): Promise<void> {
  print(first(), second, total(1, 2));
  await sleep(0);
  print(hidden);
}

const hidden = "my own";
await run(coroutine(main));
