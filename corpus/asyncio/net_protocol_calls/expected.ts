/** Protocols: what is called when, pausing, half-closed connections, exceptions in callbacks. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as lists from "@tsyncio/runtime/lists";
import {
  aenter,
  awaitable,
  Bytes,
  call,
  call_method,
  coroutine,
  type Dict,
  eq,
  getattr,
  getitem,
  print,
  RuntimeError,
  signature,
  starred,
  str,
  truth,
  Tuple,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/network";
import "@tsyncio/runtime/parts/dicts";

class Recorder extends asyncio.Protocol {
  declare name: unknown;
  declare log: unknown;
  declare fail: unknown;
  declare keep: unknown;
  declare lost: asyncio.Future<unknown>;
  declare transport: unknown;

  constructor(
    name: unknown,
    log: unknown,
    fail: unknown = null,
    keep: unknown = false,
  ) {
    super();
    this.name = name;
    this.log = log;
    this.fail = fail;
    this.keep = keep;
    this.lost = asyncio.get_running_loop().create_future();
  }

  note(what: unknown, ...more_items: unknown[]): null {
    const more = Tuple.of(...more_items);
    call(getattr(this.log, "append"), Tuple.of(this.name, what, ...more));
    if (eq(this.fail, what)) {
      throw new RuntimeError(`${str(what)} fails`);
    }
    return null;
  }

  connection_made(transport: unknown): null {
    this.transport = transport;
    this.note("made");
    return null;
  }

  data_received(data: unknown): null {
    this.note("data", data);
    return null;
  }

  eof_received(): any {
    this.note("eof");
    return this.keep;
  }

  pause_writing(): null {
    this.note("pause");
    return null;
  }

  resume_writing(): null {
    this.note("resume");
    return null;
  }

  connection_lost(exc: unknown): null {
    this.lost.set_result(null);
    this.note("lost", getattr(type(exc), "__name__"));
    return null;
  }
}
signature(Recorder, "name, log, fail=…, keep=…");
signature(Recorder.prototype.note, "what, *more");

async function session(
  fail: string | null = null,
  keep = false,
): Promise<void> {
  const loop = asyncio.get_running_loop();
  const log: unknown[] = [];
  const problems: Tuple<[unknown, string]>[] = [];
  loop.set_exception_handler(
    (loop: asyncio.AbstractEventLoop, context: Dict<string, unknown>) =>
      lists.append(
        problems,
        Tuple.of(
          getitem(context, "message"),
          str(getitem(context, "exception")),
        ),
      ),
  );
  const servers: Recorder[] = [];

  function factory(): Recorder {
    servers.push(new Recorder("server", log, fail, keep));
    return getitem(servers, -1);
  }

  const server = await loop.create_server(factory, "127.0.0.1", 0);
  const scope = await aenter(server);
  try {
    const [transport, client] = await call(
      getattr(loop, "create_connection"),
      () => new Recorder("client", log),
      ...starred(call_method(getitem(server.sockets, 0), "getsockname")),
    );
    call_method(transport, "write", Bytes.from_latin1("one"));
    await asyncio.sleep(0.02);
    if (!truth(call_method(transport, "is_closing"))) {
      call_method(transport, "pause_reading");
      print(call_method(transport, "is_reading"));
      !truth(
        call_method(getattr(getitem(servers, 0), "transport"), "is_closing"),
      )
        ? call_method(
            getattr(getitem(servers, 0), "transport"),
            "write",
            Bytes.from_latin1("answer"),
          )
        : null;
      await asyncio.sleep(0.02);
      call_method(transport, "resume_reading");
      await asyncio.sleep(0.02);
      call_method(transport, "write_eof");
      await asyncio.sleep(0.02);
      if (keep) {
        call_method(
          getattr(getitem(servers, 0), "transport"),
          "write",
          Bytes.from_latin1("still open"),
        );
        await asyncio.sleep(0.02);
        call_method(getattr(getitem(servers, 0), "transport"), "close");
      }
    }
    await awaitable(getattr(client, "lost"));
    call_method(transport, "close");
    await getitem(servers, 0).lost;
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
  print(fail, keep);
  for (const entry of log) {
    print("  ", ...starred(entry));
  }
  print("  ", problems);
}

async function main(): Promise<void> {
  await session();
  await session(undefined, true);
  for (const fail of ["made", "data", "eof", "lost"]) {
    await session(fail);
  }
}

await asyncio.run(coroutine(main));
