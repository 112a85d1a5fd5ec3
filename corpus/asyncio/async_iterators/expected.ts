import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aiterate,
  aiterate_once,
  anext,
  bound,
  coroutine,
  exception,
  print,
  StopAsyncIteration,
  TypeError,
} from "@tsyncio/runtime";

class Ticker {
  declare count: number;
  declare at: number;

  constructor(count: number) {
    this.count = count;
    this.at = 0;
  }

  __aiter__(): Ticker {
    return this;
  }

  async __anext__(): Promise<number> {
    if (this.at >= this.count) {
      throw new StopAsyncIteration();
    }
    await asyncio.sleep(0.01);
    this.at += 1;
    return this.at;
  }
}

async function main(): Promise<void> {
  let tick!: number;
  loop: {
    for await (tick of aiterate_once(new Ticker(3))) {
      print("tick", tick);
    }
    print("ran out");
  }

  loop_2: {
    for await (tick of aiterate_once(new Ticker(5))) {
      if (tick === 2) {
        break loop_2;
      }
    }
    print("never");
  }
  print("left at", bound(tick, "tick"));

  const ticker = new Ticker(2);
  print(
    await anext(ticker),
    await ticker.__anext__(),
    await anext(ticker, "no more"),
  );
  print(
    await (async () => {
      const items: number[] = [];
      for await (const tick of aiterate_once(new Ticker(3))) {
        if (tick !== 2) {
          items.push(tick * 10);
        }
      }
      return items;
    })(),
  );
  try {
    for await (const item of aiterate([1, 2])) {
    }
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
}

await asyncio.run(coroutine(main));
