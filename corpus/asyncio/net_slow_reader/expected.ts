/** A reader that is slower than the writer: drain waits, transports pause. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  Bytes,
  call,
  call_method,
  coroutine,
  Dict,
  exception,
  floordiv,
  getattr,
  getitem,
  gt,
  iadd,
  type int,
  kwargs,
  le,
  len,
  mod,
  mul,
  print,
  range,
  starred,
  truth,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/network";

const TOTAL = 8000000;
const BLOCK = mul(Bytes.from_latin1("0123456789"), 1000);

class Watched extends asyncio.Protocol {
  declare events: unknown[];
  declare transport: unknown;

  constructor() {
    super();
    this.events = [];
  }

  connection_made(transport: unknown): null {
    this.transport = transport;
    call_method(
      transport,
      "set_write_buffer_limits",
      kwargs({ high: 20000, low: 5000 }),
    );
    print(
      "limits",
      call_method(transport, "get_write_buffer_limits"),
      call_method(transport, "get_write_buffer_size"),
    );
    return null;
  }

  pause_writing(): null {
    this.events.push("pause");
    return null;
  }

  resume_writing(): null {
    this.events.push("resume");
    return null;
  }
}

async function slow(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
): Promise<null> {
  let data!: Bytes;
  let received: int = 0;
  while (truth((data = await reader.read(65536)))) {
    received = iadd(received, len(data));
    if (mod(received, 10) === 0) {
      await asyncio.sleep(0);
    }
  }
  print("received", received);
  writer.write(Bytes.from_latin1("thanks"));
  writer.close();
  await writer.wait_closed();
  return null;
}

async function main(): Promise<void> {
  const server = await asyncio.start_server(slow, "127.0.0.1", 0);
  const address = call_method(getitem(server.sockets, 0), "getsockname");
  const [reader, writer] = await call(
    asyncio.open_connection,
    ...starred(address),
  );
  for (const _ of range(floordiv(TOTAL, len(BLOCK)))) {
    writer.write(BLOCK);
    await writer.drain();
  }
  writer.write_eof();
  print(await reader.read());
  writer.close();
  await writer.wait_closed();

  const loop = asyncio.get_running_loop();
  const [transport, protocol] = await call(
    getattr(loop, "create_connection"),
    Watched,
    ...starred(address),
  );
  call(getattr(transport, "write"), mul(Bytes.from_latin1("x"), TOTAL));
  print(
    "paused at once:",
    getattr(protocol, "events"),
    gt(call_method(transport, "get_write_buffer_size"), 20000),
  );
  while (len(getattr(protocol, "events")) < 2) {
    await asyncio.sleep(0.01);
  }
  print(
    getattr(protocol, "events"),
    le(call_method(transport, "get_write_buffer_size"), 5000),
  );
  for (const limits of [
    new Dict<string, number>([["high", 10]]),
    new Dict<string, number>([["low", 10]]),
    new Dict<string, number>([
      ["high", 10],
      ["low", 20],
    ]),
    new Dict<string, number>([["high", 0]]),
  ]) {
    try {
      call_method(transport, "set_write_buffer_limits", kwargs(limits));
      print(call_method(transport, "get_write_buffer_limits"));
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof ValueError)) {
        throw error;
      }
      print(error);
    }
  }
  call_method(transport, "close");
  await asyncio.sleep(0.1);
  server.close();
  await server.wait_closed();
}

await asyncio.run(coroutine(main));
