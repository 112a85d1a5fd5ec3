/** Standard input read by the loop: connect_read_pipe(…, sys.stdin). */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as sys from "@tsyncio/runtime/stdlib/sys";
import {
  aiterate,
  call_method,
  coroutine,
  enter,
  exception,
  getattr,
  is_,
  open,
  print,
  source_file,
  type,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/processes";

async function ticks(): Promise<void> {
  for (let number = 0; number < 3; number++) {
    await asyncio.sleep(0);
    print("tick", number);
  }
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  await ticks();
  const reader = new asyncio.StreamReader();
  const protocol = new asyncio.StreamReaderProtocol(reader);
  const [transport, same] = await loop.connect_read_pipe(
    () => protocol,
    sys.stdin,
  );
  print(
    same === protocol,
    is_(call_method(transport, "get_extra_info", "pipe"), sys.stdin),
    getattr(type(transport), "__name__"),
  );
  print(await reader.readline());
  for await (const line of aiterate(reader)) {
    print(call_method(call_method(line, "decode"), "rstrip"));
  }
  print(await reader.read(), reader.at_eof());
  const scope = enter(open(source_file(import.meta)));
  try {
    const file = scope.value;
    try {
      await loop.connect_read_pipe(() => protocol, file);
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof ValueError)) {
        throw error;
      }
      print(error);
    }
  } catch (caught) {
    scope.caught(caught);
  } finally {
    scope.exit();
  }
}

await asyncio.run(coroutine(main));
