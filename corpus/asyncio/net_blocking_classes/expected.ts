/** Blocking sockets in the ways that strangers write them. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as concurrent_futures from "@tsyncio/runtime/stdlib/concurrent/futures";
import * as socket from "@tsyncio/runtime/stdlib/socket";
import * as threading from "@tsyncio/runtime/stdlib/threading";
import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  Bytes,
  call,
  call_method,
  ConnectionError,
  contains,
  coroutine,
  enter,
  enter_blocking,
  EOFError,
  exception,
  getattr,
  iadd,
  type int,
  len,
  list,
  mul,
  OSError,
  print,
  signature,
  starred,
  truth,
  Tuple,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/executors";
import { ThreadPoolExecutor } from "@tsyncio/runtime/stdlib/concurrent/futures";

class LineClient {
  declare sock: socket.socket;
  declare address: any;
  declare buffer: Bytes;

  constructor(address: unknown) {
    this.sock = new socket.socket();
    this.sock.settimeout(5);
    this.address = address;
    this.buffer = Bytes.from_latin1("");
  }

  async send_line(text: string): Promise<void> {
    await this.sock.sendall(add(strings.encode(text), Bytes.from_latin1("\n")));
  }

  async read_line(): Promise<string> {
    let line!: Bytes;
    let _!: Bytes;
    while (!contains(this.buffer, Bytes.from_latin1("\n"))) {
      const part = await this.sock.recv(64);
      if (!truth(part)) {
        throw new EOFError("closed");
      }
      this.buffer = iadd(this.buffer, part);
    }
    const [item, item_2, item_3] = this.buffer.partition(
      Bytes.from_latin1("\n"),
    );
    line = item;
    _ = item_2;
    this.buffer = item_3;
    return line.decode();
  }

  async ask(text: string): Promise<string> {
    await this.send_line(text);
    return await this.read_line();
  }

  __enter__(): LineClient {
    return this;
  }

  __exit__(...details_items: unknown[]): null {
    const details = Tuple.of(...details_items);
    this.sock.close();
    return null;
  }
}
signature(LineClient.prototype.__exit__, "*details");

async function open_client(address: unknown): Promise<LineClient> {
  const client = new LineClient(address);
  await client.sock.connect(address);
  return client;
}

class ThreadedServer {
  declare listener: socket.socket;
  declare address: any;
  declare threads: threading.Thread[];
  declare count: int;
  declare lock: threading.Lock;
  declare acceptor: threading.Thread;

  constructor() {
    this.listener = new socket.socket(socket.AF_INET, socket.SOCK_STREAM);
    this.listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1);
    this.listener.bind(Tuple.of("127.0.0.1", 0));
    this.listener.listen();
    this.address = this.listener.getsockname();
    this.threads = [];
    this.count = 0;
    this.lock = new threading.Lock();
  }

  start(clients: number): void {
    this.acceptor = new threading.Thread(
      undefined,
      threading.blocking(getattr(this, "accept_all")),
      undefined,
      Tuple.of(clients),
    );
    getattr(this, "acceptor").start();
  }

  async accept_all(clients: number): Promise<null> {
    for (let _ = 0; _ < clients; _++) {
      const [connection, address] = await this.listener.accept();
      const thread = new threading.Thread(
        undefined,
        threading.blocking(getattr(this, "serve")),
        undefined,
        Tuple.of(connection),
        undefined,
        { daemon: true },
      );
      thread.start();
      this.threads.push(thread);
    }
    this.listener.close();
    return null;
  }

  async serve(connection: socket.socket): Promise<null> {
    const scope = enter(connection);
    try {
      while (true) {
        let data!: Bytes;
        try {
          data = await connection.recv(1024);
        } catch (caught) {
          const failure = exception(caught);
          if (!(failure instanceof ConnectionError)) {
            throw failure;
          }
          break;
        }
        if (!truth(data)) {
          break;
        }
        await this.lock.acquire();
        try {
          this.count = iadd(this.count, len(data));
        } finally {
          this.lock.release();
        }
        await connection.sendall(data.upper());
      }
    } catch (caught) {
      scope.caught(caught);
    } finally {
      scope.exit();
    }
    return null;
  }

  async join(): Promise<void> {
    await getattr(this, "acceptor").join();
    for (const thread of this.threads) {
      await thread.join();
    }
  }
}

async function work(address: unknown, name: unknown): Promise<Bytes> {
  const scope = enter(new socket.socket());
  try {
    const sock = scope.value;
    await sock.connect(address);
    await sock.sendall(call_method(name, "encode"));
    return await sock.recv(100);
  } catch (caught) {
    scope.caught(caught);
    throw caught;
  } finally {
    scope.exit();
  }
}

async function main(server: ThreadedServer): Promise<void> {
  const loop = asyncio.get_running_loop();
  const results = await asyncio.gather(
    ...Iterator.from("abc").map((name) =>
      loop.run_in_executor(
        null,
        threading.blocking(work),
        server.address,
        name,
      ),
    ),
  );
  print(results);
  print(
    await asyncio.to_thread(threading.blocking(work), server.address, "thread"),
  );
  const scope = await enter_blocking(new ThreadPoolExecutor(2));
  try {
    const pool = scope.value;
    print(
      list(
        await concurrent_futures.collected(
          pool.map(threading.blocking(work), mul([server.address], 2), [
            "p",
            "q",
          ]),
        ),
      ),
    );
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
  const [reader, writer] = await call(
    asyncio.open_connection,
    ...starred(server.address),
  );
  writer.write(Bytes.from_latin1("from asyncio"));
  print(await reader.read(100));
  writer.close();
  await writer.wait_closed();
}

const server = new ThreadedServer();
server.start(8);
await asyncio.run(coroutine(main, server));
const scope = enter(await open_client(server.address));
try {
  const client = scope.value;
  print(await client.ask("hello"), await client.ask("two\nlines"));
  print(await client.read_line());
} catch (caught) {
  scope.caught(caught);
} finally {
  scope.exit();
}
await server.join();
print(server.count);
try {
  await open_client(server.address);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof OSError)) {
    throw error;
  }
  print(getattr(type(error), "__name__"));
}
