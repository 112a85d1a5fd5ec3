/** A chat server: what one client says, all others hear. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  aenter,
  aiterate,
  awaitable,
  Bytes,
  call,
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
  repr,
  setitem,
  str,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";

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

class Client {
  declare name: string;
  declare reader: asyncio.StreamReader | asyncio.StreamWriter;
  declare writer: asyncio.StreamReader | asyncio.StreamWriter;

  constructor(
    name: string,
    reader: asyncio.StreamReader | asyncio.StreamWriter,
    writer: asyncio.StreamReader | asyncio.StreamWriter,
  ) {
    this.name = name;
    this.reader = reader;
    this.writer = writer;
  }

  async say(text: string): Promise<void> {
    call(
      getattr(this.writer, "write"),
      add(strings.encode(text), Bytes.from_latin1("\n")),
    );
    await awaitable(call_method(this.writer, "drain"));
  }

  async hear(): Promise<void> {
    print(
      `${this.name} hears ${repr(call_method(await awaitable(call_method(this.reader, "readline")), "decode"))}`,
    );
  }
}

async function join(port: int, name: string): Promise<Client> {
  const client = call(
    Client,
    name,
    ...(await asyncio.open_connection("127.0.0.1", port)),
  );
  await client.say(name);
  await client.hear();
  return client;
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
  const scope = await aenter(server);
  try {
    let speaker!: Client;
    const clients = await (async () => {
      const items: Client[] = [];
      for (const name of ["ann", "bob", "eve"]) {
        items.push(await join(port, name));
      }
      return items;
    })();
    for (speaker of clients) {
      for (const text of [`hello from ${speaker.name}`, "how are you?"]) {
        await speaker.say(text);
        await asyncio.gather(
          ...Iterator.from(clients)
            .filter((other) => other !== speaker)
            .map((other) => coroutine(other.hear.bind(other))),
        );
      }
    }
    for (const client of clients) {
      await client.say("/quit");
      print(
        `${client.name} at the end: ${str(await awaitable(call_method(client.reader, "read")))}`,
      );
      call_method(client.writer, "close");
      await awaitable(call_method(client.writer, "wait_closed"));
    }
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
  print(server.is_serving(), server.sockets);
}

await asyncio.run(coroutine(main));
