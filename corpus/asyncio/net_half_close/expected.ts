/** One half of a connection is closed; the other one goes on. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as strings from "@tsyncio/runtime/strings";
import {
  Bytes,
  call,
  call_method,
  coroutine,
  getattr,
  getitem,
  len,
  mul,
  print,
  setattr,
  starred,
  truth,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/network";

async function count(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
): Promise<null> {
  const data = await reader.read();
  await asyncio.sleep(0.01);
  writer.write(strings.encode(`${len(data)} bytes`));
  writer.close();
  await writer.wait_closed();
  return null;
}

class Protocol extends asyncio.Protocol {
  declare done: unknown;
  declare keeps_open: unknown;
  declare transport: unknown;

  constructor(done: unknown) {
    super();
    this.done = done;
    this.keeps_open = true;
  }

  connection_made(transport: unknown): null {
    this.transport = transport;
    print(
      "made",
      call_method(transport, "is_reading"),
      call_method(transport, "is_closing"),
      call_method(transport, "can_write_eof"),
    );
    call(getattr(transport, "write"), mul(Bytes.from_latin1("a"), 1000));
    call_method(transport, "write_eof");
    return null;
  }

  data_received(data: unknown): null {
    print("received", data);
    return null;
  }

  eof_received(): any {
    print("eof, keep open:", this.keeps_open);
    return this.keeps_open;
  }

  connection_lost(exc: unknown): null {
    print("lost", exc);
    call_method(this.done, "set_result", null);
    return null;
  }
}

async function main(): Promise<void> {
  const server = await asyncio.start_server(count, "127.0.0.1", 0);
  const address = call_method(getitem(server.sockets, 0), "getsockname");
  const [reader, writer] = await call(
    asyncio.open_connection,
    ...starred(address),
  );
  writer.write(mul(Bytes.from_latin1("x"), 100000));
  writer.write_eof();
  print(await reader.read());
  writer.close();
  await writer.wait_closed();

  const loop = asyncio.get_running_loop();
  let done: asyncio.Future<unknown> = loop.create_future();
  let [transport, protocol] = await call(
    getattr(loop, "create_connection"),
    () => new Protocol(done),
    ...starred(address),
  );
  await asyncio.sleep(0.05);
  print("still open:", !truth(call_method(transport, "is_closing")));
  call_method(transport, "close");
  await done;
  done = loop.create_future();
  [transport, protocol] = await call(
    getattr(loop, "create_connection"),
    () => new Protocol(done),
    ...starred(address),
  );
  setattr(protocol, "keeps_open", false);
  await done;
  print(call_method(transport, "is_closing"));
  server.close();
  await server.wait_closed();
}

await asyncio.run(coroutine(main));
