/** A tiny chat server with rooms, and clients that talk to it. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as collections from "@tsyncio/runtime/stdlib/collections";
import * as contextlib from "@tsyncio/runtime/stdlib/contextlib";
import * as json from "@tsyncio/runtime/stdlib/json";
import * as logging from "@tsyncio/runtime/stdlib/logging";
import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  aenter,
  AssertionError,
  Bytes,
  call,
  call_method,
  ConnectionError,
  contains,
  coroutine,
  Dict,
  enter,
  eq,
  exception,
  getattr,
  getitem,
  type int,
  is_main,
  isinstance,
  iterate,
  kwargs,
  len,
  list,
  match_mapping,
  match_mapping_rest,
  print,
  type PySet,
  repr,
  rest_keywords,
  set,
  signature,
  sorted,
  str,
  truth,
  Tuple,
  unawaited,
  unpack,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/native_steps";
import { defaultdict } from "@tsyncio/runtime/stdlib/collections";
import { as_dataclass } from "@tsyncio/runtime/stdlib/dataclasses";

logging.basicConfig({
  level: logging.INFO,
  format: "%(levelname)-8s %(name)s: %(message)s",
});
const log = logging.getLogger("chat");

class Client {
  declare writer: asyncio.StreamWriter;
  declare name: string | null;

  static name_: null = null;
  declare rooms: PySet<string>;

  constructor(
    writer: asyncio.StreamWriter,
    name: string | null = null,
    rooms: PySet<string> = set(),
  ) {
    this.writer = writer;
    this.name = name;
    this.rooms = rooms;
  }

  async send(options: { [keyword: string]: any } = {}): Promise<null> {
    const message = rest_keywords(options);
    this.writer.write(
      add(
        strings.encode(json.dumps(message, { sort_keys: true })),
        Bytes.from_latin1("\n"),
      ),
    );
    await this.writer.drain();
    return null;
  }
}
as_dataclass(Client, ["writer", "name", ["rooms", { default_factory: set }]], {
  eq: false,
});
signature(Client.prototype.send, "**message");

class ChatServer {
  declare rooms: collections.defaultdict;
  declare _server: asyncio.Server | null;
  declare handled: number;

  constructor() {
    this.rooms = new defaultdict(list);
    this._server = null;
    this.handled = 0;
  }

  async start(): Promise<int> {
    this._server = await asyncio.start_server(
      getattr(this, "_handle"),
      "127.0.0.1",
      0,
    );
    return unawaited(
      getitem(call_method(getitem(this._server!.sockets, 0), "getsockname"), 1),
    );
  }

  async stop(): Promise<void> {
    if (this._server === null) {
      throw new AssertionError();
    }
    this._server!.close();
    await this._server!.wait_closed();
  }

  async _handle(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
  ): Promise<null> {
    const client = new Client(writer);
    try {
      let line!: Bytes;
      while (truth((line = await reader.readline()))) {
        let message!: any;
        try {
          message = json.loads(line);
        } catch (caught) {
          const error = exception(caught);
          if (!(error instanceof json.JSONDecodeError)) {
            throw error;
          }
          await client.send({ error: str(error) });
          continue;
        }
        this.handled += 1;
        await this._dispatch(client, message);
      }
    } finally {
      for (const room of sorted(client.rooms)) {
        call_method(getitem(this.rooms, room), "remove", client);
      }
      log.info("%s left (%d rooms)", client.name, len(client.rooms));
      writer.close();
      const scope = enter(new contextlib.suppress(ConnectionError));
      try {
        await writer.wait_closed();
      } catch (caught) {
        scope.caught(caught);
      } finally {
        scope.exit();
      }
    }
    return null;
  }

  async _dispatch(client: Client, message: Dict<any, any>): Promise<void> {
    let parts: [unknown, any] | null;
    let parts_2: [unknown, any, unknown] | null;
    let parts_3: [unknown, Dict<unknown, unknown>] | null;
    let room!: any;
    let text!: unknown;
    if (
      (parts = match_mapping(message, ["type", "name"])) !== null &&
      eq(parts[0], "hello") &&
      isinstance(parts[1], str)
    ) {
      const name: string = parts[1];
      client.name = name;
      log.info("hello from %r", name);
      await client.send({ type: "welcome", name });
    } else if (
      (parts = match_mapping(message, ["type", "room"])) !== null &&
      eq(parts[0], "join")
    ) {
      room = parts[1];
      call_method(getitem(this.rooms, room), "append", client);
      client.rooms.add(room);
      await client.send({
        type: "joined",
        room,
        members: Array.from(iterate(getitem(this.rooms, room)), (c) =>
          getattr(c, "name"),
        ),
      });
    } else if (
      (parts_2 = match_mapping(message, ["type", "room", "text"])) !== null &&
      eq(parts_2[0], "say") &&
      ((room = parts_2[1]),
      (text = parts_2[2]),
      contains(getitem(this.rooms, room), client))
    ) {
      await asyncio.gather(
        ...Iterator.from(iterate(getitem(this.rooms, room))).map((c) =>
          call(
            getattr(c, "send"),
            kwargs({ type: "said", who: client.name, text, room }),
          ),
        ),
      );
    } else if ((parts_3 = match_mapping_rest(message, ["type"])) !== null) {
      const kind = parts_3[0];
      const rest: Dict<unknown, unknown> = parts_3[1];
      await client.send({
        error: `unknown ${repr(kind)} with ${str(sorted(rest))}`,
      });
    } else {
      await client.send({ error: "malformed" });
    }
  }
}

async function talk(
  port: int,
  name: string,
  lines: string[],
  out: string[],
): Promise<void> {
  const [reader, writer] = await asyncio.open_connection("127.0.0.1", port);

  async function ask(
    options: { [keyword: string]: any } = {},
  ): Promise<unknown> {
    const message = rest_keywords(options);
    writer.write(strings.encode(json.dumps(message) + "\n"));
    return unawaited(json.loads(await reader.readline()));
  }

  out.push(`${name}: ${str(await ask({ type: "hello", name }))}`);
  out.push(
    `${name}: ${str(await ask({ type: "join", room: getitem(name, 0) }))}`,
  );
  for (const line of lines) {
    const answer = await ask({
      type: "say",
      room: getitem(name, 0),
      text: line,
    });
    out.push(
      `${name} < ${str(getitem(answer, "who"))}: ${str(getitem(answer, "text"))}`,
    );
  }
  out.push(
    `${name}: ${str(await ask({ type: "dance", how: "slow", when: "now" }))}`,
  );
  out.push(`${name}: ${str(await ask({ room: 1 }))}`);
  writer.write(Bytes.from_latin1("{not json}\n"));
  out.push(`${name}: ${strings.strip((await reader.readline()).decode())}`);
  writer.close();
  await writer.wait_closed();
}

async function main(): Promise<void> {
  const server = new ChatServer();
  const port = await server.start();
  const out: string[] = [];
  const scope = await aenter(asyncio.timeout(5));
  try {
    for (const [name, lines] of [
      Tuple.of("ann", ["hi", "there"]),
      Tuple.of("bob", ["yo"]),
    ]) {
      await talk(port, name, lines, out);
      await asyncio.sleep(0.05);
    }
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
  await server.stop();
  print(...out, { sep: "\n" });
  print(
    "handled",
    server.handled,
    new Dict<unknown, number>(
      Iterator.from(iterate(server.rooms.items())).map((item) => {
        const [room, cs]: [unknown, unknown] = unpack(item, 2);
        return [room, len(cs)] as const;
      }),
    ),
  );
}

if (is_main(import.meta)) {
  await asyncio.run(coroutine(main));
}
