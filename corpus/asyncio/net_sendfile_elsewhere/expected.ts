/** loop.sendfile over TLS, of what is no file of the system, and to what cannot. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as io from "@tsyncio/runtime/stdlib/io";
import * as ssl from "@tsyncio/runtime/stdlib/ssl";
import * as strings from "@tsyncio/runtime/strings";
import {
  aenter,
  Bytes,
  call,
  call_method,
  type Coroutine,
  coroutine,
  enter,
  Exception,
  exception,
  getattr,
  getitem,
  type int,
  kwargs,
  len,
  mul,
  open,
  print,
  setattr,
  Slice,
  starred,
  str,
  Tuple,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/network";

async function collect(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
): Promise<null> {
  const data = await reader.read();
  received.push(data);
  writer.close();
  return null;
}

async function attempt(
  awaitable: Coroutine<int> | asyncio.Task<int>,
): Promise<void> {
  try {
    print("sent", await awaitable);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof Exception)) {
      throw error;
    }
    print(
      getattr(type(error), "__name__"),
      getitem(strings.split(str(error), " for transport"), 0),
    );
  }
}

const received: Bytes[] = [];

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const server_context = new ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER);
  server_context.load_cert_chain("server.pem", "server.key");
  const client_context = ssl.create_default_context(undefined, {
    cafile: "server.pem",
  });
  setattr(client_context, "check_hostname", false);
  const secure = await asyncio.start_server(collect, "127.0.0.1", 0, {
    ssl: server_context,
  });
  const plain = await asyncio.start_server(collect, "127.0.0.1", 0);
  const scope = await aenter(secure);
  try {
    const scope_2 = await aenter(plain);
    try {
      let [reader, writer] = await call(
        asyncio.open_connection,
        ...starred(call_method(getitem(secure.sockets, 0), "getsockname")),
        kwargs({ ssl: client_context }),
      );
      const scope_3 = enter(open("server.pem", "rb"));
      try {
        const file = scope_3.value;
        await attempt(
          coroutine(
            loop.sendfile.bind(loop),
            writer.transport,
            file,
            undefined,
            undefined,
            { fallback: false },
          ),
        );
        await attempt(
          coroutine(loop.sendfile.bind(loop), writer.transport, file, 5, 100),
        );
        print(call_method(file, "tell"));
      } catch (caught) {
        scope_3.caught(caught);
      } finally {
        scope_3.exit();
      }
      writer.close();
      await writer.wait_closed();

      [reader, writer] = await call(
        asyncio.open_connection,
        ...starred(call_method(getitem(plain.sockets, 0), "getsockname")),
      );
      const buffer = new io.BytesIO(mul(Bytes.from_latin1("0123456789"), 5000));
      await attempt(
        coroutine(
          loop.sendfile.bind(loop),
          writer.transport,
          buffer,
          undefined,
          undefined,
          { fallback: false },
        ),
      );
      await attempt(
        coroutine(loop.sendfile.bind(loop), writer.transport, buffer, 4, 40000),
      );
      print(buffer.tell(), call_method(writer.transport, "is_reading"));
      await attempt(
        coroutine(loop.sendfile.bind(loop), writer.transport, buffer),
      );
      writer.write(Bytes.from_latin1("!"));
      writer.close();
      await writer.wait_closed();
      while (received.length < 2) {
        await asyncio.sleep(0.01);
      }
      print(
        Array.from(received, (each) => len(each)),
        getitem(getitem(received, 1), new Slice(null, 8)),
        getitem(getitem(received, 1), new Slice(-3, null)),
      );

      const [transport, _] = await loop.create_datagram_endpoint(
        asyncio.DatagramProtocol,
        Tuple.of("127.0.0.1", 0),
      );
      await attempt(coroutine(loop.sendfile.bind(loop), transport, buffer));
      call_method(transport, "close");
      [reader, writer] = await call(
        asyncio.open_connection,
        ...starred(call_method(getitem(plain.sockets, 0), "getsockname")),
      );
      const sending = asyncio.create_task(
        coroutine(
          loop.sendfile.bind(loop),
          writer.transport,
          new io.BytesIO(mul(Bytes.from_latin1("x"), 100000)),
        ),
      );
      await asyncio.sleep(0);
      call_method(writer.transport, "abort");
      await attempt(sending);
    } catch (caught) {
      await scope_2.caught(caught);
    } finally {
      await scope_2.exit();
    }
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
}

await asyncio.run(coroutine(main));
