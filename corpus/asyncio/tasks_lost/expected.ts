/** A task that waits and that nothing refers to any more. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as gc from "@tsyncio/runtime/stdlib/gc";
import {
  call_method,
  coroutine,
  type Dict,
  getitem,
  print,
  sorted,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";
import "@tsyncio/runtime/parts/dicts";

function handler(
  loop: asyncio.AbstractEventLoop,
  context: Dict<string, unknown>,
): null {
  print(
    getitem(context, "message"),
    call_method(getitem(context, "task"), "get_name"),
  );
  return null;
}
async function lost(): Promise<void> {
  await asyncio.get_running_loop().create_future();
}
async function kept(f: asyncio.Future<unknown>): Promise<void> {
  await f;
}
async function main(): Promise<void> {
  asyncio.get_running_loop().set_exception_handler(handler);
  const f = asyncio.get_running_loop().create_future();
  let t: asyncio.Task<null> | null = asyncio.create_task(coroutine(lost), {
    name: "lost",
  });
  const k = asyncio.create_task(coroutine(kept, f), { name: "kept" });
  await asyncio.sleep(0);
  t = null;
  await gc.collect();
  print(sorted(Iterator.from(asyncio.all_tasks()).map((x) => x.get_name())));
  f.set_result(1);
  await k;
}
await asyncio.run(coroutine(main));
