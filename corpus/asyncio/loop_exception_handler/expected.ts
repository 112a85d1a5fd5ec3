import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  call_method,
  coroutine,
  Dict,
  getitem,
  print,
  repr,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/parts/dicts";

function handler(
  loop: asyncio.AbstractEventLoop,
  context: Dict<string, unknown>,
): null {
  print(
    "handler:",
    call_method(
      getitem(call_method(getitem(context, "message"), "split", "("), 0),
      "strip",
    ),
    repr(context.get("exception")),
  );
  return null;
}

function broken(): never {
  throw new ValueError("in a callback");
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  loop.set_exception_handler(handler);
  loop.call_soon(broken);
  loop.call_soon(print, "the loop goes on");
  await asyncio.sleep(0.01);
  loop.call_exception_handler(
    new Dict<any, any>([["message", "reported by hand"]]),
  );
}

await asyncio.run(coroutine(main));
