import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, type float, print } from "@tsyncio/runtime";

async function leaf(name: string, delay: float): Promise<string> {
  await asyncio.sleep(delay);
  print("leaf", name);
  return name;
}

async function main(): Promise<void> {
  const group = asyncio.gather(
    coroutine(leaf, "a", 0.06),
    coroutine(leaf, "b", 0.03),
  );
  const results = await asyncio.gather(
    group,
    coroutine(leaf, "c", 0.09),
    asyncio.gather(coroutine(leaf, "d", 0.01), asyncio.gather()),
  );
  print(results);

  const task = asyncio.create_task(coroutine(leaf, "shared", 0.01));
  print(await asyncio.gather(task, task, coroutine(leaf, "own", 0)));
}

await asyncio.run(coroutine(main));
