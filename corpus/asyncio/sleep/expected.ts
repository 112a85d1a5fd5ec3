import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, float, lt, print } from "@tsyncio/runtime";

async function tick(name: string, delay: float): Promise<void> {
  print(name, "begins");
  const result = await asyncio.sleep(delay, `${name} slept`);
  print(result);
}

async function main(): Promise<void> {
  let middle: float;
  await asyncio.gather(
    coroutine(tick, "long", 0.1),
    coroutine(tick, "short", 0.03),
    coroutine(tick, "zero", 0),
    coroutine(tick, "negative", -1),
  );
  print(await asyncio.sleep(0), await asyncio.sleep(0.01, "value"));
  const loop = asyncio.get_running_loop();
  const start = Number(loop.time());
  await asyncio.sleep(0.05);
  print(
    lt(0.04, (middle = float(Number(loop.time()) - start))) && lt(middle, 1),
  );
}

await asyncio.run(coroutine(main));
