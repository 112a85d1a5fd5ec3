import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aenter,
  Bytes,
  call,
  call_method,
  coroutine,
  Dict,
  exception,
  getattr,
  getitem,
  hierarchy,
  isinstance,
  issubclass,
  iterate,
  NotImplementedError,
  print,
  starred,
  Tuple,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/network";

class Mine extends asyncio.Transport {
  is_reading(): string {
    return "mine";
  }

  write(data: unknown): null {
    print("write", data);
    return null;
  }
}

const mine = new Mine(new Dict<unknown, unknown>([["key", 1]]));
print(
  Array.from(
    [
      asyncio.BaseTransport,
      asyncio.ReadTransport,
      asyncio.WriteTransport,
      asyncio.Transport,
      asyncio.DatagramTransport,
    ],
    (cls) => isinstance(mine, cls),
  ),
);
print(
  Array.from(iterate(hierarchy(asyncio.Transport, "__mro__")), (cls) =>
    getattr(cls, "__name__"),
  ),
  hierarchy(asyncio.Transport, "__bases__"),
);
print(
  issubclass(asyncio.Transport, asyncio.ReadTransport),
  issubclass(asyncio.WriteTransport, asyncio.ReadTransport),
);
print(
  isinstance(new asyncio.ReadTransport(), asyncio.Transport),
  isinstance(new asyncio.WriteTransport(), asyncio.ReadTransport),
);
print(
  mine.is_reading(),
  mine.get_extra_info("key"),
  mine.get_extra_info("none"),
);
for (const name of [
  "pause_reading",
  "resume_reading",
  "close",
  "abort",
  "get_write_buffer_size",
]) {
  try {
    call(getattr(mine, name));
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof NotImplementedError)) {
      throw failure;
    }
    print(name, "NotImplementedError");
  }
}
mine.writelines([Bytes.from_latin1("a"), Bytes.from_latin1("b")]);

async function main(): Promise<void> {
  const server = await asyncio.start_server(
    (reader: asyncio.StreamReader, writer: asyncio.StreamWriter) =>
      writer.close(),
    "127.0.0.1",
    0,
  );
  const scope = await aenter(server);
  try {
    const [reader, writer] = await call(
      asyncio.open_connection,
      ...starred(call_method(getitem(server.sockets, 0), "getsockname")),
    );
    const transport = writer.transport;
    print(
      Array.from(
        [asyncio.ReadTransport, asyncio.WriteTransport, asyncio.Transport],
        (cls) => isinstance(transport, cls),
      ),
    );
    print(
      Array.from(iterate(hierarchy(type(transport), "__mro__")), (cls) =>
        getattr(cls, "__name__"),
      ),
    );
    await reader.read();
    writer.close();
    await writer.wait_closed();
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
}

await asyncio.run(coroutine(main));

async function datagrams(): Promise<void> {
  const [transport, _] = await asyncio
    .get_running_loop()
    .create_datagram_endpoint(
      asyncio.DatagramProtocol,
      Tuple.of("127.0.0.1", 0),
    );
  print(
    Array.from(
      [asyncio.DatagramTransport, asyncio.Transport, asyncio.ReadTransport],
      (cls) => isinstance(transport, cls),
    ),
  );
  print(
    Array.from(iterate(hierarchy(type(transport), "__mro__")), (cls) =>
      getattr(cls, "__name__"),
    ),
  );
  call(
    getattr(transport, "sendto"),
    Bytes.from_latin1("x"),
    call_method(transport, "get_extra_info", "sockname"),
  );
  call_method(transport, "abort");
}

await asyncio.run(coroutine(datagrams));
