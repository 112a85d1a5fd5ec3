import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, print } from "@tsyncio/runtime";

async function count(name: string, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    print(name, turn);
    await asyncio.sleep(0);
  }
  print(name, "done");
}

async function main(): Promise<void> {
  await asyncio.gather(
    coroutine(count, "a", 3),
    coroutine(count, "b", 1),
    coroutine(count, "c", 2),
  );
  await count("alone", 2);
}

await asyncio.run(coroutine(main));
