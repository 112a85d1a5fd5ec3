/** Certificates that are not what a client asked for, and a server that does not speak TLS. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as ssl from "@tsyncio/runtime/stdlib/ssl";
import {
  Bytes,
  call,
  call_method,
  coroutine,
  exception,
  getattr,
  getitem,
  kwargs,
  print,
  starred,
  Tuple,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";

async function handle(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
): Promise<null> {
  await reader.read();
  writer.close();
  return null;
}

async function main(): Promise<void> {
  const server_context = new ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER);
  server_context.load_cert_chain("server.pem", "server.key");
  const server = await asyncio.start_server(handle, "127.0.0.1", 0, {
    ssl: server_context,
  });
  const port = getitem(
    call_method(getitem(server.sockets, 0), "getsockname"),
    1,
  );
  const unknown = ssl.create_default_context();
  const known = ssl.create_default_context(undefined, { cafile: "server.pem" });
  for (const [context, name] of [
    Tuple.of(unknown, "localhost"),
    Tuple.of(known, "example.org"),
    Tuple.of(known, "127.0.0.1"),
    Tuple.of(known, "127.0.0.2"),
  ]) {
    try {
      const [reader, writer] = await asyncio.open_connection(
        "127.0.0.1",
        port,
        { ssl: context, server_hostname: name },
      );
      print(name, "is fine");
      writer.close();
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof ssl.SSLCertVerificationError)) {
        throw error;
      }
      print(
        name,
        getattr(type(error), "__name__"),
        getattr(error, "reason"),
        getattr(error, "verify_message"),
      );
    }
  }
  server.close();

  const plain = await asyncio.start_server(
    (reader: asyncio.StreamReader, writer: asyncio.StreamWriter) =>
      writer.write(Bytes.from_latin1("not TLS\n")),
    "127.0.0.1",
    0,
  );
  try {
    await call(
      asyncio.open_connection,
      ...starred(call_method(getitem(plain.sockets, 0), "getsockname")),
      kwargs({ ssl: known, server_hostname: "localhost" }),
    );
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ssl.SSLError)) {
      throw error;
    }
    print(getattr(type(error), "__name__"), getattr(error, "reason"), error);
  }
  plain.close();
}

await asyncio.run(coroutine(main));
