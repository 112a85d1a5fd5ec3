import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  awaitable,
  call,
  coroutine,
  exception,
  type float,
  getattr,
  print,
} from "@tsyncio/runtime";

async function every(
  interval: number,
  action: ((number: number) => null) | ((n: number) => null),
  options: { times?: number | null } = {},
): Promise<void> {
  const times = options.times === undefined ? null : options.times;
  let done = 0;
  while (times === null || done < times) {
    call(action, done);
    done += 1;
    await asyncio.sleep(interval);
  }
}

class Heartbeat {
  declare interval: float;
  declare beats: number;
  declare task: asyncio.Task<null> | null;

  constructor(interval: float) {
    this.interval = interval;
    this.beats = 0;
    this.task = null;
  }

  start(): void {
    this.task = asyncio.create_task(
      coroutine(every, Number(this.interval), getattr(this, "beat")),
    );
  }

  beat(number: number): null {
    this.beats += 1;
    print("beat", number);
    return null;
  }

  async stop(): Promise<void> {
    this.task!.cancel();
    try {
      await awaitable(this.task);
    } catch (error) {
      const failure = exception(error);
      if (!(failure instanceof asyncio.CancelledError)) {
        throw failure;
      }
      print("heart stopped");
    }
  }
}

async function main(): Promise<void> {
  const heart = new Heartbeat(0.04);
  heart.start();
  await asyncio.sleep(0.1);
  await heart.stop();
  print(heart.beats);
  await every(0.01, (n: number) => print("limited", n), { times: 2 });
}

await asyncio.run(coroutine(main));
