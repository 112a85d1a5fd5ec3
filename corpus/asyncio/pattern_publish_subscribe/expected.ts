import * as asyncio from "@tsyncio/runtime/asyncio";
import { aenter, coroutine, Dict, print, Tuple } from "@tsyncio/runtime";

class Hub {
  declare subscribers: Dict<string, asyncio.Queue<string | null>[]>;

  constructor() {
    this.subscribers = new Dict<string, asyncio.Queue<string | null>[]>();
  }

  subscribe(topic: string): asyncio.Queue<string | null> {
    const queue = new asyncio.Queue<string | null>();
    this.subscribers.setdefault(topic, []).push(queue);
    return queue;
  }

  async publish(topic: string, message: string): Promise<void> {
    for (const queue of this.subscribers.get(topic, [])) {
      await queue.put(message);
    }
  }

  close(): void {
    for (const queues of this.subscribers.values()) {
      for (const queue of queues) {
        queue.put_nowait(null);
      }
    }
  }
}

async function listener(
  name: string,
  queue: asyncio.Queue<string | null>,
): Promise<void> {
  let message!: string | null;
  let count = 0;
  while ((message = await queue.get()) !== null) {
    print(`${name}: ${message}`);
    count += 1;
  }
  print(name, "heard", count);
}

async function main(): Promise<void> {
  const hub = new Hub();
  const scope = await aenter(new asyncio.TaskGroup());
  try {
    const group = scope.value;
    group.create_task(coroutine(listener, "ada", hub.subscribe("news")));
    group.create_task(coroutine(listener, "bob", hub.subscribe("news")));
    group.create_task(coroutine(listener, "cleo", hub.subscribe("sport")));
    for (const [topic, message] of [
      Tuple.of("news", "rain"),
      Tuple.of("sport", "1:0"),
      Tuple.of("weather", "unheard"),
      Tuple.of("news", "sun"),
    ]) {
      await hub.publish(topic, message);
      await asyncio.sleep(0.01);
    }
    hub.close();
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
}

await asyncio.run(coroutine(main));
