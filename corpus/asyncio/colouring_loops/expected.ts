import * as asyncio from "@tsyncio/runtime/asyncio";
import * as strings from "@tsyncio/runtime/strings";
import {
  type Coroutine,
  coroutine as py_coroutine,
  len,
  print,
  str,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/lost_tasks";

/** Gives a synchronous face to asynchronous code. */
class Blocking {
  declare loop: asyncio.AbstractEventLoop;

  constructor() {
    this.loop = asyncio.new_event_loop();
  }

  async call(coroutine: Coroutine<string>): Promise<string> {
    return await this.loop.run_until_complete(coroutine);
  }

  close(): void {
    this.loop.close();
  }
}

async function fetch(page: number | string): Promise<string> {
  await asyncio.sleep(0.01);
  return `page ${str(page)}`;
}

const blocking = new Blocking();
try {
  let text!: string;
  for (let page = 0; page < 2; page++) {
    print(await blocking.call(py_coroutine(fetch, page)));
  }
  if (strings.endswith(await blocking.call(py_coroutine(fetch, 9)), "9")) {
    print("conditions too");
  }
  while (
    (text = await blocking.call(py_coroutine(fetch, len("ab")))) !== "page 2"
  ) {
    print("never");
  }
  print(`f-strings too: ${await blocking.call(py_coroutine(fetch, 3))}`);
  print(
    await (async () => {
      const items: string[] = [];
      for (const page of "xy") {
        items.push(await blocking.call(py_coroutine(fetch, page)));
      }
      return items;
    })(),
  );
} finally {
  blocking.close();
}
