/** TLS: echo, start_tls on both sides, what is said of the connection, a certificate that nobody trusts. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as ssl from "@tsyncio/runtime/stdlib/ssl";
import {
  add,
  aenter,
  Bytes,
  call_method,
  ConnectionError,
  coroutine,
  eq,
  exception,
  getattr,
  getitem,
  isinstance,
  len,
  mul,
  OSError,
  print,
  setattr,
  Slice,
  truth,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/network";

const CERT = "server.pem";
const KEY = "server.key";

function server_context(): ssl.SSLContext {
  const context = new ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER);
  context.load_cert_chain(CERT, KEY);
  return context;
}

function client_context(trusted = true): ssl.SSLContext {
  const context = ssl.create_default_context();
  if (trusted) {
    context.load_verify_locations(CERT);
  }
  setattr(context, "check_hostname", false);
  return context;
}

async function echo(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
): Promise<null> {
  let line!: Bytes;
  while (truth((line = await reader.readline()))) {
    writer.write(line.upper());
    await writer.drain();
  }
  writer.close();
  try {
    await writer.wait_closed();
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ConnectionError || error instanceof ssl.SSLError)) {
      throw error;
    }
    print("server", getattr(type(error), "__name__"));
  }
  return null;
}

async function upgrading(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
): Promise<null> {
  writer.write(Bytes.from_latin1("ready\n"));
  const word = await reader.readline();
  if (eq(word, Bytes.from_latin1("STARTTLS\n"))) {
    writer.write(Bytes.from_latin1("go\n"));
    await writer.drain();
    await writer.start_tls(server_context());
    print("server secure", writer.get_extra_info("ssl_object") !== null);
  }
  const line = await reader.readline();
  writer.write(add(Bytes.from_latin1("secret "), line));
  await writer.drain();
  writer.close();
  return null;
}

async function main(): Promise<void> {
  let server: asyncio.Server = await asyncio.start_server(
    echo,
    "localhost",
    0,
    { ssl: server_context() },
  );
  let port: unknown = getitem(
    call_method(getitem(server.sockets, 0), "getsockname"),
    1,
  );
  const scope = await aenter(server);
  try {
    const [reader, writer] = await asyncio.open_connection("localhost", port, {
      ssl: client_context(),
    });
    for (const word of [
      Bytes.from_latin1("hello\n"),
      add(mul(Bytes.from_latin1("x"), 40000), Bytes.from_latin1("\n")),
    ]) {
      writer.write(word);
      const answer = await reader.readline();
      print(len(answer), getitem(answer, new Slice(null, 10)));
    }
    print(
      getitem(writer.get_extra_info("cipher"), 1),
      writer.get_extra_info("compression"),
    );
    print(getitem(writer.get_extra_info("peercert"), "subject"));
    print(
      getattr(type(writer.get_extra_info("ssl_object")), "__name__"),
      getattr(writer.get_extra_info("sslcontext"), "verify_mode"),
    );
    print(
      writer.can_write_eof(),
      eq(getitem(writer.get_extra_info("peername"), 1), port),
    );
    writer.close();
    await writer.wait_closed();
    try {
      await asyncio.open_connection("localhost", port, {
        ssl: client_context(false),
      });
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof ssl.SSLCertVerificationError)) {
        throw error;
      }
      print(
        getattr(type(error), "__name__"),
        getattr(error, "verify_code"),
        getattr(error, "verify_message"),
      );
    }
    try {
      await asyncio.wait_for(
        coroutine(asyncio.open_connection, "localhost", port, { ssl: true }),
        5,
      );
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof ssl.SSLError)) {
        throw error;
      }
      print(isinstance(error, OSError), getattr(error, "reason"));
    }
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
  server = await asyncio.start_server(upgrading, "localhost", 0);
  port = getitem(call_method(getitem(server.sockets, 0), "getsockname"), 1);
  const scope_2 = await aenter(server);
  try {
    const [reader, writer] = await asyncio.open_connection("localhost", port);
    print(await reader.readline());
    writer.write(Bytes.from_latin1("STARTTLS\n"));
    print(await reader.readline());
    await writer.start_tls(client_context(), { server_hostname: "localhost" });
    print(call_method(writer.get_extra_info("ssl_object"), "version"));
    writer.write(Bytes.from_latin1("word\n"));
    print(await reader.read());
    writer.close();
    await writer.wait_closed();
    const [plain_reader, plain_writer] = await asyncio.open_connection(
      "localhost",
      port,
    );
    print(await plain_reader.readline());
    plain_writer.write(Bytes.from_latin1("NO\nopen\n"));
    print(await plain_reader.read());
    plain_writer.close();
  } catch (caught) {
    await scope_2.caught(caught);
  } finally {
    await scope_2.exit();
  }
}

await asyncio.run(coroutine(main));
