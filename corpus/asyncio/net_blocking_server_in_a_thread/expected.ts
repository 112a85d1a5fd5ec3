/** A blocking server in a thread, and a client of asyncio. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as socket from "@tsyncio/runtime/stdlib/socket";
import * as threading from "@tsyncio/runtime/stdlib/threading";
import {
  Bytes,
  call,
  coroutine,
  enter,
  iadd,
  print,
  starred,
  truth,
  Tuple,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/network";

async function serve(listener: socket.socket, log: unknown[]): Promise<null> {
  const [connection, _] = await listener.accept();
  const scope = enter(connection);
  try {
    connection.settimeout(5);
    let buffer: Bytes = Bytes.from_latin1("");
    while (!buffer.endswith(Bytes.from_latin1("quit\n"))) {
      const data = await connection.recv(1024);
      if (!truth(data)) {
        break;
      }
      buffer = iadd(buffer, data);
      log.push(data);
      await connection.sendall(data.upper());
    }
  } catch (error) {
    scope.caught(error);
  } finally {
    scope.exit();
  }
  listener.close();
  return null;
}

async function client(address: unknown): Promise<void> {
  const [reader, writer] = await call(
    asyncio.open_connection,
    ...starred(address),
  );
  for (const word of [
    Bytes.from_latin1("one\n"),
    Bytes.from_latin1("two\n"),
    Bytes.from_latin1("quit\n"),
  ]) {
    writer.write(word);
    await writer.drain();
    print("client got", await reader.readline());
  }
  print("end", await reader.read());
  writer.close();
  await writer.wait_closed();
}

async function main(): Promise<void> {
  const log: unknown[] = [];
  const listener = socket.create_server(Tuple.of("127.0.0.1", 0));
  const thread = new threading.Thread(
    undefined,
    threading.blocking(serve),
    undefined,
    Tuple.of(listener, log),
  );
  thread.start();
  await asyncio.run(coroutine(client, listener.getsockname()));
  await thread.join();
  print("server saw", Bytes.from_latin1("").join(log));
}

await main();
