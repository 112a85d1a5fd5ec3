/** Over IPv6 and names, from a local address, in another order; a server of several addresses. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as socket from "@tsyncio/runtime/stdlib/socket";
import * as strings from "@tsyncio/runtime/strings";
import {
  aenter,
  type Bytes,
  call,
  call_method,
  coroutine,
  Dict,
  getattr,
  getitem,
  iterate,
  kwargs,
  len,
  print,
  rest_keywords,
  sorted,
  str,
  take_keywords,
  Tuple,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/network";

async function handle(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
): Promise<null> {
  const peer = writer.get_extra_info("peername");
  writer.write(strings.encode(`${len(peer)} ${str(getitem(peer, 0))}\n`));
  writer.write_eof();
  await reader.read();
  writer.close();
  return null;
}

async function ask(
  ...arguments__items: unknown[]
): Promise<Tuple<[Bytes, unknown]>> {
  const options_2 = take_keywords(arguments__items);
  const options = rest_keywords(options_2);
  const arguments_ = Tuple.of(...arguments__items);
  const [reader, writer] = await call(
    asyncio.open_connection,
    ...arguments_,
    kwargs(options),
  );
  const answer = await reader.read();
  const family = getattr(writer.get_extra_info("socket"), "family");
  writer.close();
  await writer.wait_closed();
  return Tuple.of(answer, getattr(family, "name"));
}

async function main(): Promise<void> {
  const server = await asyncio.start_server(handle, ["127.0.0.1", "::1"], 0);
  for (const sock of sorted(server.sockets, {
    key: (sock: unknown) => getattr(sock, "family"),
  })) {
    print(
      getattr(getattr(sock, "family"), "name"),
      len(call_method(sock, "getsockname")),
    );
  }
  const ports = new Dict<unknown, unknown>(
    Iterator.from(iterate(server.sockets)).map(
      (sock) =>
        [
          getattr(sock, "family"),
          getitem(call_method(sock, "getsockname"), 1),
        ] as const,
    ),
  );
  const scope = await aenter(server);
  try {
    print(await ask("127.0.0.1", getitem(ports, socket.AF_INET)));
    print(await ask("::1", getitem(ports, socket.AF_INET6)));
    print(
      await ask("localhost", getitem(ports, socket.AF_INET), {
        family: socket.AF_INET,
      }),
    );
    print(
      await ask("localhost", getitem(ports, socket.AF_INET), {
        happy_eyeballs_delay: 0.1,
      }),
    );
    const loop = asyncio.get_running_loop();
    const info = await loop.getaddrinfo("localhost", "http", {
      family: socket.AF_INET,
      type: socket.SOCK_STREAM,
    });
    print(info);
    print(
      await loop.getnameinfo(Tuple.of("127.0.0.1", 80), socket.NI_NUMERICHOST),
    );
    const [reader, writer] = await asyncio.open_connection(
      "127.0.0.1",
      getitem(ports, socket.AF_INET),
      { limit: 10 },
    );
    print(false ? await reader.readline() : await reader.read());
    false ? print(writer) : null;
    writer.close();
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
  const both = await asyncio.start_server(handle, null, 0, {
    family: socket.AF_INET,
  });
  print(
    Array.from(iterate(both.sockets), (sock) =>
      getitem(call_method(sock, "getsockname"), 0),
    ),
  );
  both.close();
  await both.wait_closed();
}

await asyncio.run(coroutine(main));
