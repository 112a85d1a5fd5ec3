import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, float, print, signature, Tuple } from "@tsyncio/runtime";

function show(...words_items: unknown[]): null {
  const words = Tuple.of(...words_items);
  print(...words);
  return null;
}
signature(show, "*words");

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  loop.call_soon(show, "soon", 1);
  loop.call_later(0.04, show, "later", 2);
  loop.call_later(0.02, show, "sooner", 3);
  loop.call_at(float(Number(loop.time()) + 0.06), show, "at", 4);
  const handle = loop.call_later(0.03, show, "never");
  handle.cancel();
  const cancelled = loop.call_soon(show, "never either");
  cancelled.cancel();
  print(handle.cancelled(), cancelled.cancelled());
  print("before any callback");
  await asyncio.sleep(0);
  print("after one turn");
  await asyncio.sleep(0.1);
  loop.call_soon(() => print("a lambda"));
  await asyncio.sleep(0);
}

await asyncio.run(coroutine(main));
