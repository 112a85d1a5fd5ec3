/** A server that ends gracefully on a signal: it stops to accept, lets those finish that are under way, cancels the rest. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as os from "@tsyncio/runtime/stdlib/os";
import * as signal from "@tsyncio/runtime/stdlib/signal";
import * as strings from "@tsyncio/runtime/strings";
import {
  aenter,
  Bytes,
  call,
  call_method,
  ConnectionRefusedError,
  coroutine,
  exception,
  float,
  getattr,
  getitem,
  len,
  mod,
  print,
  type PySet,
  set,
  starred,
  str,
  truth,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import "@tsyncio/runtime/asyncio/parts/signals";

class Service {
  declare connections: PySet<asyncio.Task<any> | null>;
  declare stopping: asyncio.Event;

  constructor() {
    this.connections = set();
    this.stopping = new asyncio.Event();
  }

  async handle(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
  ): Promise<null> {
    const task = asyncio.current_task();
    this.connections.add(task);
    try {
      while (!this.stopping.is_set()) {
        const line = await reader.readline();
        if (!truth(line)) {
          break;
        }
        const delay = Number(float(line));
        await asyncio.sleep(delay);
        writer.write(mod(Bytes.from_latin1("slept %s\n"), line.strip()));
        await writer.drain();
      }
    } catch (caught) {
      const failure = exception(caught);
      if (!(failure instanceof asyncio.CancelledError)) {
        throw failure;
      }
      writer.write(Bytes.from_latin1("cancelled\n"));
      throw failure;
    } finally {
      this.connections.discard(task);
      writer.close();
    }
    return null;
  }

  async run(ready: asyncio.Future<unknown>): Promise<void> {
    const loop = asyncio.get_running_loop();
    loop.add_signal_handler(signal.SIGTERM, getattr(this.stopping, "set"));
    const server = await asyncio.start_server(
      getattr(this, "handle"),
      "127.0.0.1",
      0,
    );
    ready.set_result(call_method(getitem(server.sockets, 0), "getsockname"));
    const scope = await aenter(server);
    try {
      await server.start_serving();
      await this.stopping.wait();
      print("stopping with", len(this.connections));
      server.close();
      if (truth(this.connections)) {
        const [done, pending] = await asyncio.wait(this.connections, {
          timeout: 1.5,
        });
        print("finished", len(done), "cancelling", len(pending));
        for (const task of pending) {
          task!.cancel();
        }
        const results = await asyncio.gather(...pending, {
          return_exceptions: true,
        });
        print(Array.from(results, (each) => getattr(type(each), "__name__")));
      }
      await server.wait_closed();
    } catch (caught) {
      await scope.caught(caught);
    } finally {
      await scope.exit();
    }
    print("stopped", server.is_serving());
  }
}

async function client(address: unknown, delay: float): Promise<Bytes> {
  const [reader, writer] = await call(
    asyncio.open_connection,
    ...starred(address),
  );
  writer.write(strings.encode(`${str(delay)}\n`));
  const answer = await reader.read();
  writer.close();
  return answer;
}

async function main(): Promise<void> {
  const service = new Service();
  const ready = asyncio.get_running_loop().create_future();
  const running = asyncio.create_task(
    coroutine(service.run.bind(service), ready),
  );
  const address = await ready;
  const clients = Array.from([0.3, 0.4, 20], (delay) =>
    asyncio.create_task(coroutine(client, address, delay)),
  );
  while (len(service.connections) < 3) {
    await asyncio.sleep(0.01);
  }
  os.kill(os.getpid(), signal.SIGTERM);
  print(await asyncio.gather(...clients));
  await running;
  try {
    await call(asyncio.open_connection, ...starred(address));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ConnectionRefusedError)) {
      throw error;
    }
    print("refused", error.errno);
  }
}

await asyncio.run(coroutine(main));
