/** The loads of loads.py as somebody writes them by hand with promises alone: no loop, no tasks, no order that is promised. */

async function switchTurns(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await null;
}

async function oneTask(turns: number): Promise<void> {
  await switchTurns(turns);
}

async function manyTasks(turns: number): Promise<void> {
  await Promise.all(Array.from({ length: 1000 }, () => switchTurns(turns / 1000)));
}

async function deep(level: number): Promise<number> {
  if (level === 0) {
    await null;
    return 0;
  }
  return 1 + (await deep(level - 1));
}

async function deepAwaits(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await deep(50);
}

async function nothing(value: number): Promise<number> {
  return value;
}

async function plainAwaits(count: number): Promise<void> {
  let total = 0;
  for (let number = 0; number < count; number += 1) total += await nothing(number);
  if (total !== (count * (count - 1)) / 2) throw new Error("a wrong sum");
}

async function createAndGather(count: number): Promise<void> {
  await Promise.all(Array.from({ length: count }, (_, number) => nothing(number)));
}

/** A bounded queue of one producer and one consumer. */
class Queue {
  readonly #items: number[] = [];
  #taken = 0;
  #wakeGetter: (() => void) | null = null;
  #wakePutter: (() => void) | null = null;

  async put(item: number): Promise<void> {
    while (this.#items.length - this.#taken >= 100) await new Promise<void>((wake) => (this.#wakePutter = wake));
    this.#items.push(item);
    this.#wakeGetter?.();
    this.#wakeGetter = null;
  }

  async get(): Promise<number> {
    while (this.#items.length === this.#taken) await new Promise<void>((wake) => (this.#wakeGetter = wake));
    const item = this.#items[this.#taken]!;
    this.#taken += 1;
    this.#wakePutter?.();
    this.#wakePutter = null;
    return item;
  }
}

async function queueItems(count: number): Promise<void> {
  const queue = new Queue();
  const produce = async (): Promise<void> => {
    for (let number = 0; number < count; number += 1) await queue.put(number);
  };
  const consume = async (): Promise<void> => {
    for (let number = 0; number < count; number += 1) await queue.get();
  };
  await Promise.all([produce(), consume()]);
}

class Semaphore {
  #free: number;
  readonly #waiters: (() => void)[] = [];

  constructor(free: number) {
    this.#free = free;
  }

  async acquire(): Promise<void> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((wake) => this.#waiters.push(wake));
  }

  release(): void {
    const next = this.#waiters.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }
}

async function contended(free: number, workers: number, turns: number): Promise<void> {
  const semaphore = new Semaphore(free);
  const work = async (): Promise<void> => {
    for (let turn = 0; turn < turns / workers; turn += 1) {
      await semaphore.acquire();
      try {
        await null;
      } finally {
        semaphore.release();
      }
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
}

async function timers(count: number): Promise<void> {
  const sleep = (milliseconds: number): Promise<void> => new Promise((wake) => setTimeout(wake, milliseconds));
  await Promise.all(Array.from({ length: count }, (_, number) => sleep(1 + (number % 100) / 10)));
}

async function eventFanOut(count: number): Promise<void> {
  const events = Array.from({ length: Math.max(count / 1000, 1) }, () => Promise.withResolvers<void>());
  const wait = async (): Promise<void> => {
    for (const { promise } of events) await promise;
  };
  const tasks = Array.from({ length: 1000 }, wait);
  for (const { resolve } of events) {
    await null;
    resolve();
  }
  await Promise.all(tasks);
}

async function waitLong(signal: AbortSignal): Promise<void> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
  try {
    await aborted;
  } catch (error) {
    await null;
    throw error;
  }
}

async function cancellations(count: number): Promise<void> {
  const controllers = Array.from({ length: count }, () => new AbortController());
  const tasks = controllers.map(({ signal }) => waitLong(signal));
  await null;
  for (const controller of controllers) controller.abort();
  await Promise.allSettled(tasks);
}

async function* items(count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) yield number;
}

async function asyncGenerator(count: number): Promise<void> {
  let total = 0;
  for await (const number of items(count)) total += number;
  if (total !== (count * (count - 1)) / 2) throw new Error("a wrong sum");
}

const loads: Readonly<Record<string, readonly [(count: number) => Promise<void>, number]>> = {
  "sleep(0), 1 task": [oneTask, 300_000],
  "sleep(0), 1,000 tasks": [manyTasks, 300_000],
  "50-deep awaits": [deepAwaits, 20_000],
  "plain awaits": [plainAwaits, 1_000_000],
  "create and gather": [createAndGather, 100_000],
  queue: [queueItems, 200_000],
  lock: [(count) => contended(1, 50, count), 100_000],
  semaphore: [(count) => contended(10, 100, count), 100_000],
  timers: [timers, 100_000],
  "event fan-out": [eventFanOut, 100_000],
  cancellations: [cancellations, 50_000],
  "async generator": [asyncGenerator, 500_000],
};

const [, , share = "1", ...chosen] = process.argv;
for (const [name, [load, count]] of Object.entries(loads)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const operations = Math.max(Math.trunc(count * Number(share)), 1000);
  const start = performance.now();
  await load(operations);
  process.stdout.write(`${name}\t${operations}\t${((performance.now() - start) / 1000).toFixed(6)}\n`);
}
