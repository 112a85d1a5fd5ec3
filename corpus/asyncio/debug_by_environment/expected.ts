import * as asyncio from "@tsyncio/runtime/asyncio";
import * as os from "@tsyncio/runtime/stdlib/os";
import { coroutine, delitem, print, setitem } from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/debug_mode";

async function main(): Promise<boolean> {
  return asyncio.get_running_loop().get_debug();
}
print(await asyncio.run(coroutine(main)));
setitem(os.environ, "PYTHONASYNCIODEBUG", "1");
print(
  await asyncio.run(coroutine(main)),
  await asyncio.run(coroutine(main), { debug: false }),
);
delitem(os.environ, "PYTHONASYNCIODEBUG");
print(
  await asyncio.run(coroutine(main)),
  await asyncio.run(coroutine(main), { debug: true }),
);
setitem(os.environ, "PYTHONASYNCIODEBUG", "");
print(await asyncio.run(coroutine(main)));
const loop = asyncio.new_event_loop();
print(loop.get_debug());
loop.close();
