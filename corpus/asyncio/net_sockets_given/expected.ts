import * as asyncio from "@tsyncio/runtime/asyncio";
import * as socket from "@tsyncio/runtime/stdlib/socket";
import * as strings from "@tsyncio/runtime/strings";
import {
  Bytes,
  call_method,
  coroutine,
  eq,
  exception,
  getitem,
  len,
  OSError,
  print,
  repr,
  RuntimeError,
  Slice,
  str,
  truth,
  Tuple,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/network";

function plain(value: unknown): string {
  return re_sub(repr(value));
}

function re_sub(text: string): string {
  const out: string[] = [];
  for (let part of strings.split(text)) {
    if (strings.startswith(part, "fd=")) {
      part =
        "fd=N" +
        strings.lstrip(
          getitem(part, new Slice(strings.index(part, "="), null)),
          "=0123456789",
        );
    }
    out.push(part);
  }
  return getitem(
    strings.split(
      getitem(strings.split(strings.join(" ", out), " laddr="), 0),
      "addr=",
    ),
    0,
  );
}

async function main(): Promise<void> {
  let value_2: unknown;
  const loop = asyncio.get_running_loop();

  async function handle(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
  ): Promise<null> {
    print(plain(writer.transport));
    writer.close();
    print(plain(writer.transport));
    return null;
  }

  const listener = new socket.socket();
  listener.bind(Tuple.of("127.0.0.1", 0));
  const server = await asyncio.start_server(handle, undefined, undefined, {
    sock: listener,
    start_serving: false,
  });
  print(server.is_serving(), len(server.sockets));
  await server.start_serving();
  await server.start_serving();
  const address = listener.getsockname();
  const sock = await socket.create_connection(address);
  print(sock.getblocking(), sock.gettimeout());
  const [reader, writer] = await asyncio.open_connection(undefined, undefined, {
    sock,
  });
  print(sock.getblocking(), sock.gettimeout());
  print(await reader.read());
  print(getitem(strings.split(plain(writer.get_extra_info("socket")), ","), 0));
  try {
    call_method(writer.get_extra_info("socket"), "settimeout", 3);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
  writer.close();
  await writer.wait_closed();
  try {
    !truth((value_2 = eq(sock.fileno(), -1))) ? value_2 : print("closed");
    await sock.recv(1);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof OSError)) {
      throw error;
    }
    print(error);
  }
  const waiting = asyncio.create_task(
    coroutine(server.serve_forever.bind(server)),
  );
  await asyncio.sleep(0);
  try {
    await server.serve_forever();
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(getitem(re_sub(str(error)), new Slice(null, 40)));
  }
  waiting.cancel();
  try {
    await waiting;
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    print("cancelled", server.is_serving(), server.sockets);
  }
  const raw = new socket.socket();
  raw.bind(Tuple.of("127.0.0.1", 0));
  raw.listen();
  raw.setblocking(false);
  const accepting = asyncio.create_task(
    coroutine(loop.sock_accept.bind(loop), raw),
  );
  await asyncio.sleep(0);
  accepting.cancel();
  try {
    await accepting;
  } catch (caught) {
    const failure_2 = exception(caught);
    if (!(failure_2 instanceof asyncio.CancelledError)) {
      throw failure_2;
    }
    print("accept cancelled");
  }
  const first = asyncio.create_task(
    coroutine(loop.sock_accept.bind(loop), raw),
  );
  await asyncio.sleep(0);
  const client = await socket.create_connection(raw.getsockname(), 2);
  const [connection, _] = await first;
  connection.setblocking(false);
  const receiving = asyncio.create_task(
    coroutine(loop.sock_recv.bind(loop), connection, 10),
  );
  await asyncio.sleep(0);
  await client.sendall(Bytes.from_latin1("data"));
  print(await receiving);
  for (const each of [client, connection, raw]) {
    each.close();
  }
  try {
    await asyncio.open_connection(undefined, undefined, {
      sock: new socket.socket(socket.AF_INET, socket.SOCK_DGRAM),
    });
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(getitem(str(error), new Slice(null, 44)));
  }
  try {
    await asyncio.start_server(handle, "127.0.0.1", 0, { sock: raw });
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
}

await asyncio.run(coroutine(main));
