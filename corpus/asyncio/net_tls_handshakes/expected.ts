/** TLS: names, client certificates, half-open, handshakes that fail or never end, start_tls of the loop with protocols. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as ssl from "@tsyncio/runtime/stdlib/ssl";
import {
  add,
  aenter,
  Bytes,
  call,
  call_method,
  ConnectionError,
  coroutine,
  type Dict,
  exception,
  getattr,
  getitem,
  kwargs,
  len,
  mul,
  OSError,
  print,
  rest_keywords,
  setattr,
  starred,
  take_keywords,
  TimeoutError,
  truth,
  Tuple,
  type,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/parts/dicts";

function server_context(
  options_2: { [keyword: string]: any } = {},
): ssl.SSLContext {
  const options = rest_keywords(options_2);
  const context = new ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER);
  context.load_cert_chain("server.pem", "server.key");
  for (const [name, value] of options.items()) {
    setattr(context, name, value);
  }
  return context;
}

async function echo(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
): Promise<null> {
  try {
    const data = await reader.readline();
    const peer = writer.get_extra_info("peercert");
    writer.write(
      add(
        data,
        truth(peer) ? Bytes.from_latin1("with") : Bytes.from_latin1("without"),
      ),
    );
    await writer.drain();
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ConnectionError || error instanceof ssl.SSLError)) {
      throw error;
    }
    print("handler", getattr(type(error), "__name__"));
  } finally {
    writer.close();
  }
  return null;
}

async function attempt(
  name: string,
  ...arguments__items: unknown[]
): Promise<void> {
  const options_3 = take_keywords(arguments__items);
  const options = rest_keywords(options_3);
  const arguments_ = Tuple.of(...arguments__items);
  let reader!: asyncio.StreamReader;
  let writer!: asyncio.StreamWriter;
  try {
    [reader, writer] = await call(
      asyncio.open_connection,
      ...arguments_,
      kwargs(options),
    );
  } catch (caught) {
    const error = exception(caught);
    if (!(
      error instanceof OSError ||
      error instanceof TimeoutError ||
      error instanceof ValueError
    )) {
      throw error;
    }
    print(
      name,
      getattr(type(error), "__name__"),
      getattr(error, "reason", null),
    );
    return;
  }
  writer.write(Bytes.from_latin1("line\n"));
  try {
    print(name, await reader.read());
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ConnectionError || error instanceof ssl.SSLError)) {
      throw error;
    }
    print(name, "read", getattr(type(error), "__name__"));
  }
  writer.close();
  try {
    await writer.wait_closed();
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ConnectionError || error instanceof ssl.SSLError)) {
      throw error;
    }
    print(name, "close", getattr(type(error), "__name__"));
  }
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  loop.set_exception_handler(
    (loop: asyncio.AbstractEventLoop, context: Dict<string, unknown>) => null,
  );
  const trusting = ssl.create_default_context(undefined, {
    cafile: "server.pem",
  });
  const server = await asyncio.start_server(echo, "127.0.0.1", 0, {
    ssl: server_context(),
  });
  const address = call_method(getitem(server.sockets, 0), "getsockname");
  const scope = await aenter(server);
  try {
    await attempt("localhost", ...starred(address), {
      ssl: trusting,
      server_hostname: "localhost",
    });
    await attempt("other name", ...starred(address), {
      ssl: trusting,
      server_hostname: "example.org",
    });
    await attempt("no name", ...starred(address), {
      ssl: trusting,
      server_hostname: "",
    });
    const old = ssl.create_default_context(undefined, { cafile: "server.pem" });
    setattr(old, "maximum_version", getattr(ssl.TLSVersion, "TLSv1_2"));
    await attempt("1.2", ...starred(address), {
      ssl: old,
      server_hostname: "localhost",
    });
    await attempt("hostname without ssl", ...starred(address), {
      server_hostname: "localhost",
    });
    const [reader, writer] = await call(
      asyncio.open_connection,
      ...starred(address),
    );
    writer.write(mul(Bytes.from_latin1("this is no TLS\n"), 10));
    try {
      const data = await reader.read();
      print("plain", len(data) < 100);
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof ConnectionError)) {
        throw error;
      }
      print("plain", getattr(type(error), "__name__"));
    }
    writer.close();
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }

  async function silent(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
  ): Promise<null> {
    await reader.read();
    writer.close();
    return null;
  }

  const mute = await asyncio.start_server(silent, "127.0.0.1", 0);
  const scope_2 = await aenter(mute);
  try {
    await attempt(
      "mute",
      ...starred(call_method(getitem(mute.sockets, 0), "getsockname")),
      {
        ssl: trusting,
        server_hostname: "localhost",
        ssl_handshake_timeout: 0.1,
      },
    );
  } catch (caught) {
    await scope_2.caught(caught);
  } finally {
    await scope_2.exit();
  }
}

await asyncio.run(coroutine(main));
