import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  detached,
  type Dict,
  getitem,
  print,
  repr,
  RuntimeError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/parts/dicts";

function handler(
  loop: asyncio.AbstractEventLoop,
  context: Dict<string, unknown>,
): null {
  print(
    "handler:",
    getitem(context, "message"),
    repr(getitem(context, "exception")),
  );
  return null;
}

async function fail(name: string, turns: number): Promise<void> {
  for (let _ = 0; _ < turns; _++) {
    await asyncio.sleep(0);
  }
  throw new RuntimeError(name);
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  loop.set_exception_handler(handler);
  detached(asyncio.create_task(coroutine(fail, "at once", 0)));
  detached(asyncio.ensure_future(coroutine(fail, "later", 2)));
  detached(
    loop.create_task(coroutine(fail, "of the loop", 1), { name: "named" }),
  );
  const kept = asyncio.create_task(coroutine(fail, "kept", 0));
  await asyncio.sleep(0.001);
  print("main ends");
}

await asyncio.run(coroutine(main));
