/** A connection that goes on encrypted after a word. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as ssl from "@tsyncio/runtime/stdlib/ssl";
import {
  add,
  Bytes,
  call,
  call_method,
  coroutine,
  getitem,
  print,
  starred,
  truth,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/network";

async function handle(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
): Promise<null> {
  let line!: Bytes;
  print("server:", await reader.readline());
  writer.write(Bytes.from_latin1("go on\n"));
  const context = new ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER);
  context.load_cert_chain("server.pem", "server.key");
  await writer.start_tls(context);
  print("server: encrypted", writer.get_extra_info("ssl_object") !== null);
  while (truth((line = await reader.readline()))) {
    writer.write(add(Bytes.from_latin1("echo "), line));
  }
  writer.close();
  await writer.wait_closed();
  return null;
}

async function main(): Promise<void> {
  const server = await asyncio.start_server(handle, "127.0.0.1", 0);
  const [reader, writer] = await call(
    asyncio.open_connection,
    ...starred(call_method(getitem(server.sockets, 0), "getsockname")),
  );
  print(writer.get_extra_info("sslcontext"));
  writer.write(Bytes.from_latin1("STARTTLS\n"));
  print("client:", await reader.readline());
  const context = ssl.create_default_context(undefined, {
    cafile: "server.pem",
  });
  await writer.start_tls(context, { server_hostname: "localhost" });
  print("client: encrypted", writer.get_extra_info("sslcontext") === context);
  for (const text of [Bytes.from_latin1("one\n"), Bytes.from_latin1("two\n")]) {
    writer.write(text);
    print(await reader.readline());
  }
  writer.close();
  await writer.wait_closed();
  server.close();
  await server.wait_closed();
}

await asyncio.run(coroutine(main));
