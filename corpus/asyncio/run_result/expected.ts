import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, type float, len, print } from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/debug_mode";

async function answer(question: string, delay: float = 0.01): Promise<number> {
  await asyncio.sleep(delay);
  return len(question);
}

async function nothing(): Promise<void> {}

print(await asyncio.run(coroutine(answer, "how long is this?")));
print(
  await asyncio.run(coroutine(answer, "again", 0)),
  await asyncio.run(coroutine(nothing)),
);
print(await asyncio.run(coroutine(answer, "debugged"), { debug: false }));
