import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, mod, print } from "@tsyncio/runtime";

const found: number[] = [];

/** It keeps what it finds where others see it, and prints: no other thread may do that for it. */
function search(limit: number): null {
  for (let i = 1; i < limit; i++) {
    if (mod(limit, i) === 0) {
      found.push(i);
      print("found", i);
    }
  }
  return null;
}

function fill(items: unknown[], count: number): null {
  for (let i = 0; i < count; i++) {
    items.push(i);
  }
  return null;
}

async function main(): Promise<void> {
  await asyncio.to_thread(search, 12);
  const items: unknown[] = [];
  await asyncio.to_thread(fill, items, 3);
  print(found, items);
}

await asyncio.run(coroutine(main));
