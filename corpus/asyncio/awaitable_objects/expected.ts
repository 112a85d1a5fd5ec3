import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  awaitable,
  call_method,
  coroutine,
  type float,
  print,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/parts/awaitables";

class Delayed {
  declare value: string | number;
  declare delay: float;

  constructor(value: string | number, delay: float = 0.01) {
    this.value = value;
    this.delay = delay;
  }

  async load(): Promise<string | number> {
    await asyncio.sleep(this.delay);
    return this.value;
  }

  __await__(): any {
    return call_method(coroutine(this.load.bind(this)), "__await__");
  }
}

async function main(): Promise<void> {
  const delayed = new Delayed("loaded");
  print(await awaitable(delayed), await awaitable(delayed));
  print(await asyncio.wait_for(new Delayed("with a limit"), 1));
  print(await asyncio.gather(new Delayed(1, 0.03), new Delayed(2)));
}

await asyncio.run(coroutine(main));
