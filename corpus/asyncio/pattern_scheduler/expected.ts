import * as asyncio from "@tsyncio/runtime/asyncio";
import * as lists from "@tsyncio/runtime/lists";
import {
  add as py_add,
  awaitable,
  call,
  coroutine,
  format,
  getitem,
  gt,
  le,
  print,
  str,
  sub,
  truediv,
  Tuple,
  unpack,
} from "@tsyncio/runtime";

class Scheduler {
  declare jobs: any[];
  declare counter: number;
  declare now: any;

  constructor() {
    this.jobs = [];
    this.counter = 0;
    this.now = 0;
  }

  add(
    delay: unknown,
    priority: unknown,
    job: unknown,
    options: { every?: unknown } = {},
  ): void {
    const every = options.every === undefined ? null : options.every;
    this.counter += 1;
    this.jobs.push(
      Tuple.of(py_add(this.now, delay), priority, this.counter, job, every),
    );
    lists.sort(this.jobs);
  }

  async run(until: number): Promise<void> {
    while (
      this.jobs.length > 0 &&
      le(getitem(getitem(this.jobs, 0), 0), until)
    ) {
      const [when, priority, _, job, every]: [
        any,
        unknown,
        unknown,
        unknown,
        unknown,
      ] = unpack(lists.pop(this.jobs, 0), 5);
      if (gt(when, this.now)) {
        await asyncio.sleep(truediv(sub(when, this.now), 1000));
        this.now = when;
      }
      const result = await awaitable(call(job, when));
      print(`${format(when, ">4")} p${str(priority)} ${str(result)}`);
      if (every !== null) {
        this.add(every, priority, job, { every });
      }
    }
  }
}

async function tick(when: unknown): Promise<string> {
  return `tick at ${str(when)}`;
}

function counted(name: string): (when: unknown) => Promise<string> {
  let runs = 0;

  async function job(when: unknown): Promise<string> {
    runs += 1;
    return `${name} #${runs}`;
  }

  return job;
}

async function main(): Promise<void> {
  const scheduler = new Scheduler();
  scheduler.add(10, 2, tick, { every: 20 });
  scheduler.add(10, 1, counted("backup"), { every: 25 });
  scheduler.add(30, 0, counted("once"));
  await scheduler.run(70);
  print(scheduler.now, scheduler.jobs.length, scheduler.counter);
}

await asyncio.run(coroutine(main));
