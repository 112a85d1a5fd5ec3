/** Streams over a Unix socket. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aenter,
  Bytes,
  call_method,
  ConnectionRefusedError,
  coroutine,
  exception,
  FileNotFoundError,
  getattr,
  getitem,
  OSError,
  print,
  repr,
  type,
} from "@tsyncio/runtime";

const PATH = "chat.sock";

async function handle(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
): Promise<null> {
  print(
    "peer",
    repr(writer.get_extra_info("peername")),
    "here",
    writer.get_extra_info("sockname"),
  );
  writer.write((await reader.readline()).title());
  writer.close();
  await writer.wait_closed();
  return null;
}

async function main(): Promise<void> {
  const server = await asyncio.start_unix_server(handle, PATH);
  print(call_method(getitem(server.sockets, 0), "getsockname"));
  const scope = await aenter(server);
  try {
    for (const text of [
      Bytes.from_latin1("the first\n"),
      Bytes.from_latin1("the second\n"),
    ]) {
      const [reader, writer] = await asyncio.open_unix_connection(PATH);
      print("connected to", writer.get_extra_info("peername"));
      writer.write(text);
      print(await reader.read());
      writer.close();
      await writer.wait_closed();
    }
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
  try {
    await asyncio.open_unix_connection(PATH);
  } catch (caught) {
    const error = exception(caught);
    if (!(
      error instanceof ConnectionRefusedError ||
      error instanceof FileNotFoundError
    )) {
      throw error;
    }
    print(getattr(type(error), "__name__"), error);
  }
  try {
    await asyncio.start_unix_server(handle, "no/such/folder/x.sock");
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof OSError)) {
      throw error;
    }
    print(getattr(type(error), "__name__"), error);
  }
}

await asyncio.run(coroutine(main));
