import * as asyncio from "@tsyncio/runtime/asyncio";
import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  aenter,
  Bytes,
  call,
  call_method,
  ConnectionError,
  coroutine,
  exception,
  format,
  getattr,
  getitem,
  iadd,
  int,
  len,
  map,
  mul,
  print,
  range,
  sorted,
  starred,
  str,
  truth,
  Tuple,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";

async function pump(
  name: string,
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
  log: (string | Tuple<[string, unknown]>)[],
): Promise<void> {
  let total: int = 0;
  try {
    let data!: Bytes;
    while (truth((data = await reader.read(1000)))) {
      total = iadd(total, len(data));
      writer.write(data);
      await writer.drain();
    }
    if (truth(writer.can_write_eof())) {
      writer.write_eof();
    }
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ConnectionError)) {
      throw error;
    }
    log.push(Tuple.of(name, getattr(type(error), "__name__")));
  } finally {
    log.push(Tuple.of(name, total));
  }
}

async function upstream(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
): Promise<null> {
  const head = await reader.readline();
  const count = int(head);
  for (const index of range(count)) {
    writer.write(mul(strings.encode(`${format(index, "04d")}\n`), 50));
    await writer.drain();
  }
  const rest = await reader.read();
  writer.write(add(Bytes.from_latin1("got "), rest));
  writer.close();
  await writer.wait_closed();
  return null;
}

async function main(): Promise<void> {
  const log: (string | Tuple<[string, unknown]>)[] = [];
  const back = await asyncio.start_server(upstream, "127.0.0.1", 0);

  async function front_handler(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
  ): Promise<null> {
    const [up_reader, up_writer] = await call(
      asyncio.open_connection,
      ...starred(call_method(getitem(back.sockets, 0), "getsockname")),
    );
    try {
      const scope = await aenter(new asyncio.TaskGroup());
      try {
        const group = scope.value;
        group.create_task(coroutine(pump, "up", reader, up_writer, log));
        group.create_task(coroutine(pump, "down", up_reader, writer, log));
      } catch (caught) {
        await scope.caught(caught);
      } finally {
        await scope.exit();
      }
    } finally {
      for (const each of [writer, up_writer]) {
        each.close();
      }
      await asyncio.gather(
        coroutine(writer.wait_closed.bind(writer)),
        coroutine(up_writer.wait_closed.bind(up_writer)),
        { return_exceptions: true },
      );
      log.push("closed");
    }
    return null;
  }

  const front = await asyncio.start_server(front_handler, "127.0.0.1", 0);
  const scope = await aenter(back);
  try {
    const scope_2 = await aenter(front);
    try {
      const [reader, writer] = await call(
        asyncio.open_connection,
        ...starred(call_method(getitem(front.sockets, 0), "getsockname")),
      );
      writer.write(Bytes.from_latin1("100\n"));
      const lines = await (async () => {
        const items: Bytes[] = [];
        for (const _ of range(5000)) {
          items.push(await reader.readline());
        }
        return items;
      })();
      print(lines.length, getitem(lines, 0), getitem(lines, -1));
      writer.write(Bytes.from_latin1("the end"));
      writer.write_eof();
      print(await reader.read());
      writer.close();
      await writer.wait_closed();
      await asyncio.sleep(0.02);
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
  print(sorted(map(str, log)));
}

await asyncio.run(coroutine(main));
