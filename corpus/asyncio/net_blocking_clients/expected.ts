/** A server of asyncio in a thread of its own, and blocking clients in the main thread. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as socket from "@tsyncio/runtime/stdlib/socket";
import * as threading from "@tsyncio/runtime/stdlib/threading";
import {
  add,
  aenter,
  aiterate,
  bytearray,
  Bytes,
  bytes,
  call_method,
  ConnectionRefusedError,
  coroutine,
  enter,
  eq,
  exception,
  getattr,
  getitem,
  iadd,
  is_,
  OSError,
  print,
  Slice,
  TimeoutError,
  truth,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/native_steps";
import "@tsyncio/runtime/asyncio/parts/network";

let error!: TimeoutError | ConnectionRefusedError;

const ready = new threading.Event();
const where: unknown[] = [];

async function handle(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
): Promise<null> {
  for await (const line of aiterate(reader)) {
    writer.write(add(Bytes.from_latin1("echo: "), line));
    await writer.drain();
    if (eq(line, Bytes.from_latin1("bye\n"))) {
      break;
    }
  }
  writer.close();
  return null;
}

async function serve(stop: asyncio.Event | null): Promise<void> {
  const server = await asyncio.start_server(handle, "127.0.0.1", 0);
  where.push(call_method(getitem(server.sockets, 0), "getsockname"));
  ready.set();
  const scope = await aenter(server);
  try {
    await stop!.wait();
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
  print("server closed");
}

class Service extends threading.Thread {
  declare loop: asyncio.AbstractEventLoop | null;
  declare stop: asyncio.Event | null;

  constructor() {
    super(undefined, undefined, "service");
    this.loop = null;
    this.stop = null;
  }

  async run(): Promise<null> {
    const self = this;
    async function body(): Promise<void> {
      self.loop = asyncio.get_running_loop();
      self.stop = new asyncio.Event();
      await serve(self.stop);
    }

    await asyncio.run(coroutine(body));
    return null;
  }

  async end(): Promise<null> {
    this.loop!.call_soon_threadsafe(getattr(this.stop!, "set"));
    await this.join();
    return null;
  }
}

async function read_line(sock: socket.socket): Promise<Bytes> {
  let line: Bytes = Bytes.from_latin1("");
  while (!line.endswith(Bytes.from_latin1("\n"))) {
    const part = await sock.recv(1);
    if (!truth(part)) {
      return line;
    }
    line = iadd(line, part);
  }
  return line;
}

const service = new Service();
service.start();
await ready.wait();
const scope = enter(await socket.create_connection(getitem(where, 0)));
try {
  const sock = scope.value;
  await sock.sendall(Bytes.from_latin1("hello\n"));
  print(await read_line(sock));
  sock.settimeout(0.05);
  try {
    await sock.recv(10);
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof TimeoutError)) {
      throw failure;
    }
    error = failure;
    try {
      print("timed out:", error, is_(type(error), socket.timeout));
    } finally {
      error = undefined as any;
    }
  }
  sock.settimeout(null);
  await sock.send(Bytes.from_latin1("bye\n"));
  print(await read_line(sock));
  print(await sock.recv(10));
} catch (caught) {
  scope.caught(caught);
} finally {
  scope.exit();
}
const scope_2 = enter(new socket.socket());
try {
  const sock = scope_2.value;
  sock.settimeout(2);
  await sock.connect(getitem(where, 0));
  await sock.send(Bytes.from_latin1("bye\n"));
  const buffer = bytearray(20);
  const count = await sock.recv_into(buffer);
  print(count, bytes(getitem(buffer, new Slice(null, count))));
} catch (caught) {
  scope_2.caught(caught);
} finally {
  scope_2.exit();
}
await service.end();
const scope_3 = enter(new socket.socket());
try {
  const sock = scope_3.value;
  try {
    await sock.connect(getitem(where, 0));
  } catch (caught) {
    const failure_2 = exception(caught);
    if (!(failure_2 instanceof ConnectionRefusedError)) {
      throw failure_2;
    }
    error = failure_2;
    try {
      print(error);
    } finally {
      error = undefined as any;
    }
  }
} catch (caught) {
  scope_3.caught(caught);
} finally {
  scope_3.exit();
}
try {
  await socket.create_connection(getitem(where, 0), 1);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof OSError)) {
    throw error;
  }
  print(getattr(type(error), "__name__"), error);
}
