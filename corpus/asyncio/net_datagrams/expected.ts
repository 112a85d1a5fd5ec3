/** Datagrams: an echo server, a client that is connected, one that is not. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  Bytes,
  call,
  call_method,
  coroutine,
  Dict,
  eq,
  exception,
  getattr,
  getitem,
  kwargs,
  mul,
  print,
  Slice,
  Tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/network";

class EchoServer {
  declare transport: unknown;

  connection_made(transport: unknown): void {
    this.transport = transport;
    print("server ready", call_method(transport, "get_extra_info", "peername"));
  }

  datagram_received(data: unknown, addr: unknown): void {
    print("server got", data, "from", getitem(addr, 0));
    call(
      getattr(getattr(this, "transport"), "sendto"),
      getitem(data, new Slice(null, null, -1)),
      addr,
    );
  }

  connection_lost(exc: unknown): void {
    print("server closed", exc);
  }
}

class Client extends asyncio.DatagramProtocol {
  declare message: unknown;
  declare done: unknown;
  declare transport: unknown;

  constructor(message: unknown, done: unknown) {
    super();
    this.message = message;
    this.done = done;
  }

  connection_made(transport: unknown): null {
    this.transport = transport;
    call(getattr(transport, "sendto"), this.message);
    return null;
  }

  datagram_received(data: unknown, addr: unknown): null {
    print("client got", data);
    call_method(getattr(this, "transport"), "close");
    return null;
  }

  error_received(exc: unknown): null {
    print("error", exc);
    return null;
  }

  connection_lost(exc: unknown): null {
    call_method(this.done, "set_result", exc);
    return null;
  }
}

async function main(): Promise<void> {
  let message!: Bytes;
  let done!: asyncio.Future<unknown>;
  let transport!: unknown;
  let _!: unknown;
  const loop = asyncio.get_running_loop();
  const [server, protocol] = await loop.create_datagram_endpoint(
    EchoServer,
    Tuple.of("127.0.0.1", 0),
  );
  const address = call_method(server, "get_extra_info", "sockname");
  print(getattr(type(protocol), "__name__"), getitem(address, 0));
  for (message of [
    Bytes.from_latin1("hello"),
    Bytes.from_latin1(""),
    mul(Bytes.from_latin1("x"), 2000),
  ]) {
    done = loop.create_future();
    [transport, _] = await loop.create_datagram_endpoint(
      () => new Client(message, done),
      undefined,
      address,
    );
    print(eq(call_method(transport, "get_extra_info", "peername"), address));
    print("closed with", await done);
  }
  const free = loop.create_future();

  class Free extends asyncio.DatagramProtocol {
    static __qualname__ = "main.<locals>.Free";

    datagram_received(data: unknown, addr: unknown): null {
      print("free got", data, eq(addr, address));
      free.set_result(null);
      return null;
    }
  }

  [transport, _] = await loop.create_datagram_endpoint(
    Free,
    Tuple.of("127.0.0.1", 0),
  );
  call_method(transport, "sendto", Bytes.from_latin1("to an address"), address);
  await free;
  try {
    call_method(transport, "sendto", "text", address);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
  call_method(transport, "close");
  call_method(server, "close");
  await asyncio.sleep(0);
  for (const arguments_ of [
    new Dict<string, string>(),
    new Dict<string, string>([["local_addr", "x"]]),
  ]) {
    try {
      await call_method(
        loop,
        "create_datagram_endpoint",
        EchoServer,
        kwargs(arguments_),
      );
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof ValueError || error instanceof TypeError)) {
        throw error;
      }
      print(getattr(type(error), "__name__"), error);
    }
  }
}

await asyncio.run(coroutine(main));
