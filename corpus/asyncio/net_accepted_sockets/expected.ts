/** connect_accepted_socket, sockets of one's own, and what loops do with raw sockets. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as socket from "@tsyncio/runtime/stdlib/socket";
import {
  bytearray,
  Bytes,
  call,
  call_method,
  coroutine,
  eq,
  exception,
  getattr,
  getitem,
  is_,
  memoryview,
  print,
  Slice,
  str,
  Tuple,
  type,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/network";

class Shout extends asyncio.Protocol {
  declare transport: unknown;

  connection_made(transport: unknown): null {
    this.transport = transport;
    print(
      "made",
      call_method(transport, "get_extra_info", "sockname") !== null,
    );
    return null;
  }

  data_received(data: unknown): null {
    call(
      getattr(getattr(this, "transport"), "write"),
      call_method(data, "upper"),
    );
    return null;
  }

  eof_received(): null {
    print("eof");
    return null;
  }

  connection_lost(exc: unknown): null {
    print("lost", exc);
    return null;
  }
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const listener = new socket.socket();
  listener.bind(Tuple.of("127.0.0.1", 0));
  listener.listen(1);
  listener.setblocking(false);
  const client = new socket.socket();
  client.setblocking(false);
  const connecting = asyncio.create_task(
    coroutine(loop.sock_connect.bind(loop), client, listener.getsockname()),
  );
  const [connection, address] = await loop.sock_accept(listener);
  await connecting;
  print(eq(address, client.getsockname()));
  const [transport, protocol] = await loop.connect_accepted_socket(
    Shout,
    connection,
  );
  print(
    getattr(type(protocol), "__name__"),
    is_(call_method(transport, "get_protocol"), protocol),
  );
  await loop.sock_sendall(client, Bytes.from_latin1("hello"));
  print(await loop.sock_recv(client, 100));
  const buffer = bytearray(4);
  await loop.sock_sendall(client, Bytes.from_latin1("into"));
  print(await loop.sock_recv_into(client, buffer), buffer);
  const view = new memoryview(bytearray(10));
  await loop.sock_sendall(client, new memoryview(Bytes.from_latin1("viewed")));
  const count = await loop.sock_recv_into(
    client,
    getitem(view, new Slice(2, 8)),
  );
  print(count, view.tobytes());
  client.close();
  await asyncio.sleep(0.01);
  print(call_method(transport, "is_closing"));
  listener.close();
  try {
    await loop.connect_accepted_socket(
      Shout,
      new socket.socket(socket.AF_INET, socket.SOCK_DGRAM),
    );
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(getitem(str(error), new Slice(null, 40)));
  }
  const [left, right] = socket.socketpair();
  const [reader, writer] = await asyncio.open_connection(undefined, undefined, {
    sock: left,
  });
  const [other_reader, other_writer] = await asyncio.open_connection(
    undefined,
    undefined,
    { sock: right },
  );
  writer.writelines([
    Bytes.from_latin1("a"),
    new memoryview(Bytes.from_latin1("b")),
    bytearray(Bytes.from_latin1("c\n")),
  ]);
  print(await other_reader.readline());
  other_writer.write(
    getitem(new memoryview(Bytes.from_latin1("xxback\n")), new Slice(2, null)),
  );
  print(await reader.readline());
  other_writer.close();
  print(await reader.read());
  writer.close();
  await writer.wait_closed();
}

await asyncio.run(coroutine(main));
