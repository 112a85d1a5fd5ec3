import * as asyncio from "@tsyncio/runtime/asyncio";
import * as collections from "@tsyncio/runtime/stdlib/collections";
import * as copy from "@tsyncio/runtime/stdlib/copy";
import {
  add,
  aenter,
  async_generator,
  async_items_once,
  call_method,
  coroutine,
  Dict,
  dict,
  eq,
  exception,
  type float,
  getattr,
  getitem,
  type int,
  is_,
  iterate,
  list,
  lt,
  max,
  print,
  produced,
  range,
  reversed,
  setattr,
  TimeoutError,
  Tuple,
  type,
  TypeError,
} from "@tsyncio/runtime";
import { deque } from "@tsyncio/runtime/stdlib/collections";
import {
  Context,
  ContextVar,
  copy_context,
} from "@tsyncio/runtime/stdlib/contextvars";
import {
  as_dataclass,
  asdict,
  astuple,
  fields,
  FrozenInstanceError,
  is_dataclass,
  replace,
} from "@tsyncio/runtime/stdlib/dataclasses";
import { name_items, NamedTuple } from "@tsyncio/runtime/stdlib/typing";

const var_ = new ContextVar<unknown>("var", { default: 0 });

class Item {
  declare price: float;
  declare name: string;

  static name_ = "x";
  declare tags: string[];
  declare meta: Dict<unknown, unknown>;

  constructor(
    price: float,
    name = "x",
    tags: string[] = [],
    meta: Dict<unknown, unknown> = new Dict(),
  ) {
    this.price = price;
    this.name = name;
    this.tags = tags;
    this.meta = meta;
  }
}
as_dataclass(
  Item,
  [
    "price",
    "name",
    ["tags", { default_factory: list, compare: false }],
    ["meta", { default_factory: dict, repr: false }],
  ],
  { order: true },
);

class Pt {
  declare readonly x: number;
  declare readonly y: number;

  constructor(x: number, y = 0) {
    this.x = x;
    this.y = y;
  }
}
as_dataclass(Pt, ["x", ["y", { default: 0 }]], { frozen: true, slots: true });

class Box {
  declare item: Item;
  declare pts: Pt[];
  declare by_name: Dict<string, Item>;
  declare pair: Tuple<[Pt, int]>;
  declare nt: NT;
  declare flag: boolean;
  static flag = false;

  constructor(
    item: Item,
    pts: Pt[],
    by_name: Dict<string, Item>,
    pair: Tuple<[Pt, int]>,
    nt: NT,
    options: { flag?: boolean } = {},
  ) {
    const flag = options.flag === undefined ? false : options.flag;
    this.item = item;
    this.pts = pts;
    this.by_name = by_name;
    this.pair = pair;
    this.nt = nt;
    this.flag = flag;
  }
}
as_dataclass(Box, [
  "item",
  "pts",
  "by_name",
  "pair",
  "nt",
  ["flag", { kw_only: true }],
]);

class NT extends NamedTuple {
  declare readonly a: Item;
  declare readonly b: number;

  constructor(a: Item, b = 1) {
    super([a, b]);
  }
}
name_items(NT, ["a", "b"], { b: 1 });

const i = new Item(2.5, "n", ["t"]);
const b = new Box(
  i,
  [new Pt(1)],
  new Dict<any, any>([["k", i]]),
  Tuple.of(new Pt(2, 3), 4),
  new NT(i),
  { flag: true },
);
const d = asdict(b);
print(d);
call_method(getitem(getitem(d, "item"), "tags"), "append", "changed");
print(
  i.tags,
  astuple(b),
  is_dataclass(b),
  is_dataclass(Box),
  Array.from(iterate(fields(b)), (f) => getattr(f, "name")),
);
print(asdict(b, { dict_factory: (kv: unknown) => dict(reversed(kv)) }));
print(
  replace(b, { flag: false }).flag,
  eq(copy.deepcopy(b), b),
  is_(getattr(copy.copy(b), "item"), b.item),
  lt(new Item(1), new Item(2)),
  max(new Item(1, "b"), new Item(1, "c")).name,
);
try {
  setattr(new Pt(1), "x", 3);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof FrozenInstanceError)) {
    throw e;
  }
  print(getattr(type(e), "__name__"), e);
}
try {
  asdict(5);
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  replace(b, { nope: 1 });
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}

class Tracker {
  declare seen: collections.deque;

  constructor() {
    this.seen = new deque(undefined, 3);
  }
  async track(n: number): Promise<void> {
    var_.set(n);
    await asyncio.sleep(0);
    this.seen.append(var_.get());
  }
}

function gen(): AsyncGenerator<unknown> {
  return async_generator(gen$body(), "gen");
}
function* gen$body(): Generator<any, void, any> {
  for (let i = 0; i < 2; i++) {
    var_.set(add(var_.get(), 1));
    yield produced(var_.get());
  }
}

async function main(): Promise<void> {
  let a!: asyncio.Task<Tuple<[unknown, unknown]>>;
  let b!: asyncio.Task<Tuple<[unknown, unknown]>>;
  const t = new Tracker();
  await asyncio.gather(
    ...Iterator.from(range(5)).map((n) => coroutine(t.track.bind(t), n)),
  );
  print(t.seen, var_.get());
  for (const items of async_items_once(gen())) {
    if (!(items.step() ?? (await items.wait()))) {
      break;
    }
    const v = items.value;
    print("gen", v, var_.get());
  }
  var_.set(100);
  const results = await asyncio.gather(
    asyncio.create_task(coroutine(child)),
    coroutine(child),
    coroutine(asyncio.wait_for, coroutine(child), 1),
  );
  print(results, var_.get());
  const ctx = new Context();
  print(
    await asyncio.create_task(coroutine(child), { context: ctx }),
    getitem(ctx, var_),
  );
  function sync(): unknown {
    var_.set(add(var_.get(), 1));
    return var_.get();
  }
  print(
    copy_context().run(sync),
    var_.get(),
    asyncio.get_running_loop().is_running(),
  );
  try {
    const scope = await aenter(asyncio.timeout(0.01));
    try {
      var_.set("in timeout");
      await asyncio.sleep(1);
    } catch (error) {
      await scope.caught(error);
    } finally {
      await scope.exit();
    }
  } catch (error) {
    const failure = exception(error);
    if (!(failure instanceof TimeoutError)) {
      throw failure;
    }
    print("timeout", var_.get());
  }
  const scope_2 = await aenter(new asyncio.TaskGroup());
  try {
    const tg = scope_2.value;
    a = tg.create_task(coroutine(child));
    b = tg.create_task(coroutine(child), { context: ctx });
  } catch (error) {
    await scope_2.caught(error);
  } finally {
    await scope_2.exit();
  }
  print(a.result(), b.result(), getitem(ctx, var_));
  const shielded = asyncio.shield(coroutine(child));
  print(await shielded, var_.get());
}

async function child(): Promise<Tuple<[any, any]>> {
  const before = var_.get();
  var_.set("child");
  await asyncio.sleep(0);
  return Tuple.of(before, var_.get());
}

await asyncio.run(coroutine(main));
print(var_.get());
