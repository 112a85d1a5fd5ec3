import * as asyncio from "@tsyncio/runtime/asyncio";
import * as concurrent_futures from "@tsyncio/runtime/stdlib/concurrent/futures";
import * as threading from "@tsyncio/runtime/stdlib/threading";
import * as time from "@tsyncio/runtime/stdlib/time";
import {
  add,
  call,
  coroutine,
  delegate,
  divide,
  enter_blocking,
  Exception,
  exception,
  ExceptionGroup,
  finish_class,
  float,
  getattr,
  getitem,
  type int,
  len,
  mul,
  open,
  print,
  raise_from,
  range,
  repr,
  setattr,
  Slice,
  str,
  sum,
  Tuple,
  type,
  TypeError,
  ValueError,
  ZeroDivisionError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/executors";
import { ProcessPoolExecutor } from "@tsyncio/runtime/stdlib/concurrent/futures";
import { as_dataclass } from "@tsyncio/runtime/stdlib/dataclasses";
import { name_items, NamedTuple } from "@tsyncio/runtime/stdlib/typing";
import { picklable } from "@tsyncio/runtime/workers/processes";

class Result extends NamedTuple {
  declare readonly name: string;
  declare readonly value: float;

  constructor(name: string, value: float) {
    super([name, value]);
  }
}
name_items(Result, ["name", "value"]);

class Job {
  declare readonly name: string;
  declare readonly size: number;

  constructor(name: string, size: number) {
    this.name = name;
    this.size = size;
  }
}
as_dataclass(Job, ["name", "size"], { frozen: true });

class Base {
  static kind = "base";
  run(): string {
    return `${getattr(this, "kind")}:${str(getattr(this, "n"))}`;
  }
}

class Child extends Base {
  declare n: unknown;

  static kind = "child";
  constructor(n: unknown) {
    super();
    this.n = n;
  }
  get double(): unknown {
    return mul(this.n, 2);
  }
  static helper(x: unknown): unknown {
    return add(x, 1);
  }
  static make(n: unknown): Child {
    return new this(n);
  }
}

class Slotted {
  static __slots__: unknown = Tuple.of("a", "b");
  __init__(a: unknown, b: unknown): null {
    setattr(this, "a", a);
    setattr(this, "b", b);
    return null;
  }
}
finish_class(Slotted);

async function process_(job: Job): Promise<Result> {
  await time.thread_sleep(0.01);
  return new Result(job.name, float(divide(job.size, 2)));
}

function use(c: Child): Tuple<[string, unknown, unknown, Child]> {
  return Tuple.of(
    c.run(),
    c.double,
    getattr(Child, "helper")(3),
    Child.make(add(c.n, 1)),
  );
}

function slots(s: Slotted): Slotted {
  return call(Slotted, getattr(s, "b"), getattr(s, "a"));
}

function raises_chain(): null {
  try {
    divide(1, 0);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof ZeroDivisionError)) {
      throw e;
    }
    throw raise_from(new ValueError("outer"), e);
  }
  return null;
}

function group(): never {
  throw new ExceptionGroup("eg", [new ValueError(1), new TypeError("t")]);
}

function* gen(n: number): Generator<int> {
  yield* delegate(range(n));
}

function os_error(): null {
  open("/nonexistent/file");
  return null;
}

class Pipeline {
  declare pool: concurrent_futures.ProcessPoolExecutor;

  constructor(pool: concurrent_futures.ProcessPoolExecutor) {
    this.pool = pool;
  }
  async go(jobs: Job[]): Promise<unknown[]> {
    const loop = asyncio.get_running_loop();
    return await asyncio.gather(
      ...Array.from(jobs, (j) =>
        loop.run_in_executor(this.pool, threading.blocking(process_), j),
      ),
    );
  }
}

async function main(): Promise<void> {
  const scope = await enter_blocking(new ProcessPoolExecutor(2));
  try {
    const pool = scope.value;
    const p = new Pipeline(pool);
    for (const r of await p.go([new Job("a", 3), new Job("b", 4)])) {
      print(r, getattr(r, "name"), type(r) === Result);
    }
    const loop = asyncio.get_running_loop();
    const x = await loop.run_in_executor(pool, use, new Child(3));
    print(
      getitem(x, new Slice(null, 3)),
      getattr(getitem(x, 3), "n"),
      getattr(type(getitem(x, 3)), "__name__"),
    );
    const s = await loop.run_in_executor(pool, slots, call(Slotted, 1, [2]));
    print(getattr(s, "a"), getattr(s, "b"));
    for (const f of [raises_chain, group, os_error]) {
      try {
        await loop.run_in_executor(pool, f);
      } catch (error) {
        const e = exception(error);
        if (!(e instanceof Exception)) {
          throw e;
        }
        print(repr(e), getattr(type(e.__cause__), "__name__"));
      }
    }
    try {
      await loop.run_in_executor(pool, gen, 3);
    } catch (error) {
      const e = exception(error);
      if (!(e instanceof TypeError)) {
        throw e;
      }
      print(e);
    }
    const c = new Child(10);
    print(await loop.run_in_executor(pool, getattr(c, "run")));
    print((await loop.run_in_executor(pool, Child, 5)) !== null);
    print(await loop.run_in_executor(pool, getattr(Child, "helper"), 5));
    print(
      await loop.run_in_executor(pool, len, [1, 2]),
      await loop.run_in_executor(pool, sum, [1, 2]),
    );
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
}

picklable(import.meta, {
  Result,
  Job,
  Base,
  Child,
  Slotted,
  process_: threading.blocking(process_),
  use,
  slots,
  raises_chain,
  group,
  gen,
  os_error,
  Pipeline,
  len,
  sum,
});
await asyncio.run(coroutine(main));
