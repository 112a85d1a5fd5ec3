/** What a StreamReader reads over a connection: lines, exact counts, separators, limits, ends. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  add,
  Bytes,
  call as py_call,
  call_method,
  coroutine,
  exception,
  getattr,
  getitem,
  mul,
  print,
  RuntimeError,
  Tuple,
  type,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";

const CHUNKS = [
  Bytes.from_latin1("first line\nsecond"),
  Bytes.from_latin1(" line\n"),
  Bytes.from_latin1("123456"),
  Bytes.from_latin1("key=value;next|rest\r\n\r\nbody"),
  add(mul(Bytes.from_latin1("x"), 50), Bytes.from_latin1("\n")),
  Bytes.from_latin1("tail"),
];

async function serve(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
): Promise<null> {
  for (const chunk of CHUNKS) {
    writer.write(chunk);
    await writer.drain();
    await asyncio.sleep(0);
  }
  writer.write_eof();
  print("the client said", await reader.read());
  writer.close();
  return null;
}

async function misuse(reader: asyncio.StreamReader): Promise<void> {
  for (const call of [
    () => coroutine(reader.readexactly.bind(reader), -1),
    () => coroutine(reader.readuntil.bind(reader), Bytes.from_latin1("")),
    () => coroutine(reader.readuntil.bind(reader), Tuple.of()),
  ]) {
    try {
      await py_call(call);
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof ValueError)) {
        throw error;
      }
      print(error);
    }
  }
}

async function main(): Promise<void> {
  const server = await asyncio.start_server(serve, "127.0.0.1", 0);
  const port = getitem(
    call_method(getitem(server.sockets, 0), "getsockname"),
    1,
  );
  const [reader, writer] = await asyncio.open_connection("127.0.0.1", port, {
    limit: 32,
  });
  print(await reader.readline());
  print(await reader.readline());
  print(await reader.readexactly(4), await reader.readexactly(0));
  print(await reader.readuntil(Bytes.from_latin1("=")));
  print(
    await reader.readuntil(
      Tuple.of(Bytes.from_latin1(";"), Bytes.from_latin1("|")),
    ),
  );
  print(
    await reader.readuntil(
      Tuple.of(Bytes.from_latin1("|"), Bytes.from_latin1("||")),
    ),
  );
  print(await reader.readuntil(Bytes.from_latin1("\r\n\r\n")));
  print(await reader.readexactly(4));
  try {
    await reader.readuntil(Bytes.from_latin1("\n"));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof asyncio.LimitOverrunError)) {
      throw error;
    }
    print(getattr(type(error), "__name__"), error, error.consumed);
  }
  try {
    await reader.readline();
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(getattr(type(error), "__name__"), error);
  }
  try {
    await reader.readexactly(100);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof asyncio.IncompleteReadError)) {
      throw error;
    }
    print(
      getattr(type(error), "__name__"),
      error,
      error.partial,
      error.expected,
    );
  }
  print(await reader.read(), await reader.readline(), reader.at_eof());
  try {
    await reader.readuntil(Bytes.from_latin1("!"));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof asyncio.IncompleteReadError)) {
      throw error;
    }
    print(error, error.expected);
  }
  await misuse(reader);
  print(writer.can_write_eof());
  writer.writelines([
    Bytes.from_latin1("one "),
    Bytes.from_latin1("two "),
    Bytes.from_latin1("three"),
  ]);
  writer.write_eof();
  try {
    writer.write(Bytes.from_latin1("more"));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(error);
  }
  writer.close();
  await writer.wait_closed();
  server.close();
  await server.wait_closed();
}

await asyncio.run(coroutine(main));
