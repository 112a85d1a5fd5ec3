/** Objects read what their class has until they store their own: through self, subclasses, exceptions, after del. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as copy from "@tsyncio/runtime/stdlib/copy";
import {
  AttributeError,
  call,
  call_method,
  contains,
  coroutine,
  delattr,
  Dict,
  Exception,
  exception,
  finish_class,
  getattr,
  getitem,
  hasattr,
  iadd,
  inherits,
  max,
  print,
  range,
  repr,
  setattr,
  signature,
  Slice,
  super_of,
  Tuple,
  type,
  TypeBase,
  zip,
} from "@tsyncio/runtime";

class Base {
  declare total: number;
  declare seen: Dict<string, number>;

  static kind = "base";
  static seen: Dict<string, number> = new Dict<string, number>();
  static total = 0;

  touch(other: Base): Base {
    this.total = other.total + 1;
    this.seen = new Dict<string, number>([
      ...other.seen.items(),
      [getattr(this, "kind"), this.total],
    ]);
    return this;
  }
}
Base.prototype.total = Base.total;
Base.prototype.seen = Base.seen;

class Left extends Base {
  static kind = "left";
}

class Meta extends inherits(TypeBase) {
  static count = 0;

  __call__(...args_items: unknown[]): any {
    const args = Tuple.of(...args_items);
    setattr(this, "count", iadd(getattr(this, "count"), 1));
    return call_method(super_of(Meta, this), "__call__", ...args);
  }
}
signature(Meta.prototype.__call__, "*args");
finish_class(Meta);

class Counted {
  static size = 1;

  grow(): unknown {
    setattr(this, "size", iadd(getattr(this, "size"), 1));
    return getattr(this, "size");
  }
}
finish_class(Counted, { names: ["size", "grow"], metaclass: Meta });

class Tracker {
  declare peak: number;

  static alive = 0;
  static peak = 0;

  constructor() {
    Tracker.alive += 1;
    this.peak = max(this.peak, Tracker.alive);
  }

  static reset(): void {
    this.alive = 0;
  }
}
Tracker.prototype.peak = Tracker.peak;

class Empty extends Exception {
  declare code: number;
  static code = 7;

  with_code(code: number): Empty {
    this.code = code;
    return this;
  }
}
Empty.prototype.code = Empty.code;

const things = [new Base(), new Left(), new Base()];
for (const [first, second] of zip(
  things,
  getitem(things, new Slice(1, null)),
)) {
  print(second.touch(first).total, second.seen, getattr(first, "kind"));
}
print(Base.total, getattr(Left, "seen"));
print(
  call_method(call(Counted), "grow"),
  getattr(call(Counted), "size"),
  getattr(Counted, "count"),
);
print(
  Array.from(range(3), (_) => new Tracker().peak),
  Tracker.alive,
  Tracker.peak,
);
Tracker.reset();
print(new Tracker().peak, getattr(new Tracker(), "alive"));
try {
  throw new Empty("x").with_code(3);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof Empty)) {
    throw error;
  }
  print(error.code, new Empty("y").code, repr(error), Empty.code);
}

function show(thing: Base): Tuple<[number, unknown, boolean, unknown]> {
  return Tuple.of(
    thing.total,
    getattr(type(thing), "total"),
    hasattr(thing, "total"),
    getattr(thing, "none", null),
  );
}

print(show(getitem(things, 1)), show(new Left()));
class Job {
  declare every: number;
  declare runs: number;
  declare last: number | null;
  declare log: (number | string)[];
  declare limit: number;

  static runs = 0;
  declare name: string;

  static name_ = "job";
  static last: null = null;
  static log: (number | string)[] = [];
  static limit = -1;

  constructor(every: number) {
    this.setup();
    this.every = every;
  }

  setup(): void {
    this.runs += 1;
    print(this.name, this.last, this.limit);
  }

  async run(): Promise<void> {
    this.runs += 1;
    this.last = this.runs * 2;
    this.log.push(this.runs);
    if (this.runs > 2) {
      this.name = `job ${this.runs}`;
      this.log = [...this.log, "own"];
      this.limit = 3;
    }
    await asyncio.sleep(0);
  }

  forget(): null {
    if (contains(vars_of(this), "runs")) {
      delattr(this, "runs");
    }
    return null;
  }
}
Job.prototype.runs = Job.runs;
Job.prototype.last = Job.last;
Job.prototype.name = Job.name_;
Job.prototype.log = Job.log;
Job.prototype.limit = Job.limit;

function vars_of(thing: Job): string[] {
  return Iterator.from(["runs", "name", "last", "log", "limit"])
    .filter((key) => hasattr(thing, key))
    .toArray();
}

class Special extends Job {
  setup(): void {
    super.setup();
    this.limit = 10;
  }
}

async function main(): Promise<void> {
  const jobs = [new Job(1), new Special(2)];
  for (const job of jobs) {
    for (let _ = 0; _ < 3; _++) {
      await job.run();
    }
    print(job.runs, job.name, job.last, job.log, job.limit, vars_of(job));
  }
  print(
    Job.runs,
    Job.name_,
    Job.last,
    Job.log,
    Job.limit,
    getattr(Special, "log") === Job.log,
  );
  const twin = copy.copy(getitem(jobs, 1));
  call_method(twin, "forget");
  print(
    getattr(twin, "runs"),
    getitem(jobs, 1).runs,
    getattr(twin, "limit"),
    getattr(twin, "name"),
  );
  call_method(twin, "forget");
}

try {
  await asyncio.run(coroutine(main));
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof AttributeError)) {
    throw error;
  }
  print(error);
}
