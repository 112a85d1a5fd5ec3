/** An echo over TLS with a certificate of the corpus's own. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as ssl from "@tsyncio/runtime/stdlib/ssl";
import {
  add,
  Bytes,
  call,
  call_method,
  coroutine,
  Dict,
  eq,
  exception,
  getattr,
  getitem,
  isinstance,
  kwargs,
  mul,
  OSError,
  print,
  setattr,
  Slice,
  truth,
  Tuple,
  type,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";

async function handle(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
): Promise<null> {
  let line!: Bytes;
  const session = writer.get_extra_info("ssl_object");
  print(
    "server:",
    call_method(session, "version"),
    writer.can_write_eof(),
    writer.get_extra_info("peercert"),
  );
  while (truth((line = await reader.readline()))) {
    writer.write(line.upper());
    await writer.drain();
  }
  print("server: end");
  writer.close();
  await writer.wait_closed();
  return null;
}

async function main(): Promise<void> {
  let error!: ValueError;
  const server_context = new ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER);
  server_context.load_cert_chain("server.pem", "server.key");
  const server = await asyncio.start_server(handle, "127.0.0.1", 0, {
    ssl: server_context,
  });
  const port = getitem(
    call_method(getitem(server.sockets, 0), "getsockname"),
    1,
  );

  const context = ssl.create_default_context(undefined, {
    cafile: "server.pem",
  });
  print(context.check_hostname, eq(context.verify_mode, ssl.CERT_REQUIRED));
  let [reader, writer] = await asyncio.open_connection("127.0.0.1", port, {
    ssl: context,
    server_hostname: "localhost",
  });
  const certificate = writer.get_extra_info("peercert");
  print(
    getitem(certificate, "subject"),
    getitem(certificate, "subjectAltName"),
  );
  print(
    getitem(writer.get_extra_info("cipher"), 1),
    writer.get_extra_info("compression"),
  );
  print(
    writer.get_extra_info("sslcontext") === context,
    getitem(writer.get_extra_info("peername"), 0),
  );
  for (const text of [
    Bytes.from_latin1("one\n"),
    Bytes.from_latin1("two\n"),
    add(mul(Bytes.from_latin1("x"), 50000), Bytes.from_latin1("\n")),
  ]) {
    writer.write(text);
    await writer.drain();
    print(getitem(await reader.readline(), new Slice(null, 10)));
  }
  writer.close();
  await writer.wait_closed();

  const unchecked = ssl.create_default_context();
  setattr(unchecked, "check_hostname", false);
  setattr(unchecked, "verify_mode", ssl.CERT_NONE);
  [reader, writer] = await asyncio.open_connection("127.0.0.1", port, {
    ssl: unchecked,
  });
  print("unchecked", writer.get_extra_info("peercert"));
  writer.write(Bytes.from_latin1("three\n"));
  print(await reader.readline());
  writer.close();
  await writer.wait_closed();
  server.close();
  await server.wait_closed();

  for (const arguments_ of [
    new Dict<string, ssl.SSLContext | boolean | string>([["ssl", context]]),
    new Dict<string, ssl.SSLContext | boolean | string>([
      ["ssl", true],
      ["server_hostname", ""],
    ]),
  ]) {
    try {
      await call(asyncio.open_connection, kwargs(arguments_));
    } catch (caught) {
      const failure = exception(caught);
      if (!(failure instanceof ValueError)) {
        throw failure;
      }
      error = failure;
      try {
        print(error);
      } finally {
        error = undefined as any;
      }
    }
  }
  try {
    setattr(unchecked, "check_hostname", true);
    setattr(unchecked, "verify_mode", ssl.CERT_NONE);
  } catch (caught) {
    const failure_2 = exception(caught);
    if (!(failure_2 instanceof ValueError)) {
      throw failure_2;
    }
    error = failure_2;
    try {
      print(error);
    } finally {
      error = undefined as any;
    }
  }
  for (const files of [Tuple.of("missing.pem"), Tuple.of("server.key")]) {
    try {
      call_method(server_context, "load_cert_chain", ...files);
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof OSError)) {
        throw error;
      }
      print(getattr(type(error), "__name__"), isinstance(error, ssl.SSLError));
    }
  }
}

await asyncio.run(coroutine(main));
