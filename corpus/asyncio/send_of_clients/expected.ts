/** Clients have a `send` of their own, of which nothing is known where they come out of a dict: no coroutine is driven here. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  awaitable,
  call,
  call_method,
  coroutine,
  getattr,
  getitem,
  iterate,
  kwargs,
  len,
  list,
  print,
  signature,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/native_steps";
import { defaultdict } from "@tsyncio/runtime/stdlib/collections";

class Client {
  declare name: string;

  constructor(name: string) {
    this.name = name;
  }

  async send(text: unknown, options: { to?: unknown } = {}): Promise<null> {
    const to = options.to === undefined ? "all" : options.to;
    await asyncio.sleep(0);
    print(this.name, to, text);
    return null;
  }

  async throw(
    thing: unknown,
    at: unknown = null,
    with_force: unknown = false,
    twice: unknown = false,
  ): Promise<null> {
    print(this.name, "throws", thing, at, with_force, twice);
    return null;
  }
}
signature(Client.prototype.send, "text, *, to=…");
signature(Client.prototype.throw, "thing, at=…, with_force=…, twice=…");

async function main(): Promise<void> {
  const rooms = new defaultdict(list);
  for (const name of ["ann", "bob", "cid"]) {
    call(getattr(getitem(rooms, len(name) % 2), "append"), new Client(name));
  }
  for (const room of iterate(rooms.values())) {
    for (const client of iterate(room)) {
      await awaitable(call_method(client, "send", "hello"));
    }
    await asyncio.gather(
      ...Iterator.from(iterate(room)).map((client) =>
        call(
          getattr(client, "send"),
          "again",
          kwargs({ to: getattr(client, "name") }),
        ),
      ),
    );
    await awaitable(
      call_method(getitem(room, 0), "throw", "a ball", "the wall", true, false),
    );
  }
}

await asyncio.run(coroutine(main));
