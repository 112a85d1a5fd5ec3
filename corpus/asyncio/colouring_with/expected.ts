import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  blocking_methods,
  call_method,
  enter_blocking,
  getitem,
  is_,
  LookupError,
  print,
  signature,
  Tuple,
  unawaited,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";

class AsyncClient {
  declare name: string;

  constructor(name: string) {
    this.name = name;
  }

  async connect(): Promise<void> {
    await asyncio.sleep(0.001);
    print("connected to", this.name);
  }

  async get(path: string): Promise<string> {
    await asyncio.sleep(0);
    if (path === "/missing") {
      throw new LookupError(path);
    }
    return `${this.name}${path}`;
  }

  async close(): Promise<void> {
    await asyncio.sleep(0);
    print("closed", this.name);
  }
}

/** What AsyncClient does, for code without async. */
class Client {
  declare client: AsyncClient;
  declare loop: asyncio.AbstractEventLoop;

  constructor(name: string) {
    this.client = new AsyncClient(name);
    this.loop = asyncio.new_event_loop();
  }

  async __enter__(): Promise<Client> {
    await this.loop.run_until_complete(call_method(this.client, "connect"));
    return this;
  }

  async __exit__(
    kind: unknown,
    error: unknown,
    traceback: unknown,
  ): Promise<boolean> {
    await this.loop.run_until_complete(call_method(this.client, "close"));
    this.loop.close();
    return is_(kind, LookupError);
  }

  async get(path: string): Promise<string> {
    return await this.loop.run_until_complete(
      call_method(this.client, "get", path),
    );
  }
}
blocking_methods(Client, "get");

class Recorded {
  __enter__(): Recorded {
    print("recording");
    return this;
  }

  __exit__(...details_items: unknown[]): null {
    const details = Tuple.of(...details_items);
    print("recorded", getitem(details, 0) !== null);
    return null;
  }

  get(path: string): string {
    return `recorded${path}`;
  }
}
signature(Recorded.prototype.__exit__, "*details");

async function fetch(
  manager: Client | Recorded,
  paths: string[],
): Promise<string[] | null> {
  const scope = await enter_blocking(manager);
  try {
    const client = scope.value;
    return await (async () => {
      const items: string[] = [];
      for (const path of paths) {
        items.push(await unawaited(call_method(client, "get", path)));
      }
      return items;
    })();
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
  return null;
}

async function main(): Promise<void> {
  const scope = await enter_blocking(new Client("example.org"));
  try {
    const client = scope.value;
    print(await client.get("/a"));
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
  print(await fetch(new Client("example.com"), ["/b", "/c"]));
  print(await fetch(new Recorded(), ["/d"]));
  print(await fetch(new Client("example.net"), ["/missing"]));
}

await main();
