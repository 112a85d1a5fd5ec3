import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  float,
  getattr,
  print,
  round,
  sub,
  type,
} from "@tsyncio/runtime";

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const start = Number(loop.time());
  await asyncio.sleep(0.05);
  const first = Number(loop.time()) - start;
  await asyncio.gather(
    coroutine(asyncio.sleep, 0.05),
    coroutine(asyncio.sleep, 0.1),
  );
  const both = Number(loop.time()) - start;
  print(
    getattr(type(float(start)), "__name__"),
    0.045 <= first && first < 0.5,
    0.14 <= both && both < 0.8,
  );

  const done = new asyncio.Event();
  const handle = loop.call_at(float(start + 0.2), getattr(done, "set"));
  print(round(sub(handle.when(), float(start)), 3));
  await done.wait();
  print(Number(loop.time()) - start >= 0.19);
}

await asyncio.run(coroutine(main));
