/** In which order callbacks of connections run, among other tasks. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  add,
  Bytes,
  call,
  call_method,
  coroutine,
  eq,
  getattr,
  getitem,
  print,
  repr,
  starred,
  str,
  truth,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/network";

const log: unknown[] = [];

class Traced extends asyncio.Protocol {
  declare name: unknown;
  declare transport: unknown;

  constructor(name: unknown) {
    super();
    this.name = name;
  }

  connection_made(transport: unknown): null {
    this.transport = transport;
    log.push(`${str(this.name)} made`);
    return null;
  }

  data_received(data: unknown): null {
    log.push(`${str(this.name)} data ${repr(data)}`);
    if (eq(this.name, "server")) {
      call(
        getattr(getattr(this, "transport"), "write"),
        add(Bytes.from_latin1("re: "), data),
      );
      asyncio
        .get_running_loop()
        .call_soon(getattr(log, "append"), "soon after server data");
      if (truth(call_method(data, "endswith", Bytes.from_latin1("!")))) {
        call_method(getattr(this, "transport"), "close");
      }
    }
    return null;
  }

  eof_received(): null {
    log.push(`${str(this.name)} eof`);
    return null;
  }

  connection_lost(exc: unknown): null {
    log.push(`${str(this.name)} lost ${repr(exc)}`);
    return null;
  }
}

async function ticker(count: number): Promise<void> {
  for (let tick = 0; tick < count; tick++) {
    log.push(`tick ${tick}`);
    await asyncio.sleep(0);
  }
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const server = await loop.create_server(
    () => new Traced("server"),
    "127.0.0.1",
    0,
  );
  log.push("serving");
  const ticks = asyncio.create_task(coroutine(ticker, 12));
  const [transport, client] = await call(
    getattr(loop, "create_connection"),
    () => new Traced("client"),
    ...starred(call_method(getitem(server.sockets, 0), "getsockname")),
  );
  log.push("connected");
  call_method(transport, "write", Bytes.from_latin1("a"));
  call_method(transport, "write", Bytes.from_latin1("b"));
  await asyncio.sleep(0);
  log.push("one turn after writing");
  await asyncio.sleep(0);
  log.push("two turns after writing");
  call_method(transport, "write", Bytes.from_latin1("c!"));
  await ticks;
  await asyncio.sleep(0.02);
  server.close();
  log.push("closed");
  await server.wait_closed();
  print(...log, { sep: "\n" });
}

await asyncio.run(coroutine(main));
