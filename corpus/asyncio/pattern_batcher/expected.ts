import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  any,
  coroutine,
  detached,
  Exception,
  exception,
  type float,
  getattr,
  getitem,
  is_,
  print,
  range,
  repr,
  str,
  Tuple,
  unawaited,
  ValueError,
  zip,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/debugged_handles";
import "@tsyncio/runtime/asyncio/parts/stacks";

class Batcher {
  declare handle: (numbers: number[]) => Promise<number[]>;
  declare size: number;
  declare delay: float;
  declare waiting: Tuple<[number, asyncio.Future<unknown>]>[];
  declare timer: asyncio.TimerHandle | null;

  constructor(
    handle: (numbers: number[]) => Promise<number[]>,
    size: number,
    delay: float,
  ) {
    this.handle = handle;
    this.size = size;
    this.delay = delay;
    this.waiting = [];
    this.timer = null;
  }

  async submit(item: number): Promise<any> {
    const future = asyncio.get_running_loop().create_future();
    this.waiting.push(Tuple.of(item, future));
    if (this.waiting.length >= this.size) {
      this.flush();
    } else if (this.timer === null) {
      this.timer = asyncio
        .get_running_loop()
        .call_later(this.delay, getattr(this, "flush"));
    }
    return unawaited(await future);
  }

  flush(): null {
    let batch!: Tuple<[number, asyncio.Future<unknown>]>[];
    if (this.timer !== null) {
      this.timer!.cancel();
      this.timer = null;
    }
    const [item_2, item_3] = [this.waiting, []];
    batch = item_2;
    this.waiting = item_3;
    if (batch.length > 0) {
      detached(asyncio.create_task(coroutine(this.run.bind(this), batch)));
    }
    return null;
  }

  async run(batch: Tuple<[number, asyncio.Future<unknown>]>[]): Promise<void> {
    let results!: number[];
    const items = Array.from(batch, ([item, _]) => item);
    try {
      results = await this.handle(items);
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof Exception)) {
        throw error;
      }
      for (const future of Array.from(batch, ([_, future]) => future)) {
        future.set_exception(error);
      }
      return;
    }
    for (const item_2 of zip(batch, results, { strict: true })) {
      const [item_3, result] = item_2;
      const [_, future] = item_3;
      future.set_result(result);
    }
  }
}

async function squares(numbers: number[]): Promise<number[]> {
  print("batch", numbers);
  await asyncio.sleep(0.01);
  if (any(Iterator.from(numbers).map((n) => n < 0))) {
    throw new ValueError(`negative in ${str(numbers)}`);
  }
  return Array.from(numbers, (n) => n * n);
}

async function main(): Promise<void> {
  const batcher = new Batcher(squares, 3, 0.05);
  print(
    await asyncio.gather(
      ...Iterator.from(range(7)).map((n) =>
        coroutine(batcher.submit.bind(batcher), n),
      ),
    ),
  );
  print(await batcher.submit(10));
  const outcomes = await asyncio.gather(
    ...Iterator.from([1, -1, 2]).map((n) =>
      coroutine(batcher.submit.bind(batcher), n),
    ),
    { return_exceptions: true },
  );
  print(
    Array.from(outcomes, (outcome) => repr(outcome)),
    is_(getitem(outcomes, 0), getitem(outcomes, 1)),
  );
  print(batcher.waiting, batcher.timer);
}

await asyncio.run(coroutine(main));
