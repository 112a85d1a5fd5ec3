/** An echo server and its clients in one program. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as strings from "@tsyncio/runtime/strings";
import {
  aenter,
  type Bytes,
  call_method,
  ConnectionRefusedError,
  coroutine,
  exception,
  getattr,
  getitem,
  int,
  isinstance,
  print,
  range,
  sorted,
  str,
  truth,
  type,
  unpack,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";

async function handle(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
): Promise<null> {
  let data!: Bytes;
  const [host, port]: [unknown, unknown] = unpack(
    writer.get_extra_info("peername"),
    2,
  );
  print("connected from", host, isinstance(port, int));
  while (truth((data = await reader.read(100)))) {
    print("server got", data);
    writer.write(data.upper());
    await writer.drain();
  }
  print("end of the input:", reader.at_eof(), writer.is_closing());
  writer.close();
  print("closing:", writer.is_closing());
  await writer.wait_closed();
  return null;
}

async function client(
  port: unknown,
  name: string,
  count: number,
): Promise<void> {
  const [reader, writer] = await asyncio.open_connection("127.0.0.1", port);
  for (let number = 0; number < count; number++) {
    writer.write(strings.encode(`${name} ${number}`));
    await writer.drain();
    print(name, await reader.read(100));
  }
  writer.close();
  await writer.wait_closed();
  print(name, "done");
}

async function main(): Promise<void> {
  const server = await asyncio.start_server(handle, "127.0.0.1", 0);
  const [host, port]: [unknown, unknown] = unpack(
    call_method(getitem(server.sockets, 0), "getsockname"),
    2,
  );
  print("serving on", host, server.is_serving());
  const scope = await aenter(server);
  try {
    await asyncio.gather(
      ...Iterator.from(range(3)).map((n) =>
        coroutine(client, port, `client${n}`, 3),
      ),
    );
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
  print("serving:", server.is_serving(), server.sockets);
  try {
    await asyncio.open_connection("127.0.0.1", port);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ConnectionRefusedError)) {
      throw error;
    }
    print(
      getattr(type(error), "__name__"),
      error.errno,
      strings.replace(str(error), str(port), "PORT"),
    );
  }
  print(
    sorted(Iterator.from(asyncio.all_tasks()).map((task) => task.get_name())),
  );
}

await asyncio.run(coroutine(main));
