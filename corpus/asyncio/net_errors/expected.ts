/** What goes wrong with connections and servers. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as socket from "@tsyncio/runtime/stdlib/socket";
import * as strings from "@tsyncio/runtime/strings";
import {
  AssertionError,
  Bytes,
  call as py_call,
  call_method,
  coroutine,
  enumerate,
  exception,
  getattr,
  getitem,
  OSError,
  print,
  RuntimeError,
  str,
  Tuple,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/parts/tuples";

async function handle(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
): Promise<null> {
  writer.close();
  return null;
}

function show(
  error: OSError | ValueError | TypeError,
  ...ports_items: unknown[]
): void {
  const ports = Tuple.of(...ports_items);
  let text: string = str(error);
  for (const [index, port] of enumerate(ports)) {
    text = strings.replace(text, str(port), `PORT${index}`);
  }
  print(getattr(type(error), "__name__"), getattr(error, "errno", null), text);
}

async function main(): Promise<void> {
  let error!:
    | OSError
    | socket.gaierror
    | ValueError
    | TypeError
    | RuntimeError
    | AssertionError;
  let server: asyncio.Server = await asyncio.start_server(
    handle,
    "127.0.0.1",
    0,
  );
  const port = getitem(
    call_method(getitem(server.sockets, 0), "getsockname"),
    1,
  );
  try {
    await asyncio.start_server(handle, "127.0.0.1", port);
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof OSError)) {
      throw failure;
    }
    error = failure;
    try {
      show(error, port);
    } finally {
      error = undefined as any;
    }
  }
  server.close();
  await server.wait_closed();
  for (const arguments_ of [
    Tuple.of("127.0.0.1", port),
    Tuple.of("nosuchhost.invalid", 80),
  ]) {
    try {
      await py_call(asyncio.open_connection, ...arguments_);
    } catch (caught) {
      const failure_2 = exception(caught);
      if (!(failure_2 instanceof OSError)) {
        throw failure_2;
      }
      error = failure_2;
      try {
        show(error, port);
      } finally {
        error = undefined as any;
      }
    }
  }
  try {
    await asyncio.open_connection("nosuchhost.invalid", 80);
  } catch (caught) {
    const failure_3 = exception(caught);
    if (!(failure_3 instanceof socket.gaierror)) {
      throw failure_3;
    }
    error = failure_3;
    try {
      print("gaierror", error.args);
    } finally {
      error = undefined as any;
    }
  }
  for (const call of [
    () => coroutine(asyncio.open_connection),
    () => coroutine(asyncio.start_server, handle),
    () =>
      coroutine(asyncio.open_connection, "127.0.0.1", 1, {
        server_hostname: "x",
      }),
    () =>
      coroutine(asyncio.open_connection, "127.0.0.1", 1, {
        ssl_handshake_timeout: 1,
      }),
    () =>
      coroutine(asyncio.start_server, handle, "127.0.0.1", 0, { ssl: true }),
  ]) {
    try {
      await py_call(call);
    } catch (caught) {
      const failure_4 = exception(caught);
      if (!(
        failure_4 instanceof ValueError || failure_4 instanceof TypeError
      )) {
        throw failure_4;
      }
      error = failure_4;
      try {
        show(error);
      } finally {
        error = undefined as any;
      }
    }
  }
  server = await asyncio.start_server(handle, "127.0.0.1", 0, {
    start_serving: false,
  });
  print(server.is_serving());
  const forever = asyncio.create_task(call_method(server, "serve_forever"));
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  print(server.is_serving());
  try {
    await server.serve_forever();
  } catch (caught) {
    const failure_5 = exception(caught);
    if (!(failure_5 instanceof RuntimeError)) {
      throw failure_5;
    }
    error = failure_5;
    try {
      print(
        strings.endswith(
          str(error),
          "is already being awaited on serve_forever()",
        ),
      );
    } finally {
      error = undefined as any;
    }
  }
  forever.cancel();
  try {
    await forever;
  } catch (caught) {
    const failure_6 = exception(caught);
    if (!(failure_6 instanceof asyncio.CancelledError)) {
      throw failure_6;
    }
    print("cancelled", server.is_serving());
  }
  try {
    await server.serve_forever();
  } catch (caught) {
    const failure_7 = exception(caught);
    if (!(failure_7 instanceof RuntimeError)) {
      throw failure_7;
    }
    error = failure_7;
    try {
      print(error);
    } finally {
      error = undefined as any;
    }
  }
  const reader = new asyncio.StreamReader();
  try {
    reader.feed_eof();
    reader.feed_data(Bytes.from_latin1("x"));
  } catch (caught) {
    const failure_8 = exception(caught);
    if (!(failure_8 instanceof AssertionError)) {
      throw failure_8;
    }
    error = failure_8;
    try {
      print(error);
    } finally {
      error = undefined as any;
    }
  }
  const first = new asyncio.StreamReader();
  const waiting = asyncio.create_task(coroutine(first.read.bind(first), 1));
  await asyncio.sleep(0);
  try {
    await first.read(1);
  } catch (caught) {
    const failure_9 = exception(caught);
    if (!(failure_9 instanceof RuntimeError)) {
      throw failure_9;
    }
    error = failure_9;
    try {
      print(error);
    } finally {
      error = undefined as any;
    }
  }
  first.set_exception(new OSError("broken"));
  try {
    await waiting;
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof OSError)) {
      throw error;
    }
    print(error, first);
  }
}

await asyncio.run(coroutine(main));
