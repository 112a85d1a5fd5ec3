import * as asyncio from "@tsyncio/runtime/asyncio";
import * as lists from "@tsyncio/runtime/lists";
import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  awaitable,
  call,
  call_method,
  coroutine,
  Dict,
  dict,
  enumerate,
  eq,
  exception,
  finish_class,
  float,
  getattr,
  getitem,
  gt,
  type int,
  iterate,
  kwargs,
  len,
  list,
  min,
  print,
  rest_keywords,
  RuntimeError,
  setattr,
  setitem,
  signature,
  starred,
  str,
  super_of,
  truediv,
  truth,
  Tuple,
  type,
  TypeError,
  unawaited,
  unpack,
} from "@tsyncio/runtime";
import { ABC } from "@tsyncio/runtime/stdlib/abc";
import {
  as_dataclass,
  asdict,
  replace,
} from "@tsyncio/runtime/stdlib/dataclasses";
import { as_member, Enum, IntEnum } from "@tsyncio/runtime/stdlib/enum";
import { name_items, NamedTuple } from "@tsyncio/runtime/stdlib/typing";

class Handler {
  async handle(msg: Msg): Promise<null> {
    return null;
  }
}

class Prio extends IntEnum {
  static LOW: Prio = as_member(1);
  static HIGH: Prio = as_member(5);
}
finish_class(Prio);

class Msg {
  declare prio: Prio | number;
  declare seq: number;
  declare body: string;
  static body = "";
  declare meta: Dict<string, number>;

  constructor(
    prio: Prio | number,
    seq: number,
    body = "",
    meta: Dict<string, number> = new Dict<string, number>(),
  ) {
    this.prio = prio;
    this.seq = seq;
    this.body = body;
    this.meta = meta;
  }
}
as_dataclass(
  Msg,
  [
    "prio",
    "seq",
    ["body", { compare: false }],
    ["meta", { default_factory: dict, compare: false, repr: false }],
  ],
  { order: true },
);

class Upper {
  async handle(msg: unknown): Promise<unknown> {
    await asyncio.sleep(0);
    return unawaited(call_method(getattr(msg, "body"), "upper"));
  }
}
class Count {
  declare seen: number;

  constructor() {
    this.seen = 0;
  }
  async handle(msg: unknown): Promise<string> {
    this.seen += 1;
    if (eq(getattr(msg, "body"), "boom")) {
      throw new RuntimeError(`bad ${str(getattr(msg, "seq"))}`);
    }
    return str(this.seen);
  }
}

class State extends Enum {
  static IDLE: State = as_member("idle");
  static BUSY: State = as_member("busy");
  static DONE: State = as_member("done");
  next(): State {
    const members = list(State);
    const i = lists.index(members, this);
    return getitem(members, min(i + 1, members.length - 1));
  }
}
finish_class(State);

class Worker extends ABC {
  static registry: unknown = new Dict();
  static __init_subclass__(options: { [keyword: string]: any } = {}): null {
    const kw = rest_keywords(options);
    call_method(super_of(Worker, this), "__init_subclass__", kwargs(kw));
    setitem(getattr(Worker, "registry"), getattr(this, "__name__"), this);
    return null;
  }
  __init__(name: unknown): null {
    setattr(this, "name", name);
    setattr(this, "state", State.IDLE);
    setattr(this, "log", []);
    return null;
  }
  async work(msg: unknown): Promise<null> {
    return null;
  }
  async run(q: unknown): Promise<any> {
    while (true) {
      const msg = await awaitable(call_method(q, "get"));
      setattr(this, "state", State.BUSY);
      try {
        call(
          getattr(getattr(this, "log"), "append"),
          await awaitable(call_method(this, "work", msg)),
        );
      } catch (error) {
        const e = exception(error);
        if (!(e instanceof RuntimeError)) {
          throw e;
        }
        call(
          getattr(getattr(this, "log"), "append"),
          `${str(getattr(type(e), "__name__"))}: ${str(e)}`,
        );
      } finally {
        setattr(this, "state", call_method(getattr(this, "state"), "next"));
        call_method(q, "task_done");
      }
    }
  }
}
signature(Worker.__init_subclass__, "**kw");
finish_class(Worker, { abstract: ["work"] });

class Delegating extends Worker {
  __init__(name: any, ...handlers_items: unknown[]): null {
    const handlers = Tuple.of(...handlers_items);
    call_method(super_of(Delegating, this), "__init__", name);
    setattr(this, "handlers", handlers);
    return null;
  }
  async work(msg: unknown): Promise<any> {
    const rs = await asyncio.gather(
      ...Iterator.from(iterate(getattr(this, "handlers"))).map((h) =>
        call_method(h, "handle", msg),
      ),
    );
    return strings.join("|", rs);
  }
}
signature(Delegating.prototype.__init__, "name, *handlers");
finish_class(Delegating);

class Stats extends NamedTuple {
  declare readonly total: int;
  declare readonly failed: int;

  constructor(total: int, failed: int = 0) {
    super([total, failed]);
  }
  rate(): float {
    return float(
      truth(this.total) ? Number(truediv(this.failed, this.total)) : 0,
    );
  }
  merged(other: Stats): Stats {
    return new Stats(
      add(this.total, other.total),
      add(this.failed, other.failed),
    );
  }
}
name_items(Stats, ["total", "failed"], { failed: 0 });

async function main(): Promise<void> {
  const q = new asyncio.PriorityQueue();
  const c = new Count();
  const w = call(Delegating, "w1", new Upper(), c);
  const t = asyncio.create_task(call_method(w, "run", q));
  for (const item of enumerate([
    Tuple.of(Prio.LOW, "a"),
    Tuple.of(Prio.HIGH, "boom"),
    Tuple.of(Prio.LOW, "c"),
  ])) {
    const [i, item_2] = item;
    const [p, b] = item_2;
    await q.put(new Msg(p, i, b, new Dict<string, number>([["i", i]])));
  }
  await q.join();
  t.cancel();
  try {
    await t;
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    print(
      "cancelled",
      getattr(w, "state"),
      getattr(w, "state") === State.DONE,
      getattr(getattr(w, "state"), "value"),
    );
  }
  print(
    getattr(w, "log"),
    c.seen,
    getattr(Worker, "registry"),
    len(getattr(Worker, "registry")),
  );
  const m = new Msg(Prio.LOW, 1, "x");
  print(
    m,
    gt(replace(m, { prio: Prio.HIGH }), m),
    asdict(m),
    getattr(m.prio, "name"),
    add(m.prio, 1),
    eq(m, new Msg(1, 1)),
  );
  const s = new Stats(3, 1).merged(new Stats(2));
  print(s, s.rate(), add(s.total, 1), ...starred(s));
  const [total, failed]: [int, int] = unpack(s, 2);
  print(
    total,
    failed,
    new Dict<State, string>(
      Iterator.from(iterate(State)).map((st) => [st, st.value] as const),
    ),
    Iterator.from(iterate(State))
      .filter((st) => st !== State.IDLE)
      .map((st) => st.name)
      .toArray(),
  );
  try {
    call(Worker, "x");
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof TypeError)) {
      throw e;
    }
    print(e);
  }
  print(
    getattr(
      call(getitem(getattr(Worker, "registry"), "Delegating"), "z"),
      "name",
    ),
  );
}
await asyncio.run(coroutine(main));
