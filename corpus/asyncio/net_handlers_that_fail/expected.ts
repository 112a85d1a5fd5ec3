/** What goes wrong in servers: handlers that raise, clients that leave, writes after the end. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as logging from "@tsyncio/runtime/stdlib/logging";
import * as socket from "@tsyncio/runtime/stdlib/socket";
import * as strings from "@tsyncio/runtime/strings";
import {
  aenter,
  bound,
  Bytes,
  call,
  call_method,
  ConnectionError,
  coroutine,
  Dict,
  eq,
  exception,
  getattr,
  getitem,
  kwargs,
  len,
  OSError,
  print,
  Slice,
  starred,
  str,
  TimeoutError,
  Tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/parts/dicts";

false ? logging.disable(logging.CRITICAL) : null;

async function main(): Promise<void> {
  let reader!: asyncio.StreamReader;
  let writer!: asyncio.StreamWriter;
  let error!: ConnectionError | OSError | socket.gaierror;
  let taken!: asyncio.Server;
  const loop = asyncio.get_running_loop();
  const seen: Tuple<[unknown, unknown]>[] = [];

  function handler(
    loop: asyncio.AbstractEventLoop,
    context: Dict<string, unknown>,
  ): null {
    seen.push(
      Tuple.of(
        getitem(context, "message"),
        getattr(type(context.get("exception")), "__name__"),
      ),
    );
    return null;
  }

  loop.set_exception_handler(handler);

  async function failing(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
  ): Promise<null> {
    const line = await reader.readline();
    if (eq(line, Bytes.from_latin1("raise\n"))) {
      throw new ValueError("from the handler");
    }
    if (eq(line, Bytes.from_latin1("cancel\n"))) {
      asyncio.current_task()!.cancel();
      await asyncio.sleep(1);
    }
    if (eq(line, Bytes.from_latin1("abort\n"))) {
      call_method(writer.transport, "abort");
      return null;
    }
    writer.write(Bytes.from_latin1("ok\n"));
    writer.close();
    return null;
  }

  function plain(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
  ): null {
    writer.write(Bytes.from_latin1("plain\n"));
    writer.close();
    return null;
  }

  let server: asyncio.Server = await asyncio.start_server(
    failing,
    "127.0.0.1",
    0,
  );
  const address = call_method(getitem(server.sockets, 0), "getsockname");
  print(server.get_loop() === loop, len(server.sockets), server.is_serving());
  const scope = await aenter(server);
  try {
    for (const word of [
      Bytes.from_latin1("raise\n"),
      Bytes.from_latin1("cancel\n"),
      Bytes.from_latin1("abort\n"),
      Bytes.from_latin1("fine\n"),
    ]) {
      [reader, writer] = await call(
        asyncio.open_connection,
        ...starred(address),
      );
      writer.write(word);
      try {
        print(word, await reader.read());
      } catch (caught) {
        const failure = exception(caught);
        if (!(failure instanceof ConnectionError)) {
          throw failure;
        }
        error = failure;
        try {
          print(word, getattr(type(error), "__name__"), error);
        } finally {
          error = undefined as any;
        }
      }
      writer.close();
      try {
        await writer.wait_closed();
      } catch (caught) {
        const failure_2 = exception(caught);
        if (!(failure_2 instanceof ConnectionError)) {
          throw failure_2;
        }
        error = failure_2;
        try {
          print("closed", getattr(type(error), "__name__"));
        } finally {
          error = undefined as any;
        }
      }
    }
    [reader, writer] = await call(asyncio.open_connection, ...starred(address));
    call_method(writer.transport, "abort");
    try {
      writer.write(Bytes.from_latin1("after"));
      await writer.drain();
    } catch (caught) {
      const failure_3 = exception(caught);
      if (!(failure_3 instanceof ConnectionError)) {
        throw failure_3;
      }
      error = failure_3;
      try {
        print("drain", getattr(type(error), "__name__"), error);
      } finally {
        error = undefined as any;
      }
    }
    print(await reader.read(), reader.at_eof(), writer.is_closing());
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
  print(seen);
  print(server.is_serving(), server.sockets);
  server = await asyncio.start_server(plain, "127.0.0.1", 0);
  const scope_2 = await aenter(server);
  try {
    [reader, writer] = await call(
      asyncio.open_connection,
      ...starred(call_method(getitem(server.sockets, 0), "getsockname")),
    );
    print(await reader.read());
    writer.close();
  } catch (caught) {
    await scope_2.caught(caught);
  } finally {
    await scope_2.exit();
  }
  for (const [host, port] of [
    Tuple.of("127.0.0.1", 1),
    Tuple.of("::1", 1),
    Tuple.of("localhost", 1),
  ]) {
    try {
      await asyncio.open_connection(host, port);
    } catch (caught) {
      const failure_4 = exception(caught);
      if (!(failure_4 instanceof OSError)) {
        throw failure_4;
      }
      error = failure_4;
      try {
        print(
          host,
          getattr(type(error), "__name__"),
          getitem(str(error), new Slice(null, 60)),
        );
      } finally {
        error = undefined as any;
      }
    }
  }
  try {
    await asyncio.open_connection("no.such.host.invalid", 80);
  } catch (caught) {
    const failure_5 = exception(caught);
    if (!(failure_5 instanceof socket.gaierror)) {
      throw failure_5;
    }
    error = failure_5;
    try {
      print(getattr(type(error), "__name__"));
    } finally {
      error = undefined as any;
    }
  }
  try {
    false
      ? await call(
          asyncio.start_server,
          plain,
          ...starred(address),
          kwargs({ reuse_address: false }),
        )
      : null;
    taken = await asyncio.start_server(plain, "127.0.0.1", 0);
    await call(
      asyncio.start_server,
      plain,
      ...starred(call_method(getitem(taken.sockets, 0), "getsockname")),
    );
  } catch (caught) {
    const failure_6 = exception(caught);
    if (!(failure_6 instanceof OSError)) {
      throw failure_6;
    }
    error = failure_6;
    try {
      print(
        error.errno,
        strings.replace(
          str(error),
          str(
            getitem(
              call_method(
                getitem(bound(taken, "taken").sockets, 0),
                "getsockname",
              ),
              1,
            ),
          ),
          "PORT",
        ),
      );
    } finally {
      error = undefined as any;
    }
  }
  bound(taken, "taken").close();
  const silent = new socket.socket();
  silent.bind(Tuple.of("127.0.0.1", 0));
  silent.listen(0);
  [reader, writer] = await call(
    asyncio.open_connection,
    ...starred(silent.getsockname()),
  );
  try {
    await asyncio.wait_for(call_method(reader, "read"), 0.05);
  } catch (caught) {
    const failure_7 = exception(caught);
    if (!(failure_7 instanceof TimeoutError)) {
      throw failure_7;
    }
    print("timeout");
  }
  writer.close();
  silent.close();
  for (const arguments_ of [
    new Dict<string, string | socket.socket>(),
    new Dict<string, string | socket.socket>([["host", "127.0.0.1"]]),
    new Dict<string, string | socket.socket>([
      ["sock", silent],
      ["host", "x"],
    ]),
  ]) {
    try {
      await call(asyncio.open_connection, kwargs(arguments_));
    } catch (caught) {
      const error = exception(caught);
      if (!(
        error instanceof ValueError ||
        error instanceof TypeError ||
        error instanceof OSError
      )) {
        throw error;
      }
      print(getattr(type(error), "__name__"), error);
    }
  }
}

await asyncio.run(coroutine(main));
