/** Small buffers of sockets: back pressure comes sooner; abort_clients and close_clients end what is under way. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as socket from "@tsyncio/runtime/stdlib/socket";
import {
  aenter,
  Bytes,
  call,
  call_method,
  ConnectionError,
  coroutine,
  exception,
  getattr,
  getitem,
  gt,
  iadd,
  type int,
  kwargs,
  le,
  len,
  mul,
  print,
  range,
  starred,
  truth,
  Tuple,
  type,
  unpack,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/network";

const BLOCK = mul(Bytes.from_latin1("x"), 50000);

async function send_much(): Promise<void> {
  let received: int = 0;

  async function handle(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
  ): Promise<null> {
    let data!: Bytes;
    while (truth((data = await reader.read(10000)))) {
      received = iadd(received, len(data));
    }
    writer.close();
    return null;
  }

  const server = await asyncio.start_server(handle, "127.0.0.1", 0);
  const scope = await aenter(server);
  try {
    const [host, port]: [unknown, unknown] = unpack(
      call_method(getitem(server.sockets, 0), "getsockname"),
      2,
    );
    const sock = new socket.socket();
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 8192);
    sock.setblocking(false);
    await asyncio.get_running_loop().sock_connect(sock, Tuple.of(host, port));
    print("buffer", sock.getsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF));
    const [reader, writer] = await asyncio.open_connection(
      undefined,
      undefined,
      { sock },
    );
    call_method(
      writer.transport,
      "set_write_buffer_limits",
      kwargs({ high: 4096 }),
    );
    for (let _ = 0; _ < 200; _++) {
      writer.write(BLOCK);
    }
    print(
      "waits",
      gt(call_method(writer.transport, "get_write_buffer_size"), 0),
    );
    await writer.drain();
    print(
      "room",
      le(call_method(writer.transport, "get_write_buffer_size"), 1024),
    );
    writer.write_eof();
    print("end", await reader.read());
    writer.close();
    await writer.wait_closed();
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
  print("received", received);
}

async function end_clients(name: string): Promise<void> {
  const ended: unknown[] = [];
  const started = new asyncio.Queue<asyncio.StreamWriter>();

  async function handle(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
  ): Promise<null> {
    started.put_nowait(writer);
    try {
      ended.push(await reader.read());
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof ConnectionError)) {
        throw error;
      }
      ended.push(getattr(type(error), "__name__"));
    } finally {
      writer.close();
    }
    return null;
  }

  const server = await asyncio.start_server(handle, "127.0.0.1", 0);
  const address = call_method(getitem(server.sockets, 0), "getsockname");
  const clients = await (async () => {
    const items: Tuple<[asyncio.StreamReader, asyncio.StreamWriter]>[] = [];
    for (const _ of range(3)) {
      items.push(await call(asyncio.open_connection, ...starred(address)));
    }
    return items;
  })();
  for (const _ of clients) {
    await started.get();
  }
  const waiting = asyncio.create_task(
    coroutine(server.wait_closed.bind(server)),
  );
  await asyncio.sleep(0);
  server.close();
  await asyncio.sleep(0);
  print(name, "waits", waiting.done(), server.is_serving(), server.sockets);
  call(getattr(server, name));
  await waiting;
  print(name, "closed", ended);
  for (const [reader, writer] of clients) {
    try {
      print(name, "client reads", await reader.read());
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof ConnectionError)) {
        throw error;
      }
      print(name, "client", getattr(type(error), "__name__"));
    }
    writer.close();
  }
}

await asyncio.run(coroutine(send_much));
await asyncio.run(coroutine(end_clients, "close_clients"));
await asyncio.run(coroutine(end_clients, "abort_clients"));
