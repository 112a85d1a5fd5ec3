/** A chat server: what one client says, all others hear. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  aenter,
  aiterate,
  Bytes,
  call_method,
  coroutine,
  delitem,
  Dict,
  eq,
  getattr,
  getitem,
  type int,
  len,
  print,
  range,
  setitem,
  str,
} from "@tsyncio/runtime";

class ChatServer {
  declare writers: Dict<string, asyncio.StreamWriter>;

  constructor() {
    this.writers = new Dict<string, asyncio.StreamWriter>();
  }

  async broadcast(sender: string, text: string): Promise<void> {
    for (const [name, writer] of this.writers.items()) {
      if (name !== sender) {
        writer.write(strings.encode(`${sender}: ${str(text)}\n`));
        await writer.drain();
      }
    }
  }

  async handle(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
  ): Promise<null> {
    const name = strings.strip((await reader.readline()).decode());
    setitem(this.writers, name, writer);
    print(`${name} joined, ${len(this.writers)} here`);
    writer.write(Bytes.from_latin1("welcome\n"));
    try {
      for await (const line of aiterate(reader)) {
        const text = call_method(call_method(line, "decode"), "rstrip");
        if (eq(text, "/quit")) {
          break;
        }
        await this.broadcast(name, text);
      }
    } finally {
      delitem(this.writers, name);
      print(`${name} left, ${len(this.writers)} here`);
      writer.close();
      await writer.wait_closed();
    }
    return null;
  }
}

async function client(
  port: int,
  turn: number,
  name: string,
  lines: string[],
  joined: asyncio.Barrier,
  expected: number,
): Promise<void> {
  await asyncio.sleep(0.1 * turn);
  const [reader, writer] = await asyncio.open_connection("127.0.0.1", port);
  writer.write(strings.encode(`${name}\n`));
  print(name, "got", await reader.readline());
  await joined.wait();
  await asyncio.sleep(0.1 * turn);
  for (const line of lines) {
    writer.write(add(strings.encode(line), Bytes.from_latin1("\n")));
    await writer.drain();
  }
  const heard = await (async () => {
    const items: Bytes[] = [];
    for (const _ of range(expected)) {
      items.push(await reader.readline());
    }
    return items;
  })();
  await joined.wait();
  await asyncio.sleep(0.1 * turn);
  print(name, "heard", heard);
  writer.write(Bytes.from_latin1("/quit\n"));
  print(name, "at the end", await reader.read());
  writer.close();
  await writer.wait_closed();
}

async function main(): Promise<void> {
  const chat = new ChatServer();
  const server = await asyncio.start_server(
    getattr(chat, "handle"),
    "127.0.0.1",
    0,
  );
  const port = getitem(
    call_method(getitem(server.sockets, 0), "getsockname"),
    1,
  );
  const joined = new asyncio.Barrier(3);
  const scope = await aenter(server);
  try {
    const scope_2 = await aenter(new asyncio.TaskGroup());
    try {
      const group = scope_2.value;
      group.create_task(
        coroutine(client, port, 0, "ann", ["hello", "how are you?"], joined, 2),
      );
      group.create_task(
        coroutine(client, port, 1, "bob", ["hi ann"], joined, 3),
      );
      group.create_task(coroutine(client, port, 2, "eve", ["…"], joined, 3));
    } catch (error) {
      await scope_2.caught(error);
    } finally {
      await scope_2.exit();
    }
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
  print(server.is_serving(), server.sockets);
}

await asyncio.run(coroutine(main));
