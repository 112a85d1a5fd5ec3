/** readuntil, readline and readexactly at their limits. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aenter,
  AssertionError,
  Bytes,
  call,
  call_method,
  type Coroutine,
  coroutine,
  Exception,
  exception,
  getattr,
  getitem,
  mul,
  OSError,
  print,
  Slice,
  starred,
  Tuple,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";

async function attempt(
  name: string,
  awaitable: Coroutine<Bytes>,
): Promise<void> {
  try {
    print(name, await awaitable);
  } catch (caught) {
    const failure = exception(caught);
    if (failure instanceof asyncio.IncompleteReadError) {
      const error = failure;
      print(
        name,
        getattr(type(error), "__name__"),
        error,
        error.partial,
        error.expected,
      );
    } else if (failure instanceof asyncio.LimitOverrunError) {
      const error = failure;
      print(name, getattr(type(error), "__name__"), error, error.consumed);
    } else if (failure instanceof Exception) {
      const error = failure;
      print(name, getattr(type(error), "__name__"), error);
    } else {
      throw failure;
    }
  }
}

async function main(): Promise<void> {
  let reader!: asyncio.StreamReader;
  async function handle(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
  ): Promise<null> {
    while (true) {
      let word!: Bytes;
      try {
        word = await reader.readuntil(Bytes.from_latin1(";"));
      } catch (caught) {
        const failure = exception(caught);
        if (failure instanceof asyncio.IncompleteReadError) {
          const error = failure;
          print("server end", error.partial);
          break;
        } else if (failure instanceof asyncio.LimitOverrunError) {
          const error = failure;
          print("server overrun", error.consumed);
          await reader.readexactly(error.consumed);
          continue;
        } else {
          throw failure;
        }
      }
      writer.write(getitem(word, new Slice(null, null, -1)));
    }
    writer.close();
    await writer.wait_closed();
    return null;
  }

  const server = await asyncio.start_server(handle, "127.0.0.1", 0, {
    limit: 16,
  });
  const scope = await aenter(server);
  try {
    let writer!: asyncio.StreamWriter;
    [reader, writer] = await call(
      asyncio.open_connection,
      ...starred(call_method(getitem(server.sockets, 0), "getsockname")),
    );
    writer.write(Bytes.from_latin1("abc;def;"));
    print(await reader.readexactly(8));
    writer.write(mul(Bytes.from_latin1("x"), 40));
    await asyncio.sleep(0.05);
    writer.write(Bytes.from_latin1(";tail"));
    writer.write_eof();
    print(await reader.read());
    writer.close();
    await writer.wait_closed();
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }

  reader = new asyncio.StreamReader(8);
  reader.feed_data(Bytes.from_latin1("one\ntwo-two-two\nthree"));
  await attempt("line", call_method(reader, "readline"));
  await attempt("long", call_method(reader, "readline"));
  reader.feed_eof();
  await attempt("last", call_method(reader, "readline"));
  await attempt("eof", call_method(reader, "readline"));
  reader = new asyncio.StreamReader(8);
  reader.feed_data(Bytes.from_latin1("12345678901234567890"));
  await attempt(
    "until",
    call_method(reader, "readuntil", Bytes.from_latin1("\n")),
  );
  await attempt("exactly", call_method(reader, "readexactly", 5));
  await attempt(
    "several",
    call_method(
      reader,
      "readuntil",
      Tuple.of(Bytes.from_latin1("9"), Bytes.from_latin1("0")),
    ),
  );
  await attempt(
    "none",
    call_method(reader, "readuntil", Bytes.from_latin1("")),
  );
  await attempt("empty tuple", call_method(reader, "readuntil", Tuple.of()));
  await attempt("negative", call_method(reader, "readexactly", -1));
  await attempt("zero", call_method(reader, "readexactly", 0));
  await attempt("some", call_method(reader, "read", 3));
  reader.feed_eof();
  await attempt("too many", call_method(reader, "readexactly", 100));
  await attempt("at end", call_method(reader, "read", 10));
  print(reader.at_eof(), reader);
  try {
    reader.feed_data(Bytes.from_latin1("more"));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof AssertionError)) {
      throw error;
    }
    print("AssertionError", error);
  }
  reader = new asyncio.StreamReader();
  reader.feed_data(Bytes.from_latin1("abc"));
  reader.set_exception(new OSError(5, "lost"));
  await attempt("error", call_method(reader, "read", 1));
  await attempt("error", call_method(reader, "readline"));
  print(reader.exception(), reader);
  reader = new asyncio.StreamReader();
  const first = asyncio.create_task(call_method(reader, "read", 1));
  await asyncio.sleep(0);
  await attempt("second", call_method(reader, "readline"));
  first.cancel();
  await asyncio.sleep(0);
  reader.feed_data(Bytes.from_latin1("z\n"));
  await attempt("after", call_method(reader, "readline"));
}

await asyncio.run(coroutine(main));
