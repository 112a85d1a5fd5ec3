import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, print } from "@tsyncio/runtime";

function make_loop(): asyncio.AbstractEventLoop {
  return asyncio.new_event_loop();
}

async function main(): Promise<void> {
  print("on another loop");
}

await asyncio.run(coroutine(main), { loop_factory: make_loop });
